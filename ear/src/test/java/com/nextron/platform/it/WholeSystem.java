package com.nextron.platform.it;

import com.nextron.platform.dev.TestPlatform;
import java.nio.file.Path;

/** The whole platform, started once by the first test that asks and stopped when the tests are over. */
final class WholeSystem {

    private static TestPlatform platform;

    private WholeSystem() {}

    static synchronized TestPlatform up() {
        if (platform == null) {
            platform = TestPlatform.open(Path.of(System.getProperty("dev.directory")))
                    .withMail()
                    .withDatabase()
                    .withKeycloak()
                    .withServer(
                            Path.of(System.getProperty("server.configuration")),
                            Path.of(System.getProperty("server.ear")));
        }
        return platform;
    }
}
