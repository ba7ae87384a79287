package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteLinks.StandardPrices;
import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.Quotes.Through;
import com.nextron.platform.core.LinkSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the holder of a price list's link may do, once the platform's caller is bound. */
@ApplicationScoped
class LinkedQuotes {
    @Inject
    private StoredQuotes quotes;

    @Inject
    private QuoteAnswers answers;

    @Inject
    private QuoteFreezing freezing;

    @Transactional
    public QuoteView open(LinkSecret secret) {
        return quotes.linkedBy(secret).view(answers.now());
    }

    @Transactional
    public AnswerOutcome answer(LinkSecret secret, QuoteAnswer answer) {
        return answers.take(quotes.locked(quotes.linkedBy(secret).id()), answer, Through.LINK);
    }

    @Transactional
    public List<StandardPrices> standardPrices() {
        return freezing.standard(answers.now());
    }
}
