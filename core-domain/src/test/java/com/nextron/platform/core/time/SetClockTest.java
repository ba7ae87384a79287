package com.nextron.platform.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetClockTest {
    @TempDir
    private Path folder;

    @Test
    void standsUntilAnotherTimeIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("time"), "2026-04-01T15:30:00+02:00\n");
        SetClock clock = new SetClock(file);

        Instant first = clock.instant();
        Instant again = clock.instant();
        Files.writeString(file, "2026-04-07T09:30:00Z");

        assertThat(first).isEqualTo("2026-04-01T13:30:00Z").isEqualTo(again);
        assertThat(clock.instant()).isEqualTo("2026-04-07T09:30:00Z");
    }

    @Test
    void refusesATimeWithoutItsOffset() throws IOException {
        Path file = Files.writeString(folder.resolve("time"), "2026-04-01T15:30:00");

        SetClock clock = new SetClock(file);

        assertThatIllegalArgumentException().isThrownBy(clock::instant).withMessageContaining("offset");
    }
}
