package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.Quotes;
import com.nextron.platform.billing.Quotes.FreezeQuote;
import com.nextron.platform.billing.Quotes.Frozen;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Freezes the price list of a new case, for the case that its fault is not covered (D-B6). */
@ApplicationScoped
class IntakePrices {
    @Inject
    private Quotes quotes;

    /**
     * Freezes it in the running transaction.
     *
     * @return the secret of the link by which it is accepted; empty where it is accepted already, or where no standard
     *     prices are in force (O4)
     */
    public Optional<LinkSecret> freeze(ServiceCase filed, boolean accepted) {
        CaseView seen = filed.view();
        return quotes.freeze(new FreezeQuote(
                        seen.id(),
                        seen.number(),
                        seen.customer(),
                        filed.site().site(),
                        seen.receivedAt(),
                        seen.contactEmail(),
                        seen.acceptedTerms(),
                        accepted ? Optional.of(seen.contactName()) : Optional.empty()))
                .filter(frozen -> frozen.quote().status() != QuoteStatus.ACCEPTED)
                .map(Frozen::token)
                .map(LinkSecret::new);
    }
}
