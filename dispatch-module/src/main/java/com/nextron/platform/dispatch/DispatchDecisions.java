package com.nextron.platform.dispatch;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who was asked for a job, and why; and who would be. */
public interface DispatchDecisions {
    /**
     * The decisions of a work order, newest first: each run of routing and each decision by hand is one. For headquarters,
     * in full; and for partner-manager and m2m-partner, those in which the partner was looked at, itself only.
     *
     * @throws com.nextron.platform.core.problem.NotFound for an order that the caller has no part in
     */
    List<DecisionView> ofWorkOrder(UUID workOrder);

    /**
     * Who would be asked for such a job; stores nothing. For hq-admin, hq-dispatcher and hq-support.
     */
    DecisionView preview(AskWhoGoes asked);

    /**
     * A job that nobody has ordered.
     *
     * @param askedAt when it would be decided
     * @param promise with the deadline, its zone and the calendar's version
     * @param certifications what a technician has to hold; empty where anybody may go
     * @param customer whose job it would be; empty when that is not known
     */
    record AskWhoGoes(
            PostalCode place,
            ResponseLevel level,
            Instant askedAt,
            ResponsePromise promise,
            Set<String> certifications,
            Optional<TenantId> customer) {}
}
