package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.Rank;
import java.util.Optional;

/**
 * One that may be asked: a partner, or the operator's own technicians.
 *
 * @param holding the place it holds for this job; empty when it holds none
 * @param drive how far its base is from the site; empty when nobody knows
 */
public record Contender(Profile profile, Optional<Holding> holding, Optional<Drive> drive, Tally tally) {
    TenantId id() {
        return profile.partner();
    }

    boolean isOperator() {
        return id().equals(TenantId.OPERATOR);
    }

    boolean isPrimary() {
        return holding.filter(held -> held.rank() == Rank.PRIMARY).isPresent();
    }

    /**
     * A territory that reaches the site.
     *
     * @param specificity how narrow its rule for the site is: 1000 for a single postal code, 0 for a whole country
     */
    public record Holding(Rank rank, String territory, int specificity) {}

    /**
     * One way by road.
     *
     * @param estimated whether it is an estimate and not measured
     */
    public record Drive(long metres, boolean estimated) {
        /** Whole kilometres, rounded half up. */
        public long kilometres() {
            return (metres + 500) / 1000;
        }
    }

    /**
     * What it has done lately.
     *
     * @param accepted jobs taken in the last 28 days; counted up to {@link Tally#MOST}
     * @param met promises met in the last 90 days
     * @param late promises missed in the last 90 days
     * @param thatDay visits it has taken for the day of this job; counted up to what it takes a day
     */
    public record Tally(int accepted, int met, int late, int thatDay) {
        /** Beyond this nobody counts: it makes no difference any more. */
        public static final int MOST = 100;

        public static final Tally NONE = new Tally(0, 0, 0, 0);
    }
}
