package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Approved claims on their way to a statement. Called inside a transaction. */
@ApplicationScoped
public class ApprovedClaims {
    @Inject
    private StoredClaims claims;

    /**
     * Puts the partner's approved claims in that currency up to the end of that month on the statement, for good. Whoever
     * does the same at the same time waits and finds none left.
     *
     * @return what was put on it, by arrival; nothing where no claim was approved
     */
    public List<ApprovedClaim> state(TenantId partner, Currency currency, YearMonth upTo, UUID statement) {
        List<Claim> approved = claims.lockApproved(partner.value(), currency.getCurrencyCode(), upTo.toString());
        List<ApprovedClaim> stated = approved.stream().map(Claim::approvedClaim).toList();
        approved.forEach(claim -> claim.state(statement));
        return stated;
    }
}
