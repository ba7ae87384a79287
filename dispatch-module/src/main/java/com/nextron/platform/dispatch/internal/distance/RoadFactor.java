package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.dispatch.RoadDistance.Place;

/**
 * How much longer a road is than the great circle, as measured on real legs.
 *
 * <p>Sweden 1.20, Denmark 1.19, Finland 1.18, elsewhere and across a border 1.30. Norway by its regions: 1.28 with both
 * ends in Østlandet, 1.33 with an end in Agder or Trøndelag, 1.50 with an end in the west or the north; the larger one
 * counts where two fit. A leg across the border is never shorter than its Norwegian end asks for.
 */
final class RoadFactor {
    private static final double ELSEWHERE = 1.30;

    private RoadFactor() {}

    static double between(Place from, Place to) {
        boolean oneCountry = from.country().equals(to.country());
        if (oneCountry && !from.country().equals(Country.NORWAY)) {
            return within(from.country());
        }
        return Math.max(oneCountry ? 0 : ELSEWHERE, Math.max(norwegianEnd(from), norwegianEnd(to)));
    }

    private static double norwegianEnd(Place end) {
        return end.country().equals(Country.NORWAY) ? NorwegianRegion.of(end).factor() : 0;
    }

    private static double within(Country country) {
        return switch (country.code()) {
            case "SE" -> 1.20;
            case "DK" -> 1.19;
            case "FI" -> 1.18;
            default -> ELSEWHERE;
        };
    }
}
