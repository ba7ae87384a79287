package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.DayChange;
import java.time.Instant;

/**
 * A decision and the version that it made.
 *
 * @param agreement the agreement's name, or empty for the region's own calendar
 * @param number the version it made, from 2 on
 * @param baseNumber for an agreement, the region's version that its calendar lies over from then on
 * @param inherited whether an agreement's calendar got it from its region
 */
record Decision(
        CalendarRegion region,
        String agreement,
        int number,
        int baseNumber,
        DayChange change,
        boolean inherited,
        Instant at,
        String by) {
    static final String NO_AGREEMENT = "";

    boolean isOf(CalendarRegion ofRegion, String ofAgreement) {
        return region == ofRegion && agreement.equals(ofAgreement);
    }
}
