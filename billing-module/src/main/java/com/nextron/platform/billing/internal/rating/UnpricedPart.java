package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * The words of a part whose price is not known yet: it stands on the invoice with no amount until finance has entered it.
 */
public record UnpricedPart(String label) implements LineWords {
    @Override
    public String explanation() {
        return "No price yet: finance enters it before the invoice is issued.";
    }

    /** So many pieces of a part, without an amount. */
    public static RatedLine line(String label, BigDecimal pieces, Currency currency) {
        return new RatedLine(
                LineKind.PART,
                new UnpricedPart(label),
                new RatedLine.Quantity(pieces, "pcs", BigDecimal.ZERO),
                BigDecimal.ZERO,
                Money.zero(currency));
    }
}
