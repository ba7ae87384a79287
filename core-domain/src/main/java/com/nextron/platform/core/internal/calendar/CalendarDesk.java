package com.nextron.platform.core.internal.calendar;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.Calendars;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.internal.calendar.VersionedCalendars.Decider;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where headquarters looks at the calendars and changes them. */
@ApplicationScoped
class CalendarDesk implements Calendars {
    @Inject
    private StoredCalendars calendars;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public YearView year(String region, String agreement, int year) {
        Checks checks = new Checks();
        Optional<CalendarRegion> known = checks.parse("region", region, CalendarRegion::ofCode);
        checks.parse("year", year, CheckedChange::requireKnown);
        checks.done();
        String name = CheckedChange.agreement(agreement);
        return YearViews.of(calendars.inForce(), known.orElseThrow(), name, year)
                .orElseThrow(NotFound::new);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
    @Transactional
    public YearView change(ChangeDay wanted) {
        CheckedChange checked = CheckedChange.of(wanted);
        VersionedCalendars before = calendars.locked();
        requireEffect(before, checked);
        Decider decider = new Decider(CallerContext.current().user(), clock.instant());
        UUID id = calendars.add(before.deciding(checked.region(), checked.agreement(), checked.change(), decider));
        YearView after = YearViews.of(
                        calendars.inForce(),
                        checked.region(),
                        checked.agreement(),
                        checked.change().day().getYear())
                .orElseThrow();
        audit.record(
                new AuditTrail.Subject("calendar", id),
                "calendar-changed",
                checked.change().day() + " " + checked.change().effect().name().toLowerCase(Locale.ROOT) + " in "
                        + after.version() + ": " + checked.change().reason());
        return after;
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public List<String> agreements(String region) {
        Optional<CalendarRegion> known = new Checks().parse("region", region, CalendarRegion::ofCode);
        return known.map(calendars.inForce()::agreements).orElseThrow(NotFound::new);
    }

    /** A version in which nothing changes would only puzzle its readers. */
    private static void requireEffect(VersionedCalendars before, CheckedChange checked) {
        BusinessCalendar calendar =
                before.of(checked.region(), checked.agreement()).orElseGet(() -> before.of(checked.region()));
        LocalDate day = checked.change().day();
        boolean closed = calendar.closedDay(day).isPresent();
        boolean open = calendar.isBusinessDay(day, OperatingHours.STANDARD);
        switch (checked.change().effect()) {
            case CLOSES -> refuseIf(closed, day + " is closed already in " + calendar.version() + ".");
            case OPENS -> refuseIf(open, day + " is open already in " + calendar.version() + ".");
        }
    }

    private static void refuseIf(boolean already, String message) {
        if (already) {
            throw new InvalidInput(new FieldError("day", message));
        }
    }
}
