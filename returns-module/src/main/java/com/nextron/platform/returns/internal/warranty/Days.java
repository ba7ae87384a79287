package com.nextron.platform.returns.internal.warranty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them: 13 May 2026. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    public static String told(LocalDate day) {
        return WRITTEN.format(day);
    }
}
