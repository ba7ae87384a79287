package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.Visits;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Technicians;
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
    private Technicians technicians;

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
        form.put("plannedFrom", form.get("at"));
        job().technician().ifPresent(technician -> {
            form.put("technician", technician.id().toString());
            form.put("plannedFrom", times.field(technician.plannedFrom(), job().zone()));
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

    /** Whether the reader may still put another technician on it. */
    public boolean isReplannable() {
        return isHolder() && isPlanner() && job().status() == WorkOrderStatus.PLANNED;
    }

    /** The technicians of the reader's tenant. */
    public List<SelectItem> getTechnicians() {
        return technicians
                .list(ListQuery.first(ListQuery.MOST)
                        .where("tenantId", viewer.getTenantId().value()))
                .items()
                .stream()
                .map(technician -> new SelectItem(
                        technician.id().toString(),
                        technician.certifications().isEmpty()
                                ? technician.name()
                                : technician.name() + " (" + String.join(", ", technician.certifications()) + ")"))
                .toList();
    }

    public String plan() {
        WorkOrderView planned = visits.plan(job().id(), form.id("technician"), at("plannedFrom"));
        String who =
                planned.technician().map(WorkOrderView.TechnicianOnJob::name).orElse("A technician");
        return told(planned, who + " is on " + planned.number() + " now.");
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
                Visits.ReportVisit.plain(
                        form.number("kilometres"),
                        form.choice("exclusion", Exclusion.class),
                        form.text("evidence"),
                        form.text("summary")));
        String pay = viewer.has("partner-manager") ? " It shows in your statement." : " Thank you.";
        return told(done, done.number() + " is reported and done." + pay);
    }

    /** Now; but the field shows whole minutes, so within the minute of the step before it is the minute after. */
    private Instant sinceTheStepBefore() {
        Instant before = job().arrivedAt().orElse(job().receivedAt());
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
