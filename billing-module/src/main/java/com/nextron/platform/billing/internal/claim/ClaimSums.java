package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** Claims counted and added up, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
public class ClaimSums {
    private static final String SUMS =
            """
            select c.partner, max(c.partnerName), c.month, c.currency, c.status, count(c),
                   sum(coalesce(c.approved, c.amount))
              from Claim c
             group by c.partner, c.month, c.currency, c.status
             order by c.month desc, c.partner, c.currency, c.status""";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** By partner, month, currency and status, the newest month first. */
    public List<Sum> all() {
        return em.createQuery(SUMS, Object[].class).getResultList().stream()
                .map(ClaimSums::sum)
                .toList();
    }

    private static Sum sum(Object[] row) {
        return new Sum(
                new TenantId((String) row[0]),
                (String) row[1],
                YearMonth.parse((String) row[2]),
                (ClaimStatus) row[4],
                ((Number) row[5]).longValue(),
                Money.of((BigDecimal) row[6], (String) row[3]));
    }

    /**
     * Claims of one partner, month, currency and status.
     *
     * @param amount as approved, or as claimed while undecided
     */
    public record Sum(
            TenantId partner, String partnerName, YearMonth month, ClaimStatus status, long count, Money amount) {}
}
