package com.nextron.platform.billing.internal.rating;

import java.util.List;

/**
 * Rates a visit by a rate card (D-B1 to D-B5).
 *
 * <p>The time is rounded up once, which extends the end; the result is cut where the site's local time passes from one
 * band into another. Each percentage that occurs gives one labour line and, above 0, one surcharge line, in the order in
 * which it first occurs; then kilometres, call-out fee and parts, where there are any. Norway, a Tuesday 17:05–19:45: 180
 * minutes to 20:05 are billed, 175 of them at 50 percent and 5 at 100 percent.
 */
@FunctionalInterface
public interface VisitRating {
    /** The lines of that visit and its parts. Never fails: all that goes in has been checked when it was made. */
    RatedVisit rate(RateCard card, Visit visit, List<PartUsed> parts, ClosedDays closedDays);

    /** The lines of a visit without parts. */
    default RatedVisit rate(RateCard card, Visit visit, ClosedDays closedDays) {
        return rate(card, visit, List.of(), closedDays);
    }
}
