package com.nextron.platform.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A day on which the clock stands still, and why.
 *
 * @param date the day, in the site's zone
 * @param kind what makes it a closed day
 * @param name the name in English; two holidays on one day are both named: {@code Constitution Day, Whit Monday}; for a
 *     day closed by a decision, its reason
 */
public record ClosedDay(LocalDate date, Kind kind, String name) {
    /** What makes a day a closed one. */
    public enum Kind {
        /** A public holiday by the country's law. */
        STATUTORY,
        /** An eve, or Åland's 9 June: closed by D-O4 though no law asks for it. */
        CUSTOMARY,
        /** Headquarters closed it, for the country or for one agreement. */
        DECIDED
    }

    private static final String BETWEEN_NAMES = ", ";
    private static final Map<String, NamedDay> BY_ENGLISH_NAME =
            Arrays.stream(NamedDay.values()).collect(Collectors.toMap(NamedDay::englishName, Function.identity()));

    static ClosedDay of(LocalDate date, Kind kind, List<NamedDay> days) {
        return new ClosedDay(
                date, kind, days.stream().map(NamedDay::englishName).collect(Collectors.joining(BETWEEN_NAMES)));
    }

    /** The name in the language of that locale; a decision's reason stays as it was written. */
    public String name(Locale language) {
        return translated(name, language);
    }

    /**
     * An English name of a closed day, as kept with a promise, in the language of that locale. Text that is not made of
     * such names comes back unchanged.
     */
    public static String translated(String englishName, Locale language) {
        String[] names = englishName.split(BETWEEN_NAMES);
        if (!Arrays.stream(names).allMatch(BY_ENGLISH_NAME::containsKey)) {
            return englishName;
        }
        return Arrays.stream(names)
                .map(one -> BY_ENGLISH_NAME.get(one).name(language))
                .collect(Collectors.joining(BETWEEN_NAMES));
    }
}
