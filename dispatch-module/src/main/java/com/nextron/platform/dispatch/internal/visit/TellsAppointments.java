package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Tells of appointments: the audit of each, the customer's contact of those that were agreed, in the site's time. */
@ApplicationScoped
public class TellsAppointments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    void planned(WorkOrder order, Visit visit) {
        VisitView seen = visit.view();
        record(
                order.id(),
                "planned",
                seen.technician().name() + " is planned for " + window(seen.technician(), order.zone()) + "."
                        + seen.overlapBecause()
                                .map(because -> " Beside another visit: " + because)
                                .orElse(""));
    }

    void agreed(WorkOrderView order) {
        order.technician()
                .ifPresent(who -> send(
                        order,
                        "We come on " + window(who, order.zone()),
                        """
                %s of %s comes on %s.

                What:  %s (%s)
                Case:  %s

                Please have a backup and the installation media at hand, and somebody there who can let the technician in
                and switch the machine off. Does the time not suit you? Answer this mail.
                """
                                .formatted(
                                        who.name(),
                                        order.partner()
                                                .map(WorkOrderView.Party::name)
                                                .orElse("Nextron"),
                                        window(who, order.zone()),
                                        order.work(),
                                        order.machine(),
                                        order.caseNumber())));
    }

    void cancelled(WorkOrderView order, VisitView visit) {
        String reason = visit.cancelledBecause().orElse("");
        String window = window(visit.technician(), order.zone());
        record(
                order.id(),
                "appointment-cancelled",
                "The visit of " + visit.technician().name() + " on " + window + " is off: " + reason);
        if (visit.agreed()) {
            send(
                    order,
                    "Our visit on " + window + " is off",
                    """
                    Our visit on %s cannot take place: %s

                    You hear from us with a new time. Your case %s stays open.
                    """
                            .formatted(window, reason, order.caseNumber()));
        }
    }

    /** Whoever was to come has the job no more; the reason is not the customer's. */
    public void lost(WorkOrderView order, VisitView visit) {
        if (visit.agreed()) {
            String window = window(visit.technician(), order.zone());
            send(
                    order,
                    "Our visit on " + window + " is off",
                    """
                    Our visit on %s cannot take place as agreed: somebody else takes it over.

                    You hear from us with a new time. Your case %s stays open.
                    """
                            .formatted(window, order.caseNumber()));
        }
    }

    private void send(WorkOrderView order, String subject, String text) {
        order.address()
                .filter(address -> !address.contactEmail().isBlank())
                .ifPresent(address -> outbox.publish(new EmailRequested(
                        address.contactEmail(),
                        subject,
                        "Dear " + greeted(address) + ",\n\n" + text + "\nNextron Service\n")));
    }

    private static String greeted(SiteAddress address) {
        return address.contactName().isBlank() ? address.customerName() : address.contactName();
    }

    private void record(UUID order, String action, String detail) {
        audit.record(new AuditTrail.Subject("work-order", order), action, detail);
    }

    /** {@code Tuesday 7 April, 09:00–11:00 (Europe/Oslo)}; the second day, too, when there is one. */
    private static String window(TechnicianOnJob who, ZoneId zone) {
        Instant from = who.plannedFrom();
        var begin = from.atZone(zone);
        var end = who.plannedTo().atZone(zone);
        String until = begin.toLocalDate().equals(end.toLocalDate())
                ? "–" + HOUR.format(end)
                : " to " + DAY.format(end) + ", " + HOUR.format(end);
        return DAY.format(begin) + ", " + HOUR.format(begin) + until + " (" + zone + ")";
    }
}
