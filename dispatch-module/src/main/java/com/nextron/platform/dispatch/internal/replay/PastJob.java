package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A job as it was opened once, and what became of it.
 *
 * @param askedAt when it was opened: it is decided again as of then
 * @param zone the site's
 * @param refusals who declined it or let the time pass: they would do so again
 */
record PastJob(
        UUID id,
        String number,
        TenantId customer,
        Instant askedAt,
        Asked where,
        String city,
        ZoneId zone,
        Optional<Instant> deadline,
        Set<String> certifications,
        Money pay,
        Map<TenantId, OfferStatus> refusals,
        Happened happened) {

    /** The question that routing asks of it. */
    Question question() {
        return new Question(
                where.place(), where.level(), zone, askedAt, deadline, certifications, Optional.of(customer), refusals);
    }

    /** The day of the deadline at the site, for which it takes room (D-R2). */
    LocalDate day() {
        return deadline.orElse(askedAt).atZone(zone).toLocalDate();
    }

    /** How often somebody drives there: once a reported visit, once at least. */
    int trips() {
        return Math.max(1, happened.visits());
    }

    /**
     * What became of it.
     *
     * @param arrivedAt the first arrival
     * @param met whether that was in time, as it was written down then
     * @param visits those reported
     * @param minutesOnSite of all visits
     * @param kilometres as reported, of all visits
     */
    record Happened(
            Optional<Party> holder,
            Optional<Instant> arrivedAt,
            Optional<Boolean> met,
            int visits,
            long minutesOnSite,
            BigDecimal kilometres) {}
}
