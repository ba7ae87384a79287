package com.nextron.platform.tenant;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Proves that somebody goes: for every postal code, level and hour of the week that the level promises there has to be a
 * primary, and a second partner behind the one that is asked first. For hq-admin and hq-dispatcher.
 */
public interface TerritoryCoverage {
    /**
     * The proof of an edition as it holds on a day.
     *
     * @param on the day; null for today
     */
    Proof prove(Edition edition, LocalDate on);

    /**
     * Where the territories of an edition lie in a country today, for a map: the register's codes, gathered to squares of
     * a tenth of a degree. Empty where no register is.
     *
     * @param country two letters
     * @throws com.nextron.platform.core.problem.InvalidInput for something that is no country
     */
    List<MapCell> map(Edition edition, String country, ResponseLevel level);

    /**
     * What was found.
     *
     * @param codes how many postal codes were looked at
     * @param withoutRegister countries without a postal register, by two letters: only the first code of each stretch that
     *     the plan names was looked at there
     */
    record Proof(Edition edition, LocalDate on, int codes, List<Finding> findings, List<String> withoutRegister) {
        public Proof {
            findings = List.copyOf(findings);
            withoutRegister = List.copyOf(withoutRegister);
        }

        /** How many groups of places nobody, or only one, would go to. */
        public int holes() {
            return (int)
                    findings.stream().filter(one -> one.kind() != Kind.OVERLAP).count();
        }

        /** How many groups of places have two who would be asked first. */
        public int overlaps() {
            return findings.size() - holes();
        }
    }

    /** What can be wrong with a place. */
    enum Kind {
        /** Nobody who is asked first works then. */
        NO_PRIMARY,
        /** Only one partner works then: if it declines, nobody is left. */
        NO_BACKUP,
        /** Two primaries hold it by rules of the same specificity, so chance would decide who is asked first. */
        OVERLAP
    }

    /**
     * One thing that is wrong in many places.
     *
     * @param hours the hours of the week concerned, in the site's time, in words: {@code Mon–Fri 16–17}
     * @param partners for an overlap, who meets there
     * @param codes how many postal codes
     * @param counties where most of them are, the county with the most first
     * @param examples some of them
     * @param points some of them for a map, evenly taken
     */
    record Finding(
            Kind kind,
            String country,
            ResponseLevel level,
            String hours,
            List<TenantId> partners,
            int codes,
            List<County> counties,
            List<Example> examples,
            List<GeoPoint> points) {}

    /**
     * Postal codes near each other, held by the same.
     *
     * @param at where the first of them is
     * @param place its code and town
     * @param codes how many they are
     * @param hold how well it is held, whatever the hours
     * @param territories whose rules meet there
     */
    record MapCell(GeoPoint at, String place, int codes, Hold hold, List<UUID> territories) {}

    /** How well a place is held. */
    enum Hold {
        /** A primary and another behind it. */
        BOTH,
        /** Only one partner, or nobody who is asked first. */
        ONE,
        NOBODY
    }

    /** How many codes of a county; its name is empty where the register has none. */
    record County(String name, int codes) {}

    /** A postal code and its place. */
    record Example(String code, String city, Optional<GeoPoint> at) {}
}
