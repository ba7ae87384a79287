package com.nextron.platform.core.clock;

import com.nextron.platform.core.calendar.BusinessCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the container its response clock; the clock itself knows no container. */
@ApplicationScoped
class ResponseClockProducer {
    @Produces
    @ApplicationScoped
    ResponseClock responseClock(BusinessCalendars calendars) {
        return new CalendarClock(calendars);
    }
}
