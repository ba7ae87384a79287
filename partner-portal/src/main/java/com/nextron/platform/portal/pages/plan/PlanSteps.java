package com.nextron.platform.portal.pages.plan;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.Problem;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.VisitCalendar.PlannedVisit;
import com.nextron.platform.dispatch.VisitCalendar.Suggestion;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.Visits.AppointOutcome;
import com.nextron.platform.dispatch.Visits.AppointOutcome.Appointed;
import com.nextron.platform.dispatch.Visits.AppointOutcome.Overlaps;
import com.nextron.platform.dispatch.Visits.Appointment;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.timeline.TimelineDragDropEvent;
import org.primefaces.event.timeline.TimelineModificationEvent;

/**
 * What is done on the planning board: a job is dragged onto a technician's row or planned by the form beside it; a visit is
 * moved or cancelled. What overlaps another visit asks for a reason first.
 */
@Named("planSteps")
@RequestScoped
public class PlanSteps {
    private static final Duration USUAL = Duration.ofHours(2);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final String BOARD = "/app/plan.xhtml";

    @Inject
    private Visits visits;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private PlanPage page;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private WorkOrderView job;
    private String inTheWay = "";

    /** The window is the planned one, or begins at the next full hour. */
    @PostConstruct
    void start() {
        if (!isChosen()) {
            return;
        }
        getJob().technician().ifPresentOrElse(this::show, () -> {
            Instant next = times.getNow().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            window(next, next.plus(USUAL));
        });
    }

    private void show(TechnicianOnJob planned) {
        form.put("technician", planned.id().toString());
        window(planned.plannedFrom(), planned.plannedTo());
    }

    private void window(Instant from, Instant to) {
        form.put("plannedFrom", times.field(from, zone()));
        form.put("plannedTo", times.field(to, zone()));
    }

    /** Whether the reader has chosen a job to plan. */
    public boolean isChosen() {
        return !Request.text("job").isEmpty();
    }

    public WorkOrderView getJob() {
        if (job == null) {
            job = workOrders.find(Request.id("job"));
        }
        return job;
    }

    public Entered getForm() {
        return form;
    }

    /** The visit that is in the way, as a sentence; empty if none is known to be. */
    public String getInTheWay() {
        return inTheWay;
    }

    /**
     * Whether a reason for two visits at once is asked for. A field that was drawn only after the refusal has to be there when
     * the answer comes, or what was written in it would be lost.
     */
    public boolean isReasonAsked() {
        return !inTheWay.isEmpty() || !Request.text("overlapBecause").isEmpty();
    }

    /** The holder's technicians, whoever suits the window best first. */
    public List<SelectItem> getSuggestions() {
        return calendar.suggest(getJob().id(), at("plannedFrom"), at("plannedTo")).stream()
                .map(one -> new SelectItem(one.technician().toString(), words(one)))
                .toList();
    }

    private String words(Suggestion one) {
        String free = one.taken()
                .map(taken -> "has " + taken.workOrder() + " " + times.hour(taken.from(), zone()) + "–"
                        + times.hour(taken.to(), zone()))
                .orElse("free");
        String papers =
                one.certifications().isEmpty() ? "no valid certificate" : String.join(", ", one.certifications());
        String road = one.road().map(leg -> " · " + page.road(leg, one.from())).orElse("");
        return one.name() + ": " + free + " · " + papers + road;
    }

    /** Shows who could go in the window as it stands in the form. */
    public String look() {
        at("plannedFrom");
        at("plannedTo");
        return null;
    }

    /** Plans the chosen job as the form says. */
    public String plan() {
        Appointment wanted =
                new Appointment(form.id("technician"), at("plannedFrom"), at("plannedTo"), form.text("overlapBecause"));
        AppointOutcome outcome = visits.appoint(getJob().id(), wanted);
        if (outcome instanceof Overlaps overlap) {
            inTheWay = sentence(overlap);
            return null;
        }
        LocalDate day = LocalDate.ofInstant(wanted.from(), page.getStretch().zone());
        return Answers.done(
                sentence((Appointed) outcome), BOARD + page.getStretch().around(day));
    }

    public String cancel() {
        WorkOrderView cancelled = visits.cancel(getJob().id(), form.text("cancelBecause"));
        return Answers.done(
                "The appointment for " + cancelled.number() + " is off; it stands among the jobs to plan again.",
                BOARD + page.getStretch().link());
    }

    /** A bar was dragged to another time or row. */
    public void moved(TimelineModificationEvent<PlannedVisit> event) {
        PlannedVisit visit = event.getTimelineEvent().getData();
        LocalDateTime from = event.getTimelineEvent().getStartDate();
        LocalDateTime to = event.getTimelineEvent().getEndDate();
        drag(
                visit.workOrderId(),
                new Dragged(UUID.fromString(event.getTimelineEvent().getGroup()), from, to));
    }

    /** A job was dragged from the list onto a row. */
    public void dropped(TimelineDragDropEvent<Object> event) {
        String[] parts = event.getDragId().split(":");
        // The cards as they were drawn: meanwhile somebody else may have planned one of them.
        String[] drawn = Request.text("open").split(",");
        UUID dropped = UUID.fromString(drawn[Integer.parseInt(parts[parts.length - 2])]);
        LocalDateTime from = event.getStartDate().truncatedTo(ChronoUnit.HOURS);
        drag(dropped, new Dragged(UUID.fromString(event.getGroup()), from, from.plus(USUAL)));
    }

    private record Dragged(UUID technician, LocalDateTime from, LocalDateTime to) {}

    private void drag(UUID workOrder, Dragged to) {
        ZoneId zone = page.getStretch().zone();
        Instant from = toTheQuarter(to.from()).atZone(zone).toInstant();
        Instant end = toTheQuarter(to.to()).atZone(zone).toInstant();
        try {
            AppointOutcome outcome = visits.appoint(workOrder, new Appointment(to.technician(), from, end, ""));
            if (outcome instanceof Overlaps overlap) {
                tell(
                        FacesMessage.SEVERITY_WARN,
                        sentence(overlap) + " Open the job to plan it nevertheless, with a reason.");
            } else {
                tell(FacesMessage.SEVERITY_INFO, sentence((Appointed) outcome));
            }
        } catch (Problem refused) {
            tell(FacesMessage.SEVERITY_WARN, refused.getMessage());
        }
        page.readAnew();
    }

    /** A hand on a mouse means the nearest quarter of an hour. */
    private static LocalDateTime toTheQuarter(LocalDateTime dragged) {
        LocalDateTime half = dragged.plusSeconds(QUARTER.toSeconds() / 2);
        return half.minusMinutes(half.getMinute() % QUARTER.toMinutes()).truncatedTo(ChronoUnit.MINUTES);
    }

    private static void tell(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    private String sentence(Overlaps overlap) {
        return overlap.technician() + " has " + overlap.otherWorkOrder() + " then, "
                + times.hour(overlap.from(), page.getStretch().zone()) + "–"
                + times.hour(overlap.to(), page.getStretch().zone()) + ".";
    }

    private String sentence(Appointed appointed) {
        WorkOrderView order = appointed.workOrder();
        return order.technician()
                .map(who ->
                        who.name() + " goes to " + order.number() + ", " + times.plain(who.plannedFrom(), order.zone())
                                + "–" + times.hour(who.plannedTo(), order.zone()) + " (" + times.place(order.zone())
                                + "). The customer gets a mail.")
                .orElse("");
    }

    private Instant at(String field) {
        Instant at = form.time(field, zone());
        if (at == null) {
            throw new InvalidInput(new FieldError(field, "Please give a day and an hour."));
        }
        return at;
    }

    /** Windows are agreed in the site's time. */
    private ZoneId zone() {
        return getJob().zone();
    }
}
