package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.dispatch.RoadDistance.Place;

/** The parts of Norway whose roads differ in how far they wind. */
enum NorwegianRegion {
    OSTLANDET(1.28),
    AGDER_OR_TRONDELAG(1.33),
    WEST_OR_NORTH(1.50);

    private final double factor;

    NorwegianRegion(double factor) {
        this.factor = factor;
    }

    double factor() {
        return factor;
    }

    /** By the postal code; a point without one by where it lies. */
    static NorwegianRegion of(Place end) {
        return end.code().map(code -> ofDigits(Integer.parseInt(code.value()))).orElseGet(() -> ofPoint(end.at()));
    }

    /**
     * Oslo 00 to Telemark 39 is Østlandet; Agder is 44 (but for 446, Lund in Rogaland) to 49;
     * Trøndelag is 70 to 79; Rogaland, Vestland and Møre lie between them, and from 80 it is the north.
     */
    private static NorwegianRegion ofDigits(int code) {
        if (code < 4000) {
            return OSTLANDET;
        }
        boolean agder = code >= 4400 && code < 5000 && code / 10 != 446;
        return agder || code >= 7000 && code < 8000 ? AGDER_OR_TRONDELAG : WEST_OR_NORTH;
    }

    /** As the counties' borders run, but for some kilometres. */
    private static NorwegianRegion ofPoint(GeoPoint at) {
        double north = at.latitude();
        double east = at.longitude();
        if (north >= 65.0) {
            return WEST_OR_NORTH;
        }
        boolean trondelag = north >= 62.45 && east >= 9.0 || north >= 63.3 && east >= 8.3;
        boolean agder = north <= 58.8 && east >= 6.6 && east < 9.3 || north <= 59.5 && east >= 7.1 && east < 7.95;
        if (trondelag || agder) {
            return AGDER_OR_TRONDELAG;
        }
        return east < 7.9 || north >= 62.3 && east < 9.0 ? WEST_OR_NORTH : OSTLANDET;
    }
}
