package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.billing.internal.preview.Priced;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The visit that a price list is explained by: two hours from ten on the next working day of the site, 60 km both ways.
 * Norway at 1395.00 an hour, 8.35 a kilometre and 950.00 call-out: 4241.00.
 */
public final class UsualVisit {
    static final BigDecimal KILOMETRES = BigDecimal.valueOf(60);

    private static final Duration STAY = Duration.ofHours(2);
    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final int FARTHEST_DAY = 30;

    private UsualVisit() {}

    /** Its price by that card. */
    static PricedVisit price(VisitRating rating, RateCard card, Visit visit, ClosedDays closedDays) {
        return Priced.of(card.name(), rating.rate(card, visit, closedDays));
    }

    /** The first working day after that instant, by the site's calendar. */
    public static Visit at(Site site, Instant after, ClosedDays closedDays) {
        LocalDate first = LocalDate.ofInstant(after, site.zone()).plusDays(1);
        LocalDate day = first.datesUntil(first.plusDays(FARTHEST_DAY))
                .filter(one -> isWorkingDay(one) && !closedDays.isPublicHoliday(site, one))
                .findFirst()
                .orElse(first);
        Instant arrival = day.atTime(FROM).atZone(site.zone()).toInstant();
        return new Visit(site, arrival, arrival.plus(STAY), KILOMETRES);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
