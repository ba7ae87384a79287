package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.RoadDistance;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.tenant.PartnerProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The roads of technicians: from the base or the visit before to the next. */
@ApplicationScoped
class Roads {
    private static final BigDecimal BOTH_WAYS_IN_KILOMETRES = new BigDecimal("500");

    @Inject
    private RoadDistance distances;

    @Inject
    private PartnerProfiles profiles;

    Optional<Leg> between(PostalCode from, PostalCode to) {
        return distances.between(from, to);
    }

    /** Where the holder's people start from. */
    Optional<PostalCode> baseOf(TenantId holder) {
        try {
            return Optional.of(profiles.find(holder).base());
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    /**
     * From the holder's base and back, in kilometres with one decimal (D-B3). Empty where one of them cannot be placed, and
     * where both are placed on one point: nothing is known then of how far it is.
     */
    Optional<BigDecimal> thereAndBack(WorkOrder order) {
        return order.holder()
                .flatMap(holder -> baseOf(holder.id()))
                .flatMap(base -> between(base, order.postalCode()))
                .filter(leg -> leg.metres() > 0)
                .map(leg -> BigDecimal.valueOf(leg.metres()).divide(BOTH_WAYS_IN_KILOMETRES, 1, RoundingMode.HALF_UP));
    }
}
