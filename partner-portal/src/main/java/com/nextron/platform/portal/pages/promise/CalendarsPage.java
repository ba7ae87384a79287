package com.nextron.platform.portal.pages.promise;

import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.Calendars;
import com.nextron.platform.core.calendar.Calendars.ChangeDay;
import com.nextron.platform.core.calendar.Calendars.YearView;
import com.nextron.platform.core.calendar.ClosedDay;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.promise.YearSheet.MonthView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A year of a business calendar at a glance, its versions, and the form that closes or opens a day. */
@Named("calendarsPage")
@RequestScoped
public class CalendarsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private final Entered form = new Entered();
    private YearView year;

    public Entered getForm() {
        return form;
    }

    public String getRegion() {
        return Request.text("region").isEmpty() ? CalendarRegion.NORWAY.code() : Request.text("region");
    }

    /** The agreement whose calendar is shown; empty for the region's. */
    public String getAgreement() {
        return Request.text("for");
    }

    /** The year shown: the present one unless another was asked for. */
    public int getYear() {
        String asked = Request.text("year");
        try {
            return asked.isEmpty()
                    ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear()
                    : Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    /** The codes of the calendars. */
    public List<String> getRegions() {
        return Arrays.stream(CalendarRegion.values()).map(CalendarRegion::code).toList();
    }

    public List<String> getAgreements() {
        return calendars.agreements(getRegion());
    }

    public List<SelectItem> getEffects() {
        return List.of(new SelectItem("CLOSES", "Close the day"), new SelectItem("OPENS", "Open the day"));
    }

    /** The year shown, in its present version. */
    public YearView getView() {
        if (year == null) {
            year = calendars.year(getRegion(), getAgreement(), getYear());
        }
        return year;
    }

    public List<MonthView> getMonths() {
        return YearSheet.of(getView());
    }

    /** A day in words, such as Thu 24 Dec 2026. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What makes a day a closed one, in words. */
    public String kind(ClosedDay day) {
        return switch (day.kind()) {
            case STATUTORY -> "public holiday";
            case CUSTOMARY -> "closed by custom";
            case DECIDED -> "closed by decision";
        };
    }

    public String change() {
        String agreement = form.text("agreement");
        YearView after = calendars.change(
                new ChangeDay(getRegion(), agreement, form.day("day"), form.text("effect"), form.text("reason")));
        return Answers.done(
                "The calendar is now version " + after.version() + ". What was promised before stays as it was.",
                "/app/calendars.xhtml?region=" + getRegion() + "&year=" + after.year() + "&for="
                        + URLEncoder.encode(agreement, StandardCharsets.UTF_8));
    }
}
