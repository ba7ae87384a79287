package com.nextron.platform.billing.internal.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What a kilometre costs, by how far the visit is (D-B3): the first hundred at 8.35 and those after it at 6.90 is {@code
 * [(0, 8.35), (100, 6.90)]}. The kilometres of one visit are cut at the borders.
 *
 * @param bands by distance, the first from kilometre 0, no two from the same
 */
public record KilometrePrices(List<DistanceBand> bands) {
    /**
     * A price from a distance on.
     *
     * @param from kilometre of the visit, both ways together, from which it holds
     * @param perKilometre the price of one kilometre
     */
    public record DistanceBand(BigDecimal from, BigDecimal perKilometre) {}

    public KilometrePrices {
        bands = bands.stream().sorted(Comparator.comparing(DistanceBand::from)).toList();
        if (bands.isEmpty() || bands.get(0).from().signum() != 0) {
            throw new IllegalArgumentException("The first price of a kilometre holds from kilometre 0.");
        }
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).perKilometre().signum() < 0) {
                throw new IllegalArgumentException("The prices of a rate card must not be negative.");
            }
            if (i > 0 && bands.get(i - 1).from().compareTo(bands.get(i).from()) == 0) {
                throw new IllegalArgumentException("Two prices of a kilometre hold from the same distance.");
            }
        }
    }

    /** One price, however far it is. */
    public static KilometrePrices flat(BigDecimal perKilometre) {
        return new KilometrePrices(List.of(new DistanceBand(BigDecimal.ZERO, perKilometre)));
    }

    /** The price of the first kilometre. */
    public BigDecimal first() {
        return bands.get(0).perKilometre();
    }
}
