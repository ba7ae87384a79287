package com.nextron.platform.core.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands at the instant in a file until somebody writes another one into it: a story that takes a week is told
 * in a minute, by as many servers as read the file. Write it by renaming a complete file, so that no reader sees half.
 */
final class SetClock extends Clock {
    private final Path file;
    private final ZoneId zone;

    SetClock(Path file) {
        this(file, ZoneOffset.UTC);
    }

    private SetClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        try {
            return Moments.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the platform's time cannot be read from " + file, e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(file, other);
    }
}
