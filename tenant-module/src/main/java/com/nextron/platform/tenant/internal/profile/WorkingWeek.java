package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.tenant.PartnerProfiles.ChangeHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When a partner works, as it was entered and as a column keeps it: names of days in their order, joined by {@code +}. */
record WorkingWeek(OperatingHours hours, boolean dutyRoster, Optional<ZoneId> zone) {
    private static final String BETWEEN = "+";

    /**
     * Reads what was entered.
     *
     * @param asksForZone whether the zone does not follow from the base's country and has to be said
     */
    static WorkingWeek read(ChangeHours wanted, boolean asksForZone) {
        Checks checks = new Checks();
        Optional<Set<DayOfWeek>> days = checks.parse("days", wanted.days(), WorkingWeek::days);
        Optional<LocalTime> opens = checks.parse("opens", wanted.opens(), WorkingWeek::time);
        Optional<LocalTime> closes = checks.parse("closes", wanted.closes(), WorkingWeek::time);
        if (opens.isPresent() && closes.isPresent()) {
            checks.require(
                    opens.get().isBefore(closes.get()),
                    new FieldError("closes", "It has to close later on the same day than it opens."));
        }
        Optional<ZoneId> zone = asksForZone
                ? checks.parse("timeZone", blankAsNull(wanted.timeZone()), WorkingWeek::zone)
                : Optional.empty();
        checks.done();
        return new WorkingWeek(
                new OperatingHours(days.orElseThrow(), opens.orElseThrow(), closes.orElseThrow()),
                wanted.dutyRoster(),
                zone);
    }

    static String text(Collection<DayOfWeek> days) {
        return EnumSet.copyOf(days).stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    static Set<DayOfWeek> daysOf(String text) {
        return Arrays.stream(text.split("\\" + BETWEEN)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    /** Such as {@code MONDAY+TUESDAY 08:00–17:00}, with people on duty or without. */
    @Override
    public String toString() {
        return text(hours.days()) + " " + hours.opens() + "–" + hours.closes()
                + (dutyRoster ? ", with people on duty around the clock" : ", nobody on duty around the clock");
    }

    private static Set<DayOfWeek> days(Set<String> names) {
        if (names.stream().filter(Objects::nonNull).count() < Math.max(1, names.size())) {
            throw new IllegalArgumentException("Choose at least one day of the week.");
        }
        return names.stream().map(WorkingWeek::day).collect(Collectors.toSet());
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + name + "” is not a day of the week; write it such as MONDAY."));
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + written + "” is not a time of day; write it such as 08:00.", e);
        }
    }

    private static ZoneId zone(String written) {
        try {
            return ZoneId.of(written.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "“" + written + "” is not a time zone; write its name, such as Europe/Berlin.", e);
        }
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
