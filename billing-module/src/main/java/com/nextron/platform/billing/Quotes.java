package com.nextron.platform.billing;

import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Price lists frozen at intake for the case that a fault is not covered (D-B6). A frozen price list fixes the rate card's
 * version for every visit of its case (D-B4), binds both sides once it is accepted, and never changes: {@link #renew} puts
 * another in its place.
 */
public interface Quotes {
    /**
     * Freezes the standard prices in force at the site when the case was received, in the running transaction. For
     * customer, hq-support, hq-dispatcher and the platform.
     *
     * @return the price list with the secret of its link; empty where no rate card is in force, as outside the Nordic
     *     countries (O4)
     */
    Optional<Frozen> freeze(FreezeQuote wanted);

    /** Price lists: headquarters and finance see all, a customer its own. Filters: caseId, customer, country, status. Search: case. Sort: frozenAt. */
    Listing<QuoteView> list(ListQuery query);

    QuoteView find(UUID id);

    /** The price list that holds for a case; empty where none was frozen. */
    Optional<QuoteView> ofCase(UUID caseId);

    /** What a partner earns for the same usual visit, by the same engine. For the roles of headquarters; customers never see it. */
    PricedVisit partnerSide(UUID id);

    /**
     * Accepts or declines a price list: a customer its own, headquarters what the customer said by phone, which asks for
     * who said it and for a reason. The second acceptance answers as the first.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code by} or {@code reason}
     */
    AnswerOutcome answer(UUID id, QuoteAnswer answer);

    /** Mails a new link; the one before leads nowhere then. For hq-support, hq-dispatcher and finance. */
    QuoteView mailAgain(UUID id);

    /**
     * Puts a price list of the rates in force now in the place of one that is not accepted, and mails its link. For
     * hq-support, hq-dispatcher and finance.
     *
     * @param reason for the audit and for whoever opens the old link
     */
    QuoteView renew(UUID id, String reason);

    /**
     * What is frozen.
     *
     * @param customer whose machine it is
     * @param receivedAt decides which rate card was in force
     * @param contactEmail where the link goes
     * @param termsVersion of the service terms that an acceptance accepts as well
     * @param acceptedBy who accepted the prices when the case was filed; empty where nobody did
     */
    record FreezeQuote(
            UUID caseId,
            String caseNumber,
            TenantId customer,
            Site site,
            Instant receivedAt,
            String contactEmail,
            String termsVersion,
            Optional<String> acceptedBy) {}

    /**
     * A new price list.
     *
     * @param token the secret of its link; stored only as a hash
     */
    record Frozen(QuoteView quote, String token) {}

    /**
     * An answer.
     *
     * @param by the person's name
     * @param reason why not, or how headquarters knows; may be empty otherwise
     */
    record QuoteAnswer(boolean accepted, String by, String reason) {}

    /** How an answer came in. */
    enum Through {
        FILING("when the case was filed"),
        LINK("by the link that was mailed"),
        PORTAL("signed in"),
        PHONE("told to headquarters");

        private final String label;

        Through(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where a price list stands after an answer, which may be what an earlier answer made of it. */
    sealed interface AnswerOutcome {
        record Accepted(Answered answered) implements AnswerOutcome {}

        record Declined(Answered answered) implements AnswerOutcome {}

        /** It was on offer until then. */
        record Expired(Instant validUntil) implements AnswerOutcome {}

        /** Another took its place, for that reason. */
        record Withdrawn(String because) implements AnswerOutcome {}
    }

    /**
     * An answer as it is kept.
     *
     * @param by who said it
     * @param recordedBy the account that entered it; the same person where customers answer themselves
     * @param termsVersion of the service terms that go with it
     */
    record Answered(
            boolean accepted,
            String by,
            Through through,
            Instant at,
            String reason,
            String recordedBy,
            String termsVersion) {}

    /**
     * A price list.
     *
     * @param number 1 for the case's first
     * @param zone the site's
     * @param terms the prices
     * @param example a usual visit by these prices, without VAT
     */
    record QuoteView(
            UUID id,
            long version,
            UUID caseId,
            String caseNumber,
            int number,
            TenantId customer,
            String country,
            ZoneId zone,
            String rateCard,
            QuoteStatus status,
            PriceTerms terms,
            PricedVisit example,
            String termsVersion,
            Instant frozenAt,
            Instant validUntil,
            Optional<Answered> answered,
            Optional<String> withdrawnBecause) {}

    /**
     * Prices without VAT, in one currency.
     *
     * @param hourlyRate in ordinary time (D-B2)
     * @param stepMinutes a visit's time is rounded up to it once (D-B1)
     * @param minimumMinutes the least that is billed
     * @param kilometres by distance, the first from kilometre 0 (D-B3)
     * @param calloutFee once a visit; zero for none
     * @param noShowFee where nobody lets the technician in, instead of labour and call-out; null where that is billed as the
     *     least visit
     * @param partsMarkUp percent added to what a part costs
     */
    record PriceTerms(
            String currency,
            BigDecimal hourlyRate,
            int stepMinutes,
            int minimumMinutes,
            List<PriceLists.Surcharge> surcharges,
            List<KilometrePrice> kilometres,
            BigDecimal calloutFee,
            BigDecimal noShowFee,
            BigDecimal partsMarkUp) {}

    /** What a kilometre costs from that kilometre of a visit on, both ways together. */
    record KilometrePrice(BigDecimal from, BigDecimal price) {}
}
