package com.nextron.platform.billing;

import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.PriceTerms;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.place.Country;
import java.util.List;

/** Price lists as their secret links show them, and the standard prices for everybody. Needs no caller. */
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

    /** What a case would be frozen with today, in each of the four countries that has a rate card in force. */
    List<StandardPrices> standardPrices();

    /** The prices of a country with a usual visit by them, without VAT. */
    record StandardPrices(Country country, String rateCard, PriceTerms terms, PricedVisit example) {}
}
