package com.nextron.platform.dev;

import java.util.Map;
import java.util.TreeMap;

/** The environment of the server on a developer's machine: every address and secret that production sets itself. */
record ServerSettings(Ports ports, DevPostgres postgres, DevSecrets secrets) {

    Map<String, String> environment() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("HTTP_HOST", "localhost");
        settings.put("HTTP_PORT", Integer.toString(ports.http()));
        settings.put("PLATFORM_BASE_URL", "http://localhost:" + ports.http());
        settings.put("HTTPS_REQUIRED", "false");
        settings.put("DB_HOST", "localhost");
        settings.put("DB_PORT", Integer.toString(postgres.port()));
        settings.put("DB_NAME", DevPostgres.DATABASE);
        settings.put("DB_USER", DevPostgres.APPLICATION);
        settings.put("DB_PASSWORD", postgres.applicationPassword());
        settings.put("PLATFORM_IDENTITY_ISSUER", DevKeycloak.issuer(ports));
        settings.put("OIDC_CLIENT_SECRET", secrets.get("oidc.client.secret"));
        settings.put("PLATFORM_IDENTITY_URL", DevKeycloak.baseUrl(ports));
        settings.put("PLATFORM_IDENTITY_REALM", DevKeycloak.REALM);
        settings.put("PLATFORM_IDENTITY_CLIENT_SECRET", secrets.get("keycloak.provisioner.secret"));
        settings.put("PLATFORM_MAIL_HOST", "localhost");
        settings.put("PLATFORM_MAIL_PORT", Integer.toString(ports.smtp()));
        settings.put("PLATFORM_MAIL_FROM", "service@nextron.example");
        settings.put("LTPA_PASSWORD", secrets.get("ltpa.password"));
        settings.put("KEYSTORE_PASSWORD", secrets.get("keystore.password"));
        settings.put("PLATFORM_WEBHOOKS_KEY", secrets.get("webhooks.key"));
        settings.put("METRICS_AUTHENTICATION", "false");
        settings.put("LOG_FORMAT", "dev");
        return settings;
    }
}
