package com.nextron.platform.billing;

import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;

/** Price lists as their secret links show them. Needs no caller. */
public interface QuoteLinks {
    /**
     * The price list of that link, also one that is no longer on offer.
     *
     * @throws com.nextron.platform.core.problem.NotFound where the link leads nowhere
     */
    QuoteView open(String token);

    /**
     * Answers it. The second acceptance answers as the first.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code by} or {@code reason}
     */
    AnswerOutcome answer(String token, QuoteAnswer answer);
}
