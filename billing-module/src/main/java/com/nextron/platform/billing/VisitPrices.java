package com.nextron.platform.billing;

import java.math.BigDecimal;
import java.util.List;

/** What a visit would cost, for the desk on the phone with a customer. Stores nothing and binds nobody (D-B6). */
public interface VisitPrices {
    /**
     * The price of a visit, line by line, without VAT (D-B1 to D-B5). For the roles of headquarters.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: an unknown country, subdivision, rate card
     *     or currency, a departure before the arrival or more than 72 hours after it, an amount below zero
     */
    PricedVisit preview(AskPrice asked);

    /**
     * The question as it was typed: a rate card by its name, or the three rates themselves.
     *
     * @param country two letters, such as {@code NO}
     * @param subdivision a part of the country with a calendar of its own, such as {@code AX}; null otherwise
     * @param timeZone the site's zone outside NO, SE, DK and FI; null inside
     * @param rateCard a card's name, {@code NO-2026} or with its version {@code NO-2026 v1}; null with rates
     * @param hourlyRate of an hour in ordinary time; null with a card
     * @param kilometreRate of one kilometre; null with a card
     * @param currency its ISO 4217 code; null with a card
     * @param arrivedAt with its offset
     * @param departedAt with its offset
     * @param kilometres driven both ways (D-B3)
     * @param calloutFee once a visit; null for none, also with a card that has one
     * @param parts what was fitted or handed over; null for nothing
     */
    record AskPrice(
            String country,
            String subdivision,
            String timeZone,
            String rateCard,
            BigDecimal hourlyRate,
            BigDecimal kilometreRate,
            String currency,
            String arrivedAt,
            String departedAt,
            BigDecimal kilometres,
            BigDecimal calloutFee,
            List<AskedPart> parts) {}

    /**
     * A part as it was typed.
     *
     * @param unitPrice of one piece, without VAT
     */
    record AskedPart(String description, BigDecimal quantity, BigDecimal unitPrice) {}

    /**
     * The price of a visit. All amounts are in one currency, at its minor unit.
     *
     * @param rateCard the card with its version that it was worked out by; {@code rates as given} without one
     * @param billedMinutes after the rounding (D-B1)
     * @param net the sum of the lines, without VAT
     */
    record PricedVisit(String rateCard, String currency, int billedMinutes, List<PricedLine> lines, BigDecimal net) {}

    /**
     * A line of the price.
     *
     * @param unit {@code min}, {@code km} or {@code pcs}
     * @param unitPrice of one hour, one kilometre or one piece
     * @param percent of the band: on labour, 0 in ordinary time, and on surcharges; null on other lines
     * @param explanation how it came to be, in a sentence with the rule's number
     */
    record PricedLine(
            LineKind kind,
            String label,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal percent,
            BigDecimal amount,
            String explanation) {}
}
