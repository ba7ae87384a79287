package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteLinks;
import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Opens price lists to whoever holds their link. Not transactional itself: the transaction begins after its caller is bound. */
@ApplicationScoped
class QuoteLinkDesk implements QuoteLinks {
    @Inject
    private LinkedQuotes linked;

    @Override
    public QuoteView open(String token) {
        LinkSecret secret = secret(token);
        return CallerContext.callAs(Caller.platform("guest"), () -> linked.open(secret));
    }

    @Override
    public AnswerOutcome answer(String token, QuoteAnswer answer) {
        LinkSecret secret = secret(token);
        return CallerContext.callAs(Caller.platform("guest"), () -> linked.answer(secret, answer));
    }

    @Override
    public List<StandardPrices> standardPrices() {
        return CallerContext.callAs(Caller.platform("guest"), linked::standardPrices);
    }

    private static LinkSecret secret(String token) {
        return new LinkSecret(token == null ? "" : token.strip());
    }
}
