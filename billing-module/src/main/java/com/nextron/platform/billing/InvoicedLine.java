package com.nextron.platform.billing;

import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of an invoice or credit note, with how it came to be. Its amount is quantity × unit price ÷ base quantity, rounded
 * half up once (D-B5).
 *
 * @param position on the document, from 1
 * @param visit the position of the {@link BilledVisit} it belongs to
 * @param quantity minutes for labour, kilometres for driving, pieces otherwise
 * @param baseQuantity how much of the unit the price is for: 60 for minutes, since hours would not end in decimals, 1
 *     otherwise
 * @param unit {@code min}, {@code km} or {@code pcs}
 * @param unitPrice price of one hour, one kilometre or one piece, at the rate card's precision
 * @param percent of the band by time of day, on its labour line and on its surcharge (D-B2); 0 otherwise
 * @param explanation a sentence with the rule's number
 * @param priced false for a part whose price finance has still to enter
 * @param vatCategory and {@code vatPercent}: by the VAT table; what is not rated yet has {@code O} and 0
 * @param credits on a credit note: the position of the invoice's line that it takes back
 */
public record InvoicedLine(
        int position,
        int visit,
        LineKind kind,
        String label,
        BigDecimal quantity,
        BigDecimal baseQuantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal percent,
        Money amount,
        String explanation,
        boolean priced,
        VatCategory vatCategory,
        BigDecimal vatPercent,
        Optional<Integer> credits) {}
