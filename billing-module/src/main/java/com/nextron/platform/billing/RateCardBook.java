package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rate cards as finance keeps them: drafted, compared with what holds now, published (D-B4). A card is checked when it
 * is entered, so that no rating can fail by one; a published card never changes, and new prices are a new card.
 */
public interface RateCardBook {
    /**
     * Published cards: headquarters sees all, a partner the customers' and its own. Filters: kind, country, partner. Sort:
     * validFrom, name. Search: name, partner.
     */
    Listing<CardView> cards(ListQuery query);

    /** One published card. */
    CardView card(UUID id);

    /** Drafts. Filters: kind, country. For finance and hq-admin, as all that follows. */
    Listing<DraftView> drafts(ListQuery query);

    /** One draft. */
    DraftView draft(UUID id);

    /** What a new card begins with: the terms of the one in force, or the standard bands and no prices. */
    CardTerms proposal(String kind, String country, String partner);

    /**
     * Begins a draft.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown country, currency or partner, a
     *     negative price, bands that overlap or leave a gap in the day, no bands at all, a day in the past or before the
     *     latest card's
     */
    DraftView begin(CardTerms terms);

    /** Changes a draft; refused as in {@link #begin}. */
    DraftView change(UUID draft, CardTerms terms);

    /** Throws a draft away. */
    void discard(UUID draft);

    /**
     * What last month's visits would have come to under the draft: customers' sides for a customers' card (B1), whole visits
     * for a partners' (B2). Parts are left out, since their prices are not the card's.
     */
    Comparison compare(UUID draft);

    /** Publishes a draft under the next version of its name; checked once more, since its day may have passed. */
    CardView publish(UUID draft);

    /**
     * The terms of a card, as they are typed.
     *
     * @param kind {@code CUSTOMER} (B1) or {@code PARTNER} (B2)
     * @param country two letters
     * @param partner the one partner a partners' card is for; null or empty for all
     * @param currency its ISO 4217 code
     * @param validFrom the first day, in the operator's zone; today or later
     * @param hourlyRate of an hour in ordinary time
     * @param kilometreRate of a kilometre from the first on
     * @param distancePrices other prices of a kilometre from a distance on; null for none
     * @param calloutFee once a visit
     * @param noShowFee instead of labour and call-out where nobody let the technician in; null to charge the least visit
     * @param partsMarkUp percent added to what a part costs Nextron; null for none
     * @param stepMinutes started steps are billed in full (D-B1); null for 30
     * @param minimumMinutes the least that is billed (D-B1); null for 60
     * @param bands which fill both kinds of day without gap or overlap (D-B2)
     */
    record CardTerms(
            String kind,
            String country,
            String partner,
            String currency,
            LocalDate validFrom,
            BigDecimal hourlyRate,
            BigDecimal kilometreRate,
            List<DistancePrice> distancePrices,
            BigDecimal calloutFee,
            BigDecimal noShowFee,
            BigDecimal partsMarkUp,
            Integer stepMinutes,
            Integer minimumMinutes,
            List<BandTerms> bands) {}

    /** The price of a kilometre from that kilometre of the visit on. */
    record DistancePrice(BigDecimal fromKilometre, BigDecimal kilometreRate) {}

    /**
     * A part of the day with its surcharge, half open (D-B2).
     *
     * @param days {@code WEEKDAY} or {@code CLOSED_DAY}: Saturdays, Sundays and public holidays of the site
     * @param from such as {@code 16:00}, in the site's time
     * @param to such as {@code 20:00}, or {@code 24:00}
     * @param percent added to the labour inside; 0 for ordinary time
     */
    record BandTerms(String days, String from, String to, BigDecimal percent) {}

    /**
     * A published card.
     *
     * @param name with its version, such as {@code NO-2026 v2}
     * @param partner the one partner it is for
     * @param inForce whether it holds today
     */
    record CardView(
            UUID id,
            String name,
            CardTerms terms,
            Optional<TenantId> partner,
            boolean inForce,
            Instant publishedAt,
            String publishedBy) {}

    /** A draft. */
    record DraftView(UUID id, long version, CardTerms terms, Instant changedAt, String changedBy) {}

    /**
     * Last month under a draft.
     *
     * @param inForce the card it would follow; empty where there is none
     * @param before what the visits came to, empty where nothing was rated in the draft's currency
     * @param difference after less before
     */
    record Comparison(
            YearMonth month,
            Optional<String> inForce,
            Money before,
            Money after,
            Money difference,
            List<ComparedVisit> visits) {}

    /** One visit as it was rated, and as the draft rates it. */
    record ComparedVisit(
            UUID visitId,
            String workOrderNumber,
            String rateCard,
            Instant arrivedAt,
            String zone,
            Money before,
            Money after) {}
}
