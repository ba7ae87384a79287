package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteStatus;
import java.util.Optional;

/**
 * What was agreed on prices before a visit is rated.
 *
 * @param caseNumber whose visit it is
 * @param status of the case's price list; empty where none was frozen
 * @param rateCard the card, with its version, that the visit is rated by (D-B4); empty where the one in force at the arrival
 *     counts
 */
public record QuoteStanding(String caseNumber, Optional<QuoteStatus> status, Optional<String> rateCard) {
    static QuoteStanding none(String caseNumber) {
        return new QuoteStanding(caseNumber, Optional.empty(), Optional.empty());
    }

    /** A price list that nobody answered in time binds nobody. */
    static QuoteStanding of(StoredQuote quote, QuoteStatus status) {
        return new QuoteStanding(
                quote.caseNumber(),
                Optional.of(status),
                status == QuoteStatus.EXPIRED ? Optional.empty() : Optional.of(quote.rateCard()));
    }
}
