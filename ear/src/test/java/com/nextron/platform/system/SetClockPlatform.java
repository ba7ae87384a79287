package com.nextron.platform.system;

import com.nextron.platform.dev.TestPlatform;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A platform of its own whose time the tests set, started once for those of a run that need it. */
final class SetClockPlatform implements BeforeAllCallback {
    private static TestPlatform platform;

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        start();
    }

    static synchronized TestPlatform start() {
        if (platform == null) {
            platform = TestPlatform.open(Path.of(System.getProperty("dev.directory")))
                    .withMail()
                    .withDatabase()
                    .withKeycloak()
                    .timeStandsAt(Instant.parse("2026-01-05T08:00:00Z"))
                    .withServer(
                            Path.of(System.getProperty("server.configuration")),
                            Path.of(System.getProperty("server.ear")));
        }
        return platform;
    }

    /** Sets the time, written with its offset; has people registered as of that day. */
    static Registrar at(String moment) {
        OffsetDateTime then = OffsetDateTime.parse(moment);
        start().timeStandsAt(then.toInstant());
        return new Registrar(start(), LocalDate.ofInstant(then.toInstant(), java.time.ZoneOffset.UTC));
    }
}
