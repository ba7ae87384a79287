package com.nextron.platform.billing.internal.preview;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.RatedVisit;

/** A rated visit as people outside this module read it. */
public final class Priced {
    private Priced() {}

    /** By the card of that name. */
    public static PricedVisit of(String card, RatedVisit rated) {
        return new PricedVisit(
                card,
                rated.currency().getCurrencyCode(),
                rated.billedMinutes(),
                rated.lines().stream().map(Priced::line).toList(),
                rated.net().amount());
    }

    private static PricedLine line(RatedLine line) {
        boolean inBand = line.kind() == LineKind.LABOUR || line.kind() == LineKind.SURCHARGE;
        return new PricedLine(
                line.kind(),
                line.label(),
                line.quantity().amount(),
                line.quantity().unit(),
                line.quantity().unitPrice(),
                inBand ? line.percent() : null,
                line.amount().amount(),
                line.explanation());
    }
}
