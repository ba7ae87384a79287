package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.money.Money;
import java.util.Currency;
import java.util.List;

/**
 * What a visit costs, line by line, without VAT.
 *
 * @param billedMinutes after the rounding (D-B1)
 */
public record RatedVisit(Currency currency, int billedMinutes, List<RatedLine> lines) {
    public RatedVisit {
        lines = List.copyOf(lines);
    }

    /** The sum of the lines. */
    public Money net() {
        return lines.stream().map(RatedLine::amount).reduce(Money.zero(currency), Money::plus);
    }
}
