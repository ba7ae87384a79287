package com.nextron.platform.core.internal.promise;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.PromisePreview;
import com.nextron.platform.core.clock.ResponseClock;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Answers what would be promised, by the calendars in force. */
@ApplicationScoped
class PreviewDesk implements PromisePreview {
    @Inject
    private ResponseClock clock;

    @Inject
    private BusinessCalendars calendars;

    protected PreviewDesk() {}

    PreviewDesk(ResponseClock clock, BusinessCalendars calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public ResponsePromise preview(AskPromise asked) {
        CheckedQuestion question = CheckedQuestion.of(asked);
        if (question.agreement().isEmpty()) {
            return clock.promise(question.level(), question.site(), question.receivedAt(), question.holds());
        }
        return CalendarClock.promise(
                question.level(), agreed(question), question.site().zone(), question.receivedAt(), question.holds());
    }

    private BusinessCalendar agreed(CheckedQuestion question) {
        try {
            return calendars.at(question.site(), question.agreement().orElseThrow());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(new FieldError("agreement", e.getMessage()));
        }
    }
}
