package com.nextron.platform.dev.load;

import com.nextron.platform.dev.TestPlatform;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The platform as it is measured: as in production, on a database that counts its statements. */
final class MeasuredPlatform {
    private MeasuredPlatform() {}

    /** Starts it, has it measured, and stops whatever has started. */
    static void with(Consumer<TestPlatform> measuring) {
        Locale.setDefault(Locale.ROOT);
        // Opened first, so that what has started is stopped when the rest does not.
        try (TestPlatform platform = TestPlatform.open(Path.of(System.getProperty("dev.directory")))) {
            platform.withMail()
                    .withDatabase(Map.of("shared_preload_libraries", "pg_stat_statements"))
                    .withKeycloak()
                    .asInProduction()
                    .withServer(
                            Path.of(System.getProperty("server.configuration")),
                            Path.of(System.getProperty("server.ear")));
            measuring.accept(platform);
        }
    }
}
