package com.nextron.platform.returns.internal.site;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.ResponseClock;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.place.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Promises by the calendar of a machine's agreement where it has one, otherwise by the country's (D-O4). */
@ApplicationScoped
public class AgreedClock {
    @Inject
    private ResponseClock responseClock;

    @Inject
    private BusinessCalendars calendars;

    /** @param agreement the agreement whose own calendar counts, such as {@code A100017} */
    public ResponsePromise promise(ResponseLevel level, Site site, Instant receivedAt, Optional<String> agreement) {
        return agreement
                .map(own -> CalendarClock.promise(level, calendars.at(site, own), site.zone(), receivedAt, List.of()))
                .orElseGet(() -> responseClock.promise(level, site, receivedAt));
    }
}
