package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.Quotes.QuoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the rest of this module needs of price lists. Called inside a transaction. */
@ApplicationScoped
public class CaseQuotes {
    @Inject
    private StoredQuotes quotes;

    /** What was agreed for the visit of a case that began then. */
    public QuoteStanding standing(UUID caseId, String caseNumber, Instant arrived) {
        return quotes.ofCase(caseId)
                .map(quote -> QuoteStanding.of(quote, quote.standing(arrived)))
                .orElseGet(() -> QuoteStanding.none(caseNumber));
    }

    /** The price list that holds for the case. */
    public Optional<QuoteView> ofCase(UUID caseId, Instant now) {
        return quotes.ofCase(caseId).map(quote -> quote.view(now));
    }
}
