package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Where a partner reads what it has earned, and headquarters what all have. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.PARTNER_MANAGER, Role.M2M_PARTNER})
class StatementDesk implements Statements {
    @Inject
    private StoredClaims claims;

    @Override
    @Transactional
    public Listing<ClaimView> claims(ListQuery query) {
        return claims.list(query).map(Claim::view);
    }

    @Override
    @Transactional
    public List<MonthTotal> months() {
        return claims.months();
    }
}
