package com.nextron.platform.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the container the calendars of D-O4; the calendars themselves know no container. */
@ApplicationScoped
class BusinessCalendarsProducer {
    @Produces
    @ApplicationScoped
    BusinessCalendars calendars() {
        return BusinessCalendars.standard();
    }
}
