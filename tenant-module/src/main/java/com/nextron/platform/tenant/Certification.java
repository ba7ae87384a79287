package com.nextron.platform.tenant;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A certification that a technician holds (O6).
 *
 * @param name as it is known, such as {@code Server L2}
 * @param validTo the last day it holds; empty when it does not expire
 */
public record Certification(String name, Optional<LocalDate> validTo) {
    private static final Pattern LEVELLED = Pattern.compile("(.+) L([1-9])");

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return validTo.filter(day::isAfter).isEmpty();
    }

    /**
     * Whether whoever holds it may do what needs the other, on some day or other: the same name, or the same family at a
     * higher level, so that {@code Server L2} does for {@code Server L1}.
     */
    public boolean doesFor(String needed) {
        if (name.equalsIgnoreCase(needed)) {
            return true;
        }
        Matcher held = LEVELLED.matcher(name.toUpperCase(Locale.ROOT));
        Matcher wanted = LEVELLED.matcher(needed.toUpperCase(Locale.ROOT));
        return held.matches()
                && wanted.matches()
                && held.group(1).equals(wanted.group(1))
                && held.group(2).compareTo(wanted.group(2)) > 0;
    }
}
