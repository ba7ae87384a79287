package com.nextron.platform.dispatch;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Offers: a partner is asked and answers in time. */
public interface Offers {
    /**
     * Offers to the caller's tenant; headquarters sees all. Filters: status, partner, workOrderId. Sort: answerBy,
     * offeredAt. Search: number, city, postal code.
     */
    Listing<OfferView> list(ListQuery query);

    /** One offer. */
    OfferView find(UUID id);

    /**
     * Accepts an offer. Of all that race one wins, decided by the database; an accept at or after {@code answerBy} is too
     * late. Accepting again what one has accepted gives the same answer. For partner-manager and m2m-partner.
     */
    AcceptOutcome accept(UUID id);

    /**
     * Declines an open offer; the next partner is asked in the same moment, so a decline is final: there is no undo. For
     * partner-manager and m2m-partner.
     *
     * @param reason required
     * @param note in the partner's own words; required with {@link DeclineReason#OTHER}
     */
    DeclineOutcome decline(UUID id, DeclineReason reason, String note);

    /** The answer to an accept. */
    sealed interface AcceptOutcome {
        /** The job is the caller's. */
        record Accepted(UUID workOrder) implements AcceptOutcome {}

        /** Another partner was first, or headquarters took the job itself. */
        record AlreadyTaken() implements AcceptOutcome {}

        /** The time to answer was over. */
        record Expired(Instant answerBy) implements AcceptOutcome {}

        /** The offer is no longer open: declined or taken back. */
        record NoLongerOpen(OfferStatus status) implements AcceptOutcome {}
    }

    /** The answer to a decline. */
    sealed interface DeclineOutcome {
        record Declined() implements DeclineOutcome {}

        /** The offer was not open any more. */
        record NotOpen(OfferStatus status) implements DeclineOutcome {}
    }

    /**
     * An offer as the partner sees it before acceptance: place, deadline, work and pay; no name, no address.
     *
     * @param answerBy the first instant that is too late
     * @param answeredAt when it was answered, ran out or was taken by another
     * @param withdrawnAt when headquarters took it back
     * @param askedTogether how many are asked at the same time; the first to accept gets the job
     * @param deadline when to be on site; empty by agreement
     * @param zone the site's zone
     * @param certifications what a technician has to hold for it (O6)
     * @param pay about what the visit earns
     */
    record OfferView(
            UUID id,
            UUID workOrderId,
            String number,
            TenantId partner,
            String partnerName,
            OfferStatus status,
            ResponseLevel level,
            Instant offeredAt,
            Instant answerBy,
            Optional<Instant> answeredAt,
            Optional<Instant> withdrawnAt,
            Optional<DeclineReason> declineReason,
            int askedTogether,
            Optional<Instant> deadline,
            ZoneId zone,
            List<ClockSegment> segments,
            String country,
            String postalCode,
            String city,
            String work,
            String machine,
            Set<String> certifications,
            Money pay) {}
}
