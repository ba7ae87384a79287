package com.nextron.platform.dev.demo;

import com.nextron.platform.dev.KeycloakAdministration;
import java.net.URI;

/**
 * Where the platform is, and how its demo users sign in.
 *
 * @param portal such as {@code http://localhost:9080}
 * @param issuer the realm's address, where tokens are had
 * @param accounts sets the demo password
 */
public record DemoAccess(URI portal, URI issuer, KeycloakAdministration accounts) {

    String password() {
        return KeycloakAdministration.DEMO_PASSWORD;
    }
}
