package com.nextron.platform.dispatch;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far it is by road. The first of these that knows answers: headquarters' own entry for the two postal codes, an
 * answer kept from the road engine, the engine, the estimate (great circle × the country's factor).
 *
 * <p>An estimate says that it is one and is never invoiced unconfirmed (D-B3): its mean error is 4 to 8 %, with fjords
 * and ferries far more. Ask for many legs at once, never one after the other. Waits for the engine no longer than the
 * configured time-out; an engine that does not answer makes estimates of its legs and throws nothing.
 *
 * <p>For headquarters, partners and technicians, and for the platform.
 */
public interface RoadDistance {
    /** The legs from every origin to every destination, rows in the order of the origins. */
    Matrix matrix(List<Place> origins, List<Place> destinations);

    /**
     * One leg between two postal codes; empty where one of them cannot be placed on the map.
     */
    Optional<Leg> between(PostalCode from, PostalCode to);

    /**
     * An end of a leg.
     *
     * @param at where it is
     * @param country whose roads: decides the estimate's factor
     * @param code its postal code, where there is one: finds headquarters' own entries, and Norway's regions
     * @param doubtful whether the point is known to be bad, so that every distance from it is, too
     */
    record Place(GeoPoint at, Country country, Optional<PostalCode> code, boolean doubtful) {
        /** A sound point without a postal code. */
        public static Place at(GeoPoint at, Country country) {
            return new Place(at, country, Optional.empty(), false);
        }
    }

    /**
     * @param rows one row an origin, one leg a destination
     */
    record Matrix(List<List<Leg>> rows) {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The leg from that origin to that destination, counted from 0 as they were asked for. */
        public Leg leg(Origin from, Destination to) {
            return rows.get(from.index()).get(to.index());
        }
    }

    /** The place of an origin in the question. */
    record Origin(int index) {}

    /** The place of a destination in the question. */
    record Destination(int index) {}

    /**
     * One way, in the direction asked for.
     *
     * @param metres by road
     * @param time how long it takes to drive; empty where only the distance is known
     * @param source who says so
     * @param note what a reader has to know of it, as a sentence: why it is an estimate, what is wrong with the point;
     *     empty if nothing
     */
    record Leg(long metres, Optional<Duration> time, Source source, String note) {
        /** Whether it was estimated and not measured. Never to be invoiced unconfirmed. */
        public boolean estimated() {
            return source == Source.ESTIMATE;
        }

        /** Whole kilometres, rounded half up. */
        public long kilometres() {
            return (metres + 500) / 1000;
        }
    }

    /** Who says how far it is. */
    enum Source {
        /** Headquarters entered it, with a reason. */
        ENTERED,
        /** The road engine said so lately. */
        KEPT,
        /** The road engine. */
        ENGINE,
        /** The great circle × a factor. */
        ESTIMATE
    }
}
