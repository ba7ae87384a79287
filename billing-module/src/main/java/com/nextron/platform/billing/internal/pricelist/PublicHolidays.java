package com.nextron.platform.billing.internal.pricelist;

import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.ClosedDay;
import com.nextron.platform.core.place.Site;
import java.time.LocalDate;

/**
 * The public holidays of a site from its business calendar (D-B2, D-O4). Only what the law makes a holiday is charged
 * like a Sunday: eves and days that headquarters closes stop the response clock but are not holidays. Where there is no
 * calendar, only weekends are known.
 */
record PublicHolidays(BusinessCalendars calendars) implements ClosedDays {
    @Override
    public boolean isPublicHoliday(Site site, LocalDate day) {
        return CalendarRegion.isOfferedIn(site)
                && calendars
                        .at(site)
                        .closedDay(day)
                        .filter(closed -> closed.kind() == ClosedDay.Kind.STATUTORY)
                        .isPresent();
    }
}
