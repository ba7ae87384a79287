package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.VisitCalendar.Stop;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A technician's day on the phone: the visits in the order of the way. The steps themselves are taken by visit.js. */
@Named("todayPage")
@RequestScoped
public class TodayPage {
    @Inject
    private VisitCalendar calendar;

    @Inject
    private Choices choices;

    @Inject
    private Times times;

    private List<Stop> stops;

    /** Asks before anything is drawn, so that whoever is no technician is told so. */
    public void load() {
        stops();
    }

    /** What is planned until the end of today at the site, what is under way, and what was left over. */
    public List<Stop> getToday() {
        return stops().stream().filter(this::isToday).toList();
    }

    public List<Stop> getLater() {
        return stops().stream().filter(stop -> !isToday(stop)).toList();
    }

    private boolean isToday(Stop stop) {
        ZoneId zone = stop.order().zone();
        LocalDate day = stop.visit().technician().plannedFrom().atZone(zone).toLocalDate();
        return stop.visit().status() != VisitStatus.PLANNED
                || stop.visit().setOffAt().isPresent()
                || !day.isAfter(times.getNow().atZone(zone).toLocalDate());
    }

    /** Where the visit stands, in the words of the page's script. */
    public String state(Stop stop) {
        return switch (stop.visit().status()) {
            case PLANNED -> stop.visit().setOffAt().isPresent() ? "driving" : "planned";
            case ON_SITE -> "onsite";
            case LEFT_SITE -> "left";
            case REPORTED, CANCELLED -> "done";
        };
    }

    /** {@code 09:00–11:00}, in the site's time. */
    public String window(Stop stop) {
        ZoneId zone = stop.order().zone();
        WorkOrderView.TechnicianOnJob who = stop.visit().technician();
        return times.hour(who.plannedFrom(), zone) + "–" + times.hour(who.plannedTo(), zone);
    }

    /** {@code Tue 7 Apr}, for windows of other days. */
    public String day(Stop stop) {
        return times.day(stop.visit()
                .technician()
                .plannedFrom()
                .atZone(stop.order().zone())
                .toLocalDate());
    }

    /** {@code About 43 km from WO-100045}. */
    public String road(Stop stop) {
        return stop.road().map(leg -> words(leg) + " from " + from(stop)).orElse("Distance not known");
    }

    private static String from(Stop stop) {
        return stop.from().equals("base") ? "your base" : stop.from();
    }

    private String words(Leg leg) {
        if (leg.kilometres() == 0) {
            return "Less than 1 km";
        }
        return (leg.estimated() ? "About " : "") + leg.kilometres() + " km"
                + leg.time().map(time -> ", " + times.span(time)).orElse("");
    }

    /** What a map is asked for. */
    public String address(Stop stop) {
        String street =
                stop.order().address().map(address -> address.street() + ", ").orElse("");
        return street + stop.order().postalCode() + " " + stop.order().city() + ", "
                + choices.country(stop.order().country());
    }

    private List<Stop> stops() {
        if (stops == null) {
            stops = calendar.mine();
        }
        return stops;
    }
}
