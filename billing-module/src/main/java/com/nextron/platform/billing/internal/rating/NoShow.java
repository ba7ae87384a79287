package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs that nobody let the technician in (C5): the card's no-show price where it has one, otherwise the least
 * visit from the arrival on with its call-out fee; and the kilometres. Waiting longer costs nothing more.
 *
 * <p>Norway, arrived on a Tuesday at 10:00, 86.3 km, no price of its own: 60 minutes at 1395.00, 720.61 for the kilometres
 * and 950.00 call-out.
 */
public final class NoShow {
    /** Names the fee of a card that has one, on a line of the kind of a call-out. */
    public static final String LABEL = "No-show fee";

    private static final LineWords FEE =
            new LineWords.Written(LABEL, "Nobody let the technician in (C5); instead of labour and call-out (D-B4).");

    private NoShow() {}

    /** The lines of a visit on which no work was done. */
    public static RatedVisit rate(VisitRating rating, RateCard card, Visit visit, ClosedDays closedDays) {
        if (card.rates().noShow().isEmpty()) {
            Visit least = new Visit(visit.site(), visit.arrived(), visit.arrived(), visit.kilometres());
            return rating.rate(card, least, closedDays);
        }
        List<RatedLine> lines = new ArrayList<>();
        Money fee = new Money(card.rates().noShow().get(), card.rates().currency());
        lines.add(new RatedLine(
                LineKind.CALLOUT,
                FEE,
                new RatedLine.Quantity(BigDecimal.ONE, "pcs", fee.amount()),
                BigDecimal.ZERO,
                fee));
        Driving.lines(card.rates(), visit, lines);
        return new RatedVisit(card.rates().currency(), 0, lines);
    }
}
