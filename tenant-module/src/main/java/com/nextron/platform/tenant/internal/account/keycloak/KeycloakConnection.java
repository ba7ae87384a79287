package com.nextron.platform.tenant.internal.account.keycloak;

import com.nextron.platform.tenant.internal.account.IdentityUnavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The one admin client of the server. It signs in at its first call, so a server starts while Keycloak is away. */
@ApplicationScoped
class KeycloakConnection {
    private final KeycloakSettings settings;
    private Keycloak keycloak;

    /** For the container's proxy. */
    protected KeycloakConnection() {
        this(null);
    }

    @Inject
    KeycloakConnection(KeycloakSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks the realm.
     *
     * @param what what is wanted, for the message of a failure
     * @throws IdentityUnavailable when Keycloak does not answer, or refuses
     */
    <T> T ask(String what, Function<RealmResource, T> question) {
        try {
            return question.apply(client().realm(settings.realm()));
        } catch (WebApplicationException refused) {
            throw unavailable(
                    what + ": Keycloak answered " + refused.getResponse().getStatus() + ".", refused);
        } catch (ProcessingException away) {
            throw unavailable(what + ": Keycloak cannot be reached (" + reason(away) + ").", away);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
            keycloak = null;
        }
    }

    private synchronized Keycloak client() {
        if (keycloak == null) {
            Keycloak.setClientProvider(new StandardClientProvider());
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(settings.url())
                    .realm(settings.realm())
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .build();
        }
        return keycloak;
    }

    // The trace stays in the log; the outbox shows headquarters the message of the last cause.
    private static IdentityUnavailable unavailable(String message, RuntimeException failure) {
        IdentityUnavailable unavailable = new IdentityUnavailable(message);
        unavailable.addSuppressed(failure);
        return unavailable;
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
