package com.nextron.platform.dispatch.internal.webhook;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.WebhookEvent;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/**
 * What is sent: the event's id, type and time, and what it is about in the words of the API. The facts are those that the
 * database noted with the event; of an offer they name no customer, no street and no case.
 *
 * <p>Public like the records in it, for JSON-B reads and writes no others.
 */
public record EventBody(UUID id, String type, Instant occurredAt, Object data) {
    private static final Jsonb JSONB = JsonbBuilder.create();

    static String of(String type, UUID event, Instant occurredAt, String facts) {
        return JSONB.toJson(new EventBody(event, type, occurredAt, data(type, facts)));
    }

    private static Object data(String type, String facts) {
        return WebhookEvent.ofType(type)
                .<Object>map(event -> switch (event) {
                    case OFFER_MADE -> JSONB.fromJson(facts, OfferFacts.class).made();
                    case OFFER_WITHDRAWN ->
                        JSONB.fromJson(facts, OfferFacts.class).withdrawn();
                    case JOB_CHANGED -> JSONB.fromJson(facts, JobFacts.class).changed();
                })
                .orElseGet(() -> new Test("This is a test of your endpoint; nothing happened."));
    }

    private static String code(String level) {
        return ResponseLevel.valueOf(level).code();
    }

    /** The data of {@link WebhookEvent#TEST}. */
    public record Test(String message) {}

    /** The data of {@link WebhookEvent#OFFER_MADE}: what the partner sees before it accepts. */
    public record OfferMade(
            UUID offerId,
            UUID workOrderId,
            String number,
            String status,
            String level,
            String country,
            String postalCode,
            String city,
            String work,
            String machine,
            Instant deadline,
            String zone,
            Instant offeredAt,
            Instant answerBy,
            Pay pay) {}

    /** About what a visit earns. */
    public record Pay(BigDecimal amount, String currency) {}

    /** The data of {@link WebhookEvent#OFFER_WITHDRAWN}: {@code status} is WITHDRAWN, EXPIRED or TAKEN. */
    public record OfferWithdrawn(UUID offerId, UUID workOrderId, String number, String status, String reason) {}

    /** The data of {@link WebhookEvent#JOB_CHANGED}. */
    public record JobChanged(
            UUID workOrderId,
            String number,
            String caseNumber,
            String status,
            String level,
            String country,
            String postalCode,
            String city,
            String work,
            String machine,
            Instant deadline,
            String zone,
            Visit visit) {}

    /** The visit that is planned or under way, else the last; a planned window is [from, to). */
    public record Visit(
            UUID id,
            int number,
            String status,
            Technician technician,
            Instant plannedFrom,
            Instant plannedTo,
            Instant setOffAt,
            Instant arrivedAt,
            Instant departedAt,
            Instant reportedAt) {}

    /** Who goes. */
    public record Technician(UUID id, String name) {}

    /** An offer as the database noted it. */
    public record OfferFacts(
            UUID offerId,
            UUID workOrderId,
            String number,
            String status,
            String level,
            String country,
            String postalCode,
            String city,
            String work,
            String machine,
            Instant deadline,
            String zone,
            Instant offeredAt,
            Instant answerBy,
            BigDecimal payAmount,
            String payCurrency) {
        OfferMade made() {
            return new OfferMade(
                    offerId,
                    workOrderId,
                    number,
                    status,
                    code(level),
                    country,
                    postalCode,
                    city,
                    work,
                    machine,
                    deadline,
                    zone,
                    offeredAt,
                    answerBy,
                    new Pay(payAmount.setScale(2, RoundingMode.HALF_UP), payCurrency));
        }

        OfferWithdrawn withdrawn() {
            return new OfferWithdrawn(
                    offerId,
                    workOrderId,
                    number,
                    status,
                    OfferStatus.valueOf(status).label());
        }
    }

    /** A job as the database noted it. */
    public record JobFacts(
            UUID workOrderId,
            String number,
            String caseNumber,
            String status,
            String level,
            String country,
            String postalCode,
            String city,
            String work,
            String machine,
            Instant deadline,
            String zone,
            UUID visitId,
            Integer visitNumber,
            String visitStatus,
            UUID technicianId,
            String technicianName,
            Instant plannedFrom,
            Instant plannedTo,
            Instant setOffAt,
            Instant arrivedAt,
            Instant departedAt,
            Instant reportedAt) {
        JobChanged changed() {
            return new JobChanged(
                    workOrderId,
                    number,
                    caseNumber,
                    status,
                    code(level),
                    country,
                    postalCode,
                    city,
                    work,
                    machine,
                    deadline,
                    zone,
                    visitId == null ? null : visit());
        }

        private Visit visit() {
            return new Visit(
                    visitId,
                    visitNumber,
                    visitStatus,
                    new Technician(technicianId, technicianName),
                    plannedFrom,
                    plannedTo,
                    setOffAt,
                    arrivedAt,
                    departedAt,
                    reportedAt);
        }
    }
}
