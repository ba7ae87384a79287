package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.core.calendar.BusinessCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the rating, which is plain Java, known to the container. */
@ApplicationScoped
class RatingProducer {
    @Produces
    @ApplicationScoped
    VisitRating rating() {
        return new BandedVisitRating();
    }

    @Produces
    @ApplicationScoped
    ClosedDays closedDays(BusinessCalendars calendars) {
        return new PublicHolidays(calendars);
    }
}
