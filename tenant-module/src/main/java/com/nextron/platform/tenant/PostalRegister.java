package com.nextron.platform.tenant;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The postal codes of a country and where they are. Norway's register is shipped; a full one of each country is
 * imported by headquarters. Answers come from memory: no query for a single code.
 *
 * <p>For everybody who is signed in, and for the platform. Åland's codes (22…) are Finland's, Svalbard's (917…) Norway's.
 */
public interface PostalRegister {
    /** The code's row, if the country's register has one. */
    Optional<PostalPlace> find(PostalCode code);

    /**
     * The best that is known of where a code is: its row, else the middle of the codes that begin alike ({@link
     * Accuracy#AREA}). Empty where nothing is known of the country.
     */
    Optional<PostalPlace> near(PostalCode code);

    /** Every code of the register, in order of code. Empty where none was imported and none is shipped. */
    List<PostalPlace> places(Country country);

    /**
     * Codes of one country, in order of code. Filters: country (Norway when left out), defect. Search: code, town,
     * municipality. For headquarters.
     */
    Listing<PostalPlace> list(ListQuery query);

    /** The register in use there: changes with every import. For caches of what was worked out from {@link #places}. */
    String version(Country country);

    /**
     * One postal code.
     *
     * @param city the name of its town, as the register writes it
     * @param municipality its municipality; empty where the register has none
     * @param county its county; empty where the register has none
     * @param at where it is, as well as {@code accuracy} says
     * @param defects what is known to be wrong with the row; empty for a sound one
     */
    record PostalPlace(
            PostalCode code,
            String city,
            String municipality,
            String county,
            GeoPoint at,
            Accuracy accuracy,
            Set<Defect> defects) {
        public PostalPlace {
            defects = Set.copyOf(defects);
        }

        /** Whether a distance from here may be far off: the point is only the area's, or is known to be wrong. */
        public boolean doubtful() {
            return accuracy == Accuracy.AREA || defects.stream().anyMatch(Defect::movesThePoint);
        }
    }

    /** What a point stands for, best first. */
    enum Accuracy {
        /** The code's own point. */
        CODE,
        /** The middle of its town. */
        TOWN,
        /** The middle of its municipality. */
        MUNICIPALITY,
        /** The middle of the codes that begin alike: may be tens of kilometres off. */
        AREA
    }

    /** What can be wrong with a row of a register that is taken all the same. */
    enum Defect {
        /** Ten or more codes of one town, and all of them on one point. */
        SHARED_POINT(
                false, "Ten or more codes of one town, all on one point: distances inside the town are not known."),
        /** Far from the other codes that begin alike. */
        FAR_FROM_NEIGHBOURS(true, "Far from the other codes that begin alike: the point is likely to be wrong."),
        /** Far from the main town of its first two digits, where too few others begin alike to tell. */
        FAR_FROM_TOWN(
                true, "Far from the town that the code's first digits stand for: the point is likely to be wrong."),
        /** No municipality is given. */
        NO_MUNICIPALITY(false, "No municipality is given.");

        private final boolean movesThePoint;

        private final String meaning;

        Defect(boolean movesThePoint, String meaning) {
            this.movesThePoint = movesThePoint;
            this.meaning = meaning;
        }

        /** What it means for a reader, as a sentence. */
        public String meaning() {
            return meaning;
        }

        /** Whether the point is likely to be wrong by more than a town's width. */
        public boolean movesThePoint() {
            return movesThePoint;
        }
    }
}
