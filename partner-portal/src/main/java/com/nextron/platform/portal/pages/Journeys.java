package com.nextron.platform.portal.pages;

import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Draws a job as a line of stations: those passed with who and when, then those to come. */
@Named("journeys")
@ApplicationScoped
public class Journeys {
    private static final List<String> WAY =
            List.of("Partner found", "Technician planned", "On site", "Left", "Reported");

    @Inject
    private Times times;

    /** The stations of a work order. */
    public List<Stop> of(WorkOrderView order) {
        List<Stop> stops = new ArrayList<>();
        order.journey().forEach(station -> stops.add(passed(station, times.plain(station.at(), order.zone()))));
        addComing(stops, passed(order.status()));
        return stops;
    }

    /** The stations of a case that has no work order. */
    public List<Stop> of(CaseView view) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("Received", times.plain(view.receivedAt(), view.zone()), view.filedBy(), "passed"));
        if (view.status() == CaseStatus.RECEIVED) {
            stops.add(new Stop("Headquarters decides", "", "", "present"));
            WAY.forEach(name -> stops.add(new Stop(name, "", "", "coming")));
        } else {
            stops.add(new Stop(view.status().label(), "", "", "passed"));
        }
        return stops;
    }

    /** What stands behind a colon is said small, so that the line of stations stays one. */
    private static Stop passed(WorkOrderView.Station station, String when) {
        String[] parts = station.name().split(": ", 2);
        String who =
                parts.length == 1 ? station.by() : parts[1] + (parts[1].endsWith(".") ? " " : ", by ") + station.by();
        return new Stop(parts[0], when, who, "passed");
    }

    private static void addComing(List<Stop> stops, int passed) {
        for (int i = passed; i < WAY.size(); i++) {
            stops.add(new Stop(WAY.get(i), "", "", i == passed ? "present" : "coming"));
        }
    }

    private static int passed(WorkOrderStatus status) {
        return switch (status) {
            case ROUTING, OFFERED, ESCALATED -> 0;
            case ACCEPTED -> 1;
            case PLANNED -> 2;
            case ON_SITE -> 3;
            case LEFT_SITE -> 4;
            case DONE -> 5;
        };
    }

    /**
     * A station.
     *
     * @param when in the site's time; empty while it is to come
     * @param who brought it there
     * @param style passed, present or coming
     */
    public record Stop(String name, String when, String who, String style) {}
}
