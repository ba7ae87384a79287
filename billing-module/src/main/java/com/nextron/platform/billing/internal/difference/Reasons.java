package com.nextron.platform.billing.internal.difference;

import com.nextron.platform.billing.Quotes.PriceTerms;
import com.nextron.platform.billing.internal.difference.ComparedLine.Key;
import com.nextron.platform.billing.internal.difference.Differences.Sides;
import com.nextron.platform.core.money.Digits;
import java.math.BigDecimal;

/**
 * Says why a line is not as it was expected, and whether its price is another than the one agreed.
 *
 * @param agreed the prices of the price list
 */
record Reasons(PriceTerms agreed) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** Whether the invoice charges a price that the price list does not have. */
    boolean isAgainst(Key key, Sides sides) {
        if (!sides.isInvoiced()) {
            return false;
        }
        return switch (key.kind()) {
            case LABOUR -> !same(sides.unitPrice(), agreed.hourlyRate()) || !isBand(key.number());
            case SURCHARGE -> !isBand(key.number());
            case KILOMETRES -> agreed.kilometres().stream().noneMatch(one -> same(one.price(), sides.unitPrice()));
            case CALLOUT ->
                !same(sides.unitPrice(), agreed.calloutFee())
                        && (agreed.noShowFee() == null || !same(sides.unitPrice(), agreed.noShowFee()));
            case PART -> false;
        };
    }

    String reason(Key key, Sides sides, boolean against) {
        if (against) {
            return "This price is not in the price list that was agreed (D-B6): put it right before the invoice is issued.";
        }
        return switch (key.kind()) {
            case LABOUR -> labour(key, sides);
            case SURCHARGE -> surcharge(key, sides);
            case KILOMETRES -> kilometres(sides);
            case CALLOUT -> callout(sides);
            case PART -> part();
        };
    }

    private String labour(Key key, Sides sides) {
        BigDecimal more = sides.invoicedQuantity().subtract(sides.expectedQuantity());
        String band =
                key.number().signum() == 0 ? "in ordinary time" : "in hours with +" + Digits.of(key.number()) + " %";
        if (!sides.isExpected()) {
            return time(more) + " " + band + ", when none were expected: the hours on site count (D-B1, D-B2).";
        }
        if (!sides.isInvoiced()) {
            return "None of the " + time(sides.expectedQuantity()) + " expected " + band
                    + ": the visit was at other hours, or the warranty bears them (B3).";
        }
        return more.signum() > 0
                ? time(more) + " more " + band + " than the " + time(sides.expectedQuantity())
                        + " expected: the time on site counts, rounded up once (D-B1)."
                : time(more.negate()) + " less " + band + " than the " + time(sides.expectedQuantity())
                        + " expected: the hours really on site count, and nothing that the warranty bears (D-B1, B3).";
    }

    private static String surcharge(Key key, Sides sides) {
        String addition = "The addition of " + Digits.of(key.number()) + " %";
        if (!sides.isInvoiced()) {
            return addition + " that was expected falls away: no hours with it are charged (D-B2).";
        }
        return sides.isExpected()
                ? addition + " follows the hours it is for (D-B2)."
                : addition + " is for hours by night, evening or weekend, as in the price list (D-B2).";
    }

    private static String kilometres(Sides sides) {
        BigDecimal more = sides.invoicedQuantity().subtract(sides.expectedQuantity());
        if (!sides.isInvoiced()) {
            return "None of the " + Digits.of(sides.expectedQuantity())
                    + " km expected at this price are charged (D-B3).";
        }
        return Digits.of(sides.invoicedQuantity()) + " km were really driven at this price, " + Digits.of(more.abs())
                + " km "
                + (more.signum() > 0 ? "more" : "less") + " than the " + Digits.of(sides.expectedQuantity())
                + " km expected (D-B3).";
    }

    private String callout(Sides sides) {
        if (!sides.isInvoiced()) {
            return "No call-out fee is charged for this visit.";
        }
        boolean noShow = agreed.noShowFee() != null && same(sides.unitPrice(), agreed.noShowFee());
        return noShow
                ? "Nobody let the technician in: the price list's fee for that, instead of labour and call-out (C5)."
                : "The call-out fee of the price list, once for each visit.";
    }

    private String part() {
        return agreed.partsMarkUp().signum() == 0
                ? "Which parts are needed shows on site; the price list has them at what they cost (D-B4)."
                : "Which parts are needed shows on site; the price list has them at what they cost, and "
                        + Digits.of(agreed.partsMarkUp()) + " percent (D-B4).";
    }

    /** Ordinary time, or one of the price list's surcharges. */
    private boolean isBand(BigDecimal percent) {
        return percent.signum() == 0 || agreed.surcharges().stream().anyMatch(one -> same(one.percent(), percent));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static String time(BigDecimal minutes) {
        int all = minutes.intValue();
        int rest = all % MINUTES_OF_AN_HOUR;
        if (all < MINUTES_OF_AN_HOUR) {
            return all + " min";
        }
        return all / MINUTES_OF_AN_HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}
