package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.MonthTotal;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The stored claims, as far as row-level security shows them. Called inside a transaction. */
@ApplicationScoped
class StoredClaims {
    private static final String MONTHS =
            """
            select c.partner, max(c.partnerName), c.month, count(c), sum(c.amount), c.currency
              from Claim c
             group by c.partner, c.month, c.currency
             order by c.month desc, c.partner, c.currency""";

    private static final JpaListing<Claim> LISTING = JpaListing.of(Claim.class)
            .searching("workOrderNumber", "city")
            .filteringBy("partner", "month", "covered")
            .sortingBy("arrivedAt", "workOrderNumber", "city", "amount", "partnerName", "billedMinutes", "kilometres");

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    void add(Claim claim) {
        em.persist(claim);
    }

    boolean existsFor(UUID visit) {
        return em.createQuery("select count(c) from Claim c where c.visitId = :visit", Long.class)
                        .setParameter("visit", visit)
                        .getSingleResult()
                > 0;
    }

    Listing<Claim> list(ListQuery query) {
        return LISTING.find(em, query);
    }

    List<MonthTotal> months() {
        return em.createQuery(MONTHS, Object[].class).getResultList().stream()
                .map(StoredClaims::month)
                .toList();
    }

    private static MonthTotal month(Object[] row) {
        return new MonthTotal(
                new TenantId((String) row[0]),
                (String) row[1],
                YearMonth.parse((String) row[2]),
                ((Number) row[3]).longValue(),
                Money.of((BigDecimal) row[4], (String) row[5]));
    }
}
