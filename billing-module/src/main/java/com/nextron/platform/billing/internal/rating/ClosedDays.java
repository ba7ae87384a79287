package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.place.Site;
import java.time.LocalDate;

/**
 * Which days are public holidays of a site, and so charged like a Sunday (D-B2, D-O4). Saturdays and Sundays need no
 * answer: the rating knows them.
 */
@FunctionalInterface
public interface ClosedDays {
    /** No public holidays: only weekends are closed. */
    ClosedDays WEEKENDS_ONLY = (site, day) -> false;

    /** Whether that day, in the site's own calendar, is a public holiday there. */
    boolean isPublicHoliday(Site site, LocalDate day);
}
