package com.nextron.platform.core.calendar;

import static com.nextron.platform.core.calendar.NamedDay.*;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the world whose closed days we know by default (D-O4). Svalbard ({@code SJ}) follows Norway. Iceland and
 * Greenland are not offered: the library has their holidays wrong.
 */
public enum CalendarRegion {
    /** Open on 24 December and on Easter Eve. */
    NORWAY(
            "NO",
            EnumSet.of(
                    NEW_YEAR,
                    MAUNDY_THURSDAY,
                    GOOD_FRIDAY,
                    EASTER,
                    EASTER_MONDAY,
                    LABOUR_DAY,
                    CONSTITUTION_DAY,
                    ASCENSION_DAY,
                    WHIT_SUNDAY,
                    WHIT_MONDAY,
                    CHRISTMAS_DAY,
                    BOXING_DAY),
            EnumSet.noneOf(NamedDay.class)),
    /** Also closed on Midsummer Eve, Christmas Eve and New Year's Eve. */
    SWEDEN(
            "SE",
            EnumSet.of(
                    NEW_YEAR,
                    EPIPHANY,
                    GOOD_FRIDAY,
                    EASTER,
                    EASTER_MONDAY,
                    LABOUR_DAY,
                    ASCENSION_DAY,
                    WHIT_SUNDAY,
                    NATIONAL_DAY,
                    MIDSUMMER_DAY,
                    ALL_SAINTS,
                    CHRISTMAS_DAY,
                    BOXING_DAY),
            EnumSet.of(MIDSUMMER_EVE, CHRISTMAS_EVE, NEW_YEARS_EVE)),
    /** Open on 5 June and on 24 December; General Prayer Day was a holiday until 2023. */
    DENMARK(
            "DK",
            EnumSet.of(
                    NEW_YEAR,
                    MAUNDY_THURSDAY,
                    GOOD_FRIDAY,
                    EASTER,
                    EASTER_MONDAY,
                    GENERAL_PRAYER_DAY,
                    ASCENSION_DAY,
                    WHIT_SUNDAY,
                    WHIT_MONDAY,
                    CHRISTMAS_DAY,
                    BOXING_DAY),
            EnumSet.noneOf(NamedDay.class)),
    /** Also closed on Midsummer Eve and Christmas Eve. */
    FINLAND("FI", finnish(), EnumSet.of(MIDSUMMER_EVE, CHRISTMAS_EVE)),
    /** Finland's days and 9 June. */
    ALAND("AX", finnish(), EnumSet.of(MIDSUMMER_EVE, CHRISTMAS_EVE, SELF_GOVERNMENT_DAY)),
    /** Weekends only: the ground for a calendar that an agreement names, outside the four countries (O4). */
    ELSEWHERE("ELSEWHERE", EnumSet.noneOf(NamedDay.class), EnumSet.noneOf(NamedDay.class));

    private static final Map<String, CalendarRegion> BY_COUNTRY = Map.of(
            "NO", NORWAY,
            "SJ", NORWAY,
            "SE", SWEDEN,
            "DK", DENMARK,
            "FI", FINLAND,
            "AX", ALAND);

    /** The ways a part of a country is written, among them its ISO 3166-2 code. */
    private static final Map<String, CalendarRegion> BY_PART = Map.of(
            "NO SJ", NORWAY,
            "NO NO-21", NORWAY,
            "NO 21", NORWAY,
            "FI AX", ALAND,
            "FI FI-01", ALAND,
            "FI 01", ALAND);

    private final String code;
    private final Set<NamedDay> statutory;
    private final Set<NamedDay> customary;
    private final YearTables years;

    CalendarRegion(String code, Set<NamedDay> statutory, Set<NamedDay> customary) {
        this.code = code;
        this.statutory = statutory;
        this.customary = customary;
        this.years = new YearTables(this);
    }

    /** The name of its default calendar: {@code NO}, {@code SE}, {@code DK}, {@code FI}, {@code AX}. */
    public String code() {
        return code;
    }

    /**
     * The region whose calendar holds at a site.
     *
     * @throws IllegalArgumentException for a country without a calendar, or a part of one that has none of its own
     */
    public static CalendarRegion of(Site site) {
        String country = site.country().code();
        CalendarRegion whole = BY_COUNTRY.get(country);
        if (whole == null) {
            throw new IllegalArgumentException("There is no business calendar for "
                    + site.country().displayName() + " (" + country
                    + "); NO, SE, DK and FI are offered, elsewhere choose the level by agreement.");
        }
        return partOf(site).orElse(whole);
    }

    /** Whether {@link #of} answers for that site's country. */
    public static boolean isOfferedIn(Site site) {
        return isOffered(site.country());
    }

    /** Whether there is a calendar for that country. */
    public static boolean isOffered(Country country) {
        return BY_COUNTRY.containsKey(country.code());
    }

    /**
     * The site in that country, or that part of it, with its zone.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Site siteIn(Country country, Optional<String> subdivision) {
        Site somewhere = new Site(country, subdivision, ZoneOffset.UTC);
        boolean aland = of(somewhere) == ALAND;
        // Norway's only part with a name of its own is Svalbard, which has Norway's calendar and its own zone.
        boolean svalbard = country.equals(Country.NORWAY) && partOf(somewhere).isPresent();
        return new Site(country, subdivision, Site.zoneOf(aland ? "AX" : svalbard ? "SJ" : country.code()));
    }

    /**
     * The region of that code, such as {@code NO} or {@code AX}, in upper or lower case.
     *
     * @throws IllegalArgumentException naming the codes there are
     */
    public static CalendarRegion ofCode(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code.equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no business calendar “" + code + "”; use NO, SE, DK, FI, AX or ELSEWHERE."));
    }

    private static Optional<CalendarRegion> partOf(Site site) {
        String country = site.country().code();
        Optional<String> part = site.subdivision()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty() && !text.equals(country));
        return part.map(
                text -> Optional.ofNullable(BY_PART.get(country + " " + text))
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "“" + site.subdivision().orElseThrow()
                                                + "” is not a part of "
                                                + site.country().displayName()
                                                + " with a calendar of its own; leave it empty, or write AX for Åland or SJ for Svalbard.")));
    }

    /** What that named day is here; empty where it is open. */
    Optional<ClosedDay.Kind> kindOf(NamedDay day) {
        if (statutory.contains(day)) {
            return Optional.of(ClosedDay.Kind.STATUTORY);
        }
        return customary.contains(day) ? Optional.of(ClosedDay.Kind.CUSTOMARY) : Optional.empty();
    }

    YearTables years() {
        return years;
    }

    private static Set<NamedDay> finnish() {
        return EnumSet.of(
                NEW_YEAR,
                EPIPHANY,
                GOOD_FRIDAY,
                EASTER,
                EASTER_MONDAY,
                LABOUR_DAY,
                ASCENSION_DAY,
                WHIT_SUNDAY,
                MIDSUMMER_DAY,
                ALL_SAINTS,
                INDEPENDENCE_DAY,
                CHRISTMAS_DAY,
                BOXING_DAY);
    }
}
