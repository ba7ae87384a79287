package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.VisitCosts;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where headquarters and a customer read what the warranty bore. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
class CostDesk implements VisitCosts {
    @Inject
    private KeptVisits visits;

    @Override
    @Transactional
    public Listing<VisitCost> list(ListQuery query) {
        return visits.list(query).map(StoredVisit::view);
    }

    @Override
    @Transactional
    public VisitCost find(UUID visit) {
        return visits.find(visit).orElseThrow(NotFound::new);
    }
}
