package com.nextron.platform.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The folders of one running platform.
 *
 * @param tools what is unpacked once and shared by every run and test: Open Liberty, Keycloak, PostgreSQL
 * @param home what belongs to one platform alone: its data, its server folder, its logs
 */
record DevDirectory(Path tools, Path home) {

    // The folders carry their versions, so that an upgrade never unpacks over an older one.
    private static final Properties VERSIONS = versions();

    static DevDirectory forRun(Path root) {
        return new DevDirectory(root, root);
    }

    Path liberty() {
        return tools.resolve("liberty-" + VERSIONS.getProperty("liberty")).resolve("wlp");
    }

    Path keycloak() {
        return tools.resolve("keycloak-" + VERSIONS.getProperty("keycloak"));
    }

    Path postgresBinaries() {
        return tools.resolve("postgres");
    }

    Path data() {
        return home.resolve("data");
    }

    Path postgresData() {
        return data().resolve("postgres");
    }

    Path run() {
        return home.resolve("run");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path pidFile(String service) {
        return run().resolve(service + ".pid");
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream stream = DevDirectory.class.getResourceAsStream("/versions.properties")) {
            versions.load(stream);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
