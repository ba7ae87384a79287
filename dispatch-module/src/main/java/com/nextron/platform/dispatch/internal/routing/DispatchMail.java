package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.JobFacts;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails of dispatch: to the partner that is asked, and to the dispatchers when nobody is left to ask. */
@ApplicationScoped
class DispatchMail {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "platform.base-url", defaultValue = "http://localhost:9080")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "platform.dispatch.escalation-email", defaultValue = "dispatch@nextron.example")
    private String dispatchers;

    /** Names no customer and no street: the partner learns them with its acceptance. */
    void offerMade(Offer offer) {
        tell(
                offer,
                "Offer " + offer.number() + ": " + offer.city() + ", answer by "
                        + local(offer.answerBy(), offer.zone()),
                """
                %s is offered a visit.

                What: %s (%s)
                Where: %s %s
                On site by: %s
                Pays about: %s

                Please answer by %s%s:
                %s/app/offers.xhtml?id=%s
                """
                        .formatted(
                                offer.partner().name(),
                                offer.work(),
                                offer.machine(),
                                offer.postalCode(),
                                offer.city(),
                                deadline(offer),
                                offer.pay(),
                                local(offer.answerBy(), offer.zone()),
                                offer.askedTogether() > 1
                                        ? "; others are asked, too, and the first to accept gets it"
                                        : "",
                                baseUrl,
                                offer.id()));
    }

    void offerTaken(Offer offer) {
        tell(
                offer,
                "Offer " + offer.number() + " is closed: another was first",
                """
                Another partner was first to accept the visit in %s (%s). There is nothing left to do for %s.
                """
                        .formatted(offer.city(), offer.work(), offer.partner().name()));
    }

    void offerWithdrawn(Offer offer, String reason) {
        tell(
                offer,
                "Offer " + offer.number() + " is taken back",
                """
                Nextron has taken back the offer of the visit in %s (%s). There is nothing left to do for %s.

                Why: %s
                """
                        .formatted(offer.city(), offer.work(), offer.partner().name(), reason));
    }

    /** To the partner that had accepted the job. */
    void jobTakenBack(WorkOrder order, Offer accepted, String reason) {
        tell(
                accepted,
                "Job " + order.number() + " is no longer yours: " + order.city(),
                """
                Nextron has taken back %s in %s (%s). Please do not send anybody.

                Why: %s

                Questions: %s
                """
                        .formatted(order.number(), order.city(), order.work(), reason, dispatchers));
    }

    /** To every address of the dispatchers. */
    void escalated(WorkOrder order, String because) {
        tellDispatchers(
                "Work order " + order.number() + " needs a dispatcher: " + order.city(), escalation(order, because));
    }

    /** The holder was suspended while its technician works. */
    void suspendedOnSite(WorkOrder order) {
        String holder = order.holder().map(Party::name).orElse("The holder");
        tellDispatchers(
                "Work order " + order.number() + " is on site with a suspended partner: " + order.city(),
                """
                %s was suspended while its technician is on site for %s. The visit goes on and they keep the job, but
                their people can no longer sign in: call them for the times and the report, and enter them here:
                %s/app/job.xhtml?id=%s
                """
                        .formatted(holder, order.number(), baseUrl, order.id()));
    }

    private void tellDispatchers(String subject, String text) {
        for (String dispatcher : dispatchers.split(",")) {
            outbox.publish(new EmailRequested(dispatcher.strip(), subject, text));
        }
    }

    private String escalation(WorkOrder order, String because) {
        return """
                %s has nobody to go: %s

                What: %s (%s)
                Where: %s %s
                On site by: %s

                Please decide who goes:
                %s/app/job.xhtml?id=%s
                """
                .formatted(
                        order.number(),
                        because,
                        order.work(),
                        order.machine(),
                        order.postalCode(),
                        order.city(),
                        deadline(order),
                        baseUrl,
                        order.id());
    }

    private void tell(Offer offer, String subject, String text) {
        offer.told().ifPresent(manager -> outbox.publish(new EmailRequested(manager, subject, text)));
    }

    private static String deadline(JobFacts job) {
        return job.deadline().map(at -> local(at, job.zone())).orElse("by agreement");
    }

    private static String local(Instant at, ZoneId zone) {
        return LOCAL.format(at.atZone(zone)) + " (" + zone + ")";
    }
}
