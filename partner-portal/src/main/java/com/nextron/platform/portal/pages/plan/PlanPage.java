package com.nextron.platform.portal.pages.plan;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.VisitCalendar.PlannedVisit;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/** What the planning board shows: a row a technician with visits and the roads between them, and the jobs still to plan. */
@Named("planPage")
@RequestScoped
public class PlanPage {
    private static final int ON_A_PAGE = 100;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Technicians technicians;

    @Inject
    private PlanZone base;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    private PlanStretch stretch;
    private List<TechnicianView> crew;
    private List<PlannedVisit> visits;
    private List<WorkOrderView> unplanned;

    @PostConstruct
    void read() {
        boolean week = !Request.text("span").equals("day");
        LocalDateTime here = LocalDateTime.ofInstant(times.getNow(), base.zone());
        stretch = PlanStretch.of(Request.text("from"), week, here, base.zone());
    }

    /** Asks before anything is drawn, so that whoever may not plan is told so. */
    public void load() {
        getVisits();
    }

    /** Forgets what was read, since a drag may have changed it. */
    void readAnew() {
        visits = null;
        unplanned = null;
    }

    /** The jobs to plan as they are drawn: a card that is dropped is known by its place among them. */
    public String getDrawn() {
        return getUnplanned().stream().map(job -> job.id().toString()).collect(Collectors.joining(","));
    }

    public PlanStretch getStretch() {
        return stretch;
    }

    /** The technicians of the reader's tenant. */
    public List<TechnicianView> getCrew() {
        if (crew == null) {
            crew = technicians
                    .list(ListQuery.first(ListQuery.MOST)
                            .where("tenantId", viewer.getTenantId().value()))
                    .items();
        }
        return crew;
    }

    public List<PlannedVisit> getVisits() {
        if (visits == null) {
            visits = calendar.between(stretch.from(), stretch.to());
        }
        return visits;
    }

    /** The visits of one technician, in order. */
    public List<PlannedVisit> visitsOf(UUID technician) {
        return getVisits().stream()
                .filter(one -> one.visit().technician().id().equals(technician))
                .toList();
    }

    /** What a technician is certified for, in words. */
    public String papers(TechnicianView technician) {
        return technician.certifications().isEmpty()
                ? "no certificate"
                : String.join(", ", technician.certifications());
    }

    /** The jobs that the reader's tenant holds and nobody is planned for, the nearest deadline first. */
    public List<WorkOrderView> getUnplanned() {
        if (unplanned == null) {
            Map<String, String> own =
                    Map.of("status", "ACCEPTED", "partner", viewer.getTenantId().value());
            unplanned = workOrders
                    .list(new ListQuery("", own, "deadline", false, 0, ON_A_PAGE, Optional.empty()))
                    .items();
        }
        return unplanned;
    }

    /** Visits as bars, each with the drive before it as a narrower one. */
    public TimelineModel<PlannedVisit, TechnicianView> getModel() {
        TimelineModel<PlannedVisit, TechnicianView> model = new TimelineModel<>();
        getCrew()
                .forEach(technician ->
                        model.addGroup(new TimelineGroup<>(technician.id().toString(), technician)));
        for (PlannedVisit visit : getVisits()) {
            drive(visit).ifPresent(model::add);
            model.add(bar(visit));
        }
        return model;
    }

    private TimelineEvent<PlannedVisit> bar(PlannedVisit visit) {
        boolean movable = visit.visit().status() == VisitStatus.PLANNED;
        return TimelineEvent.<PlannedVisit>builder()
                .id(visit.visit().id().toString())
                .data(visit)
                .group(visit.visit().technician().id().toString())
                .startDate(there(visit.visit().technician().plannedFrom()))
                .endDate(there(visit.visit().technician().plannedTo()))
                .editable(movable)
                .styleClass(style(visit))
                .build();
    }

    private Optional<TimelineEvent<PlannedVisit>> drive(PlannedVisit visit) {
        LocalDateTime arrives = there(visit.visit().technician().plannedFrom());
        return visit.road().flatMap(Leg::time).map(time -> TimelineEvent.<PlannedVisit>builder()
                .id("drive-" + visit.visit().id())
                .data(visit)
                .group(visit.visit().technician().id().toString())
                .startDate(arrives.minus(time))
                .endDate(arrives)
                .editable(false)
                .type("background")
                .styleClass("drive")
                .build());
    }

    /** The road before a visit: {@code 35 min, 43 km from WO-100045 (estimated)}. */
    public String road(PlannedVisit visit) {
        return visit.road().map(leg -> road(leg, visit.from())).orElse("");
    }

    String road(Leg leg, String from) {
        String time = leg.time().map(length -> times.span(length) + ", ").orElse("");
        return time + leg.kilometres() + " km from " + (from.equals("base") ? "the base" : from)
                + (leg.estimated() ? " (estimated)" : "");
    }

    /** How a visit looks: late ones are those that begin after the deadline. */
    public String style(PlannedVisit visit) {
        boolean late = visit.visit().number() == 1
                && visit.deadline()
                        .filter(deadline ->
                                visit.visit().technician().plannedFrom().isAfter(deadline))
                        .isPresent();
        return switch (visit.visit().status()) {
            case PLANNED -> late ? "planned late" : visit.visit().agreed() ? "planned agreed" : "planned";
            case ON_SITE, LEFT_SITE -> "under-way";
            case REPORTED -> "reported";
            case CANCELLED -> "cancelled";
        };
    }

    private LocalDateTime there(Instant instant) {
        return LocalDateTime.ofInstant(instant, base.zone());
    }
}
