package com.nextron.platform.tenant.internal.account.keycloak;

import java.util.Optional;

/**
 * Where Keycloak is, and as whom the platform signs in there.
 *
 * @param url the base address, such as {@code https://id.nextron.example}
 * @param clientId the platform's own service account
 * @param webClientId the client whose page the mail's link leads on to
 * @param redirectUri the page itself; without one the client's base address
 */
record KeycloakSettings(
        String url,
        String realm,
        String clientId,
        String clientSecret,
        String webClientId,
        Optional<String> redirectUri) {
    @Override
    public String toString() {
        return "Keycloak at " + url + ", realm " + realm + ", as " + clientId;
    }
}
