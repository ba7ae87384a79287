package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
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
    void offerMade(Offer offer, String to) {
        outbox.publish(new EmailRequested(
                to,
                "Offer " + offer.number() + ": " + offer.city() + ", answer by "
                        + local(offer.answerBy(), offer.zone()),
                """
                %s is offered a visit.

                What: %s (%s)
                Where: %s %s
                On site by: %s
                Pays about: %s

                Please answer by %s:
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
                                baseUrl,
                                offer.id())));
    }

    void escalated(WorkOrder order, String because) {
        outbox.publish(new EmailRequested(
                dispatchers,
                "Work order " + order.number() + " needs a dispatcher: " + order.city(),
                """
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
                                order.id())));
    }

    private static String deadline(JobFacts job) {
        return job.deadline().map(at -> local(at, job.zone())).orElse("by agreement");
    }

    private static String local(Instant at, ZoneId zone) {
        return LOCAL.format(at.atZone(zone)) + " (" + zone + ")";
    }
}
