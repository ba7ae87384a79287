package com.nextron.platform.billing.internal.selfbilling;

import com.nextron.platform.billing.SelfBilling.SwitchView;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored switches and the numbers of what is written by them. Called inside a transaction. */
@ApplicationScoped
public class Switches {
    private static final String SERIES = "SELF_BILLING";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** The switch of that partner, where it is on for that day. */
    public Optional<SwitchView> on(TenantId partner, LocalDate day) {
        return all(partner).stream()
                .filter(one -> !one.since().isAfter(day))
                .findFirst()
                .filter(SwitchView::on);
    }

    /**
     * The next number of that partner's series, such as {@code NORDLYS-IT-1}: its row stays locked until the transaction
     * ends, and a rollback gives the number back, so there are no gaps.
     */
    public String takeNumber(TenantId partner) {
        Object taken = em.createNativeQuery(
                        """
                        insert into billing.self_billing_series as s (tenant_id, series, next_number)
                        values (?, ?, 2)
                        on conflict (tenant_id, series) do update set next_number = s.next_number + 1
                        returning next_number - 1""")
                .setParameter(1, partner.value())
                .setParameter(2, SERIES)
                .getSingleResult();
        return partner.value().toUpperCase(java.util.Locale.ROOT) + "-" + taken;
    }

    List<SwitchView> all(TenantId partner) {
        return em
                .createQuery(
                        "select s from StoredSwitch s where s.partner = :partner order by s.since desc, s.id desc",
                        StoredSwitch.class)
                .setParameter("partner", partner.value())
                .getResultList()
                .stream()
                .map(StoredSwitch::view)
                .toList();
    }

    void add(SwitchView wanted) {
        em.persist(new StoredSwitch(wanted));
    }
}
