package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.rating.KilometrePrices.DistanceBand;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.List;

/** The kilometres of a visit, cut where the price of a kilometre changes with the distance (D-B3). */
final class Driving {
    private static final String REALLY_DRIVEN = "Kilometres really driven, both ways, as reported (D-B3).";
    private static final LineWords AT_ONE_PRICE = new LineWords.Written("Driving", REALLY_DRIVEN);

    private Driving() {}

    /** Adds one line for each price that is reached; none for no kilometres. */
    static void lines(Rates rates, Visit visit, List<RatedLine> lines) {
        List<DistanceBand> bands = rates.kilometres().bands();
        BigDecimal driven = visit.kilometres();
        for (int i = 0; i < bands.size() && driven.compareTo(bands.get(i).from()) > 0; i++) {
            BigDecimal from = bands.get(i).from();
            boolean last =
                    i + 1 == bands.size() || driven.compareTo(bands.get(i + 1).from()) <= 0;
            BigDecimal kilometres = (last ? driven : bands.get(i + 1).from()).subtract(from);
            lines.add(new RatedLine(
                    LineKind.KILOMETRES,
                    bands.size() == 1 ? AT_ONE_PRICE : new ByDistance(from, from.add(kilometres)),
                    new RatedLine.Quantity(kilometres, "km", bands.get(i).perKilometre()),
                    BigDecimal.ZERO,
                    new Money(bands.get(i).perKilometre().multiply(kilometres), rates.currency())));
        }
    }

    /** The words of the kilometres from one distance to another. */
    private record ByDistance(BigDecimal from, BigDecimal to) implements LineWords {
        @Override
        public String label() {
            return "Driving, kilometres " + from.toPlainString() + "–" + to.toPlainString();
        }

        @Override
        public String explanation() {
            return REALLY_DRIVEN + " The price of a kilometre changes with the distance (D-B4).";
        }
    }
}
