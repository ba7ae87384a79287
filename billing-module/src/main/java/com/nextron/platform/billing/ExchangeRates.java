package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What other currencies are worth in NOK, by day, as finance enters it: an invoice in another currency states its VAT in NOK
 * by the rate of its day, or of the latest of the seven days before. A rate is never edited: a further version follows it.
 */
public interface ExchangeRates {
    /** Rates, newest first; filter: currency. Sort: day, currency. Search: currency, source. For headquarters and finance. */
    Listing<RateView> rates(ListQuery query);

    /**
     * Enters a rate. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: NOK itself or no currency, a day to come, a
     *     rate that is not above zero, units that are neither 1 nor 100, no source
     */
    RateView enter(WantedRate wanted);

    /** The rate for that day: its own, or the latest of the seven days before. For headquarters and finance. */
    Optional<RateView> on(String currency, LocalDate day);

    /**
     * A rate as it is typed.
     *
     * @param currency its ISO 4217 code
     * @param day the rate is of
     * @param kroner NOK for so many units
     * @param units 1, or 100 as Norges Bank quotes SEK and DKK; null for 1
     * @param source who gave it
     */
    record WantedRate(String currency, LocalDate day, BigDecimal kroner, Integer units, String source) {}

    /**
     * A rate.
     *
     * @param rate NOK for one unit
     */
    record RateView(
            UUID id,
            String currency,
            LocalDate day,
            BigDecimal rate,
            int rateVersion,
            String source,
            Instant enteredAt,
            String enteredBy) {}
}
