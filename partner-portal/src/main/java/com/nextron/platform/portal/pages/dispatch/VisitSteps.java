package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.VisitCalendar;
import com.nextron.platform.dispatch.VisitCalendar.Suggestion;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.Visits.AppointOutcome;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The next step of the one who holds the job: plan, arrive, leave, report. One at a time. */
@Named("visitSteps")
@RequestScoped
public class VisitSteps {
    @Inject
    private Visits visits;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private JobPage page;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    private final Entered form = new Entered();

    /** Times are now at the site unless somebody corrects them. */
    @PostConstruct
    void start() {
        form.put("at", times.field(sinceTheStepBefore(), job().zone()));
        Instant nextHour = times.getNow().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        form.put("plannedFrom", times.field(nextHour, job().zone()));
        form.put("plannedTo", times.field(nextHour.plus(2, ChronoUnit.HOURS), job().zone()));
        job().technician()
                .filter(technician -> job().status() == WorkOrderStatus.PLANNED)
                .ifPresent(technician -> {
                    form.put("technician", technician.id().toString());
                    form.put("plannedFrom", times.field(technician.plannedFrom(), job().zone()));
                    form.put("plannedTo", times.field(technician.plannedTo(), job().zone()));
                });
    }

    public Entered getForm() {
        return form;
    }

    /** The step that is next for this reader: plan, arrive, depart, report, or empty. */
    public String getStep() {
        if (!isHolder()) {
            return "";
        }
        return switch (job().status()) {
            case ROUTING, OFFERED, ESCALATED, DONE -> "";
            case ACCEPTED -> isPlanner() ? "plan" : "";
            case PLANNED -> "arrive";
            case ON_SITE -> "depart";
            case LEFT_SITE -> "report";
        };
    }

    /** Why somebody has to come again, as a sentence; empty if nobody has. */
    public String getAgain() {
        return ComesAgain.because(job()).orElse("");
    }

    /** Whether the reader may say that nobody was there. */
    public boolean isNoShowPossible() {
        return isHolder() && (job().status() == WorkOrderStatus.ON_SITE || job().status() == WorkOrderStatus.LEFT_SITE);
    }

    /** Whether the reader may still put another technician on it. */
    public boolean isReplannable() {
        return isHolder() && isPlanner() && job().status() == WorkOrderStatus.PLANNED;
    }

    /** The technicians of the reader's tenant with what speaks for them in the window of the form, the best first. */
    public List<SelectItem> getTechnicians() {
        return suggestions().stream()
                .map(suggestion -> new SelectItem(suggestion.technician().toString(), words(suggestion)))
                .toList();
    }

    /** A window that makes no sense is told beside its field; until it is corrected the next two hours stand in. */
    private List<Suggestion> suggestions() {
        try {
            return calendar.suggest(job().id(), at("plannedFrom"), at("plannedTo"));
        } catch (InvalidInput told) {
            Instant now = times.getNow();
            return calendar.suggest(job().id(), now, now.plus(2, ChronoUnit.HOURS));
        }
    }

    private String words(Suggestion suggestion) {
        String held = suggestion.certifications().isEmpty()
                ? "no valid certificate"
                : String.join(", ", suggestion.certifications());
        String certified = suggestion.certified() ? held : held + " (not certified for this job)";
        String time = suggestion
                .taken()
                .map(taken -> "has " + taken.workOrder() + " until " + times.hour(taken.to(), job().zone()))
                .orElse("free");
        String road = suggestion
                .road()
                .map(leg ->
                        ", " + (leg.estimated() ? "about " : "") + leg.kilometres() + " km from " + suggestion.from())
                .orElse("");
        return suggestion.name() + ": " + time + ", " + certified + road;
    }

    /** Draws the form anew for the window entered. */
    public String look() {
        return null;
    }

    public String plan() {
        AppointOutcome outcome = visits.appoint(
                job().id(),
                new Visits.Appointment(
                        form.id("technician"), at("plannedFrom"), at("plannedTo"), form.text("overlapBecause")));
        if (outcome instanceof AppointOutcome.Overlaps other) {
            throw new InvalidInput(new FieldError(
                    "overlapBecause",
                    other.technician() + " has " + other.otherWorkOrder() + " from "
                            + times.plain(other.from(), job().zone()) + " to " + times.hour(other.to(), job().zone())
                            + ". Choose another window, or say here why both can be done."));
        }
        WorkOrderView planned = ((AppointOutcome.Appointed) outcome).workOrder();
        String who =
                planned.technician().map(WorkOrderView.TechnicianOnJob::name).orElse("A technician");
        return told(planned, who + " is on " + planned.number() + " now. The customer gets a mail with the time.");
    }

    public String cancel() {
        return told(
                visits.cancel(job().id(), form.text("reason")),
                "The appointment is off, and the customer is told. Plan the next one when it suits.");
    }

    public String noShow() {
        WorkOrderView told = visits.noShow(
                job().id(), new Visits.NoShow(form.number("kilometres"), form.text("note"), Visits.Told.at(null)));
        return told(told, "Noted: nobody was there. Plan the next visit when it suits.");
    }

    public String arrive() {
        WorkOrderView arrived = visits.arrive(job().id(), Visits.Told.at(at("at")));
        boolean met = arrived.deadline()
                .flatMap(deadline -> arrived.arrivedAt().map(at -> !at.isAfter(deadline)))
                .orElse(true);
        return told(arrived, "You are on site" + (met ? ", in time." : ". The deadline had passed."));
    }

    public String depart() {
        return told(
                visits.depart(job().id(), Visits.Told.at(at("at"))),
                "You have left. Only the report is still to come.");
    }

    public String report() {
        WorkOrderView done = visits.report(
                job().id(),
                new Visits.ReportVisit(
                        form.number("kilometres"),
                        form.choice("exclusion", Exclusion.class),
                        form.text("evidence"),
                        form.text("summary"),
                        null,
                        null,
                        null,
                        form.text("comeAgainBecause"),
                        null));
        if (done.status() != WorkOrderStatus.DONE) {
            return told(done, "The visit is reported. Plan the next one: " + form.text("comeAgainBecause"));
        }
        String pay = viewer.has("partner-manager") ? " It shows in your statement." : " Thank you.";
        return told(done, done.number() + " is reported and done." + pay);
    }

    /** Now; but the field shows whole minutes, so within the minute of the step before it is the minute after. */
    private Instant sinceTheStepBefore() {
        Instant before = job().visits().stream()
                .flatMap(visit -> visit.arrival().stream())
                .map(VisitView.Moment::at)
                .reduce((earlier, later) -> later)
                .orElse(job().receivedAt());
        Instant shown = times.getNow().truncatedTo(ChronoUnit.MINUTES);
        return shown.isAfter(before) ? shown : before.plus(1, ChronoUnit.MINUTES);
    }

    private Instant at(String field) {
        return Optional.ofNullable(form.time(field, job().zone()))
                .orElseThrow(() -> new InvalidInput(new FieldError(field, "Please give a day and an hour.")));
    }

    private String told(WorkOrderView order, String sentence) {
        return Answers.done(sentence, "/app/job.xhtml?id=" + order.id());
    }

    private boolean isHolder() {
        return job().partner()
                        .filter(holder -> holder.id().equals(viewer.getTenantId()))
                        .isPresent()
                || page.isForSuspendedHolder();
    }

    private boolean isPlanner() {
        return viewer.has("partner-manager") || viewer.has("hq-dispatcher");
    }

    private WorkOrderView job() {
        return page.getView();
    }
}
