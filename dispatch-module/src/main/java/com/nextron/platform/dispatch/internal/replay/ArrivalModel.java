package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.TerritoryReplay.InTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody else would have been there in time (D-O6). The lag from the order to the arrival stays what it really
 * was, but for the drive: the real arrival is moved by the difference between the two ways, though not to before the order.
 * A partner 60 km farther away arrives an hour later, at 60 km/h. Whoever really had the job arrives when it really did;
 * where nobody has arrived nothing is known.
 */
final class ArrivalModel {
    private final Known known;
    private final Instant now;

    /** @param now by then a deadline without an arrival is missed */
    ArrivalModel(Known known, Instant now) {
        this.known = known;
        this.now = now;
    }

    /** What really happened; a deadline that passed without an arrival is missed. */
    InTime happened(PastJob job) {
        Optional<Boolean> met = job.happened().met();
        if (met.isPresent()) {
            return met.get() ? InTime.MET : InTime.MISSED;
        }
        if (job.happened().arrivedAt().isPresent()) {
            return judged(job, job.happened().arrivedAt().get());
        }
        return job.deadline().filter(deadline -> !deadline.isAfter(now)).isPresent() ? InTime.MISSED : InTime.UNKNOWN;
    }

    /** The same if that one had gone. */
    InTime ifWent(PastJob job, TenantId partner) {
        Optional<TenantId> real = job.happened().holder().map(holder -> holder.id());
        if (real.filter(partner::equals).isPresent()) {
            return happened(job);
        }
        Optional<Instant> arrived = job.happened().arrivedAt();
        if (arrived.isEmpty() || real.isEmpty()) {
            return InTime.UNKNOWN;
        }
        Duration longer = time(job, partner)
                .flatMap(its -> time(job, real.get()).map(its::minus))
                .orElse(Duration.ZERO);
        Instant moved = arrived.get().plus(longer);
        return judged(job, moved.isBefore(job.askedAt()) ? job.askedAt() : moved);
    }

    private Optional<Duration> time(PastJob job, TenantId partner) {
        return known.way(partner, job.where().place()).map(Way::time);
    }

    private static InTime judged(PastJob job, Instant arrived) {
        return job.deadline()
                .map(deadline -> arrived.isAfter(deadline) ? InTime.MISSED : InTime.MET)
                .orElse(InTime.UNKNOWN);
    }
}
