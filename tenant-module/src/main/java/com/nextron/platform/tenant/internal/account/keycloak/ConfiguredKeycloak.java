package com.nextron.platform.tenant.internal.account.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the settings of {@code platform.identity.*}. */
@ApplicationScoped
class ConfiguredKeycloak {
    @Inject
    @ConfigProperty(name = "platform.identity.url")
    private String url;

    @Inject
    @ConfigProperty(name = "platform.identity.realm", defaultValue = "nextron")
    private String realm;

    @Inject
    @ConfigProperty(name = "platform.identity.client-id", defaultValue = "platform-provisioner")
    private String clientId;

    @Inject
    @ConfigProperty(name = "platform.identity.client-secret")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "platform.identity.web-client-id", defaultValue = "platform-web")
    private String webClientId;

    @Inject
    @ConfigProperty(name = "platform.identity.redirect-uri")
    private Optional<String> redirectUri;

    @Produces
    @Dependent
    KeycloakSettings settings() {
        return new KeycloakSettings(url, realm, clientId, clientSecret, webClientId, redirectUri);
    }
}
