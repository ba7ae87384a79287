package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.IssueRuns.Behind;
import com.nextron.platform.billing.IssueRuns.Totals;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The drafts of runs: chosen, taken and noted by statements over all of them at once. Called inside a transaction. */
@ApplicationScoped
class RunItems {
    private static final String GATHERS = "i.gathering_key is not null and i.gathers_to >= cast(?5 as date)";
    private static final String WITHOUT_RATE = "i.currency = any(string_to_array(?6, ','))";
    private static final String IN_A_RUN =
            "exists (select 1 from billing.issue_item t where t.invoice_id = i.id and t.standing = 'WAITING')";
    private static final String IS_READY =
            "i.status = 'DRAFT' and not (" + GATHERS + ") and not " + WITHOUT_RATE + " and not " + IN_A_RUN;

    private static final String READY = " and " + IS_READY;

    /** First what a person has to do something about, then what needs only time. */
    private static final String BEHIND = "select count(*) filter (where i.status = 'HELD'),"
            + " count(*) filter (where i.status = 'DRAFT' and not (" + GATHERS + ") and " + WITHOUT_RATE + "),"
            + " count(*) filter (where i.status = 'DRAFT' and " + GATHERS + "),"
            + " count(*) filter (where i.status = 'DRAFT' and not (" + GATHERS + ") and not " + WITHOUT_RATE + " and "
            + IN_A_RUN + ")";

    private static final String SEAL = "select coalesce(md5(string_agg(case when " + IS_READY
            + " then cast(i.id as text) || i.version end, ',' order by i.id)), '')";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /**
     * What a choice meets with.
     *
     * @param today the operator's day
     * @param withoutRate currencies for which none is entered
     */
    record Asked(ChosenDrafts choice, LocalDate today, List<String> withoutRate) {
        Query on(Query query) {
            return choice.on(query)
                    .setParameter(ChosenDrafts.FREE, today.toString())
                    .setParameter(ChosenDrafts.FREE + 1, String.join(",", withoutRate));
        }
    }

    /** How many of a run's drafts have their number, stayed behind, and are not to be looked at again. */
    record Counts(int issued, int behind, int done) {}

    /** The currencies of what fits. */
    List<String> currencies(ChosenDrafts choice) {
        List<?> found = choice.on(
                        em.createNativeQuery("select distinct i.currency" + ChosenDrafts.FITTING + " order by 1"))
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }

    /** What is ready, in the order in which it would be issued; at most so many. */
    List<UUID> ready(Asked asked, int most) {
        return ids(asked.on(em.createNativeQuery(
                "select cast(i.id as text)" + ChosenDrafts.FITTING + READY + " order by i.id limit " + most)));
    }

    /** The sums of what is ready but for those, one for each currency. */
    List<Totals> readyBut(Asked asked, Set<UUID> without) {
        List<?> sums = asked.on(em.createNativeQuery("select i.currency, count(*), sum(i.net), sum(i.vat), sum(i.gross)"
                        + ChosenDrafts.FITTING + READY
                        + " and i.id <> all(cast(string_to_array(?7, ',') as uuid[]))"
                        + " group by i.currency order by 1"))
                .setParameter(
                        ChosenDrafts.FREE + 2,
                        without.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return sums.stream().map(row -> totals((Object[]) row)).toList();
    }

    /** What fits and is not ready, by what keeps it. */
    List<Behind> notReady(Asked asked) {
        Object[] counts = (Object[])
                asked.on(em.createNativeQuery(BEHIND + ChosenDrafts.FITTING)).getSingleResult();
        List<Behind> behind = new ArrayList<>();
        add(behind, counts[0], "Held for a look: release, correct or waive them first.");
        add(
                behind,
                counts[1],
                "No exchange rate of " + String.join(", ", asked.withoutRate()) + " is entered for " + asked.today()
                        + " or the seven days before it: enter one.");
        add(behind, counts[2], "Gathering visits until their week or month is over; close one early to issue it now.");
        add(behind, counts[3], "In another run already, which is not done yet.");
        return behind;
    }

    /** Names what is ready, as it stands. */
    String seal(Asked asked) {
        return (String)
                asked.on(em.createNativeQuery(SEAL + ChosenDrafts.FITTING)).getSingleResult();
    }

    /** Takes what is ready into the run, in the order of its making; how many. Who starts the same at once gets none of it. */
    int take(Asked asked, UUID run) {
        return asked.on(em.createNativeQuery(
                        """
                        insert into billing.issue_item (tenant_id, id, run_id, position, invoice_id, customer, customer_name,
                                                        mentions, currency, gross, standing)
                        select ?7, uuidv7(), ?8, row_number() over (order by i.id), i.id, i.tenant_id, i.customer_name,
                               i.mentions, i.currency, i.gross, 'WAITING'
                        """
                                + ChosenDrafts.FITTING + READY
                                + " order by i.id on conflict (invoice_id) where standing = 'WAITING' do nothing"))
                .setParameter(ChosenDrafts.FREE + 2, TenantId.OPERATOR.value())
                .setParameter(ChosenDrafts.FREE + 3, run)
                .executeUpdate();
    }

    /** Names what was taken into the run, as {@link #seal} names what is ready. */
    String sealOf(UUID run) {
        return (String) em.createNativeQuery(
                        "select coalesce(md5(string_agg(cast(i.id as text) || i.version, ',' order by i.id)), '')"
                                + " from billing.issue_item t join billing.invoice i"
                                + " on i.tenant_id = t.customer and i.id = t.invoice_id where t.run_id = ?1")
                .setParameter(1, run)
                .getSingleResult();
    }

    /** The next drafts of the run that nobody has in hand, in order; in the caller's hand until its transaction ends. */
    List<UUID> next(UUID run, int most) {
        return ids(em.createNativeQuery("select cast(invoice_id as text) from billing.issue_item"
                        + " where run_id = ?1 and standing = 'WAITING' order by position limit " + most
                        + " for update skip locked")
                .setParameter(1, run));
    }

    /** Notes what became of some: {@code [{"invoice", "number", "reason"}]}, a number or a reason. */
    void note(UUID run, String outcomes) {
        em.createNativeQuery(
                        """
                        update billing.issue_item t
                           set standing = case when v.number is null then 'BEHIND' else 'ISSUED' end,
                               number = v.number, reason = v.reason
                          from json_to_recordset(cast(?2 as json)) as v(invoice uuid, number text, reason text)
                         where t.run_id = ?1 and t.invoice_id = v.invoice and t.standing = 'WAITING'""")
                .setParameter(1, run)
                .setParameter(2, outcomes)
                .executeUpdate();
    }

    /** What has not had its turn will not have it. */
    void stop(UUID run) {
        em.createNativeQuery(
                        "update billing.issue_item set standing = 'STOPPED' where run_id = ?1 and standing = 'WAITING'")
                .setParameter(1, run)
                .executeUpdate();
    }

    Counts counts(UUID run) {
        Object[] row = (Object[]) em.createNativeQuery(
                        """
                        select count(*) filter (where standing = 'ISSUED'), count(*) filter (where standing = 'BEHIND'),
                               count(*) filter (where standing <> 'WAITING')
                          from billing.issue_item where run_id = ?1""")
                .setParameter(1, run)
                .getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]));
    }

    /** What the run has issued, by currency, as it stands on the invoices. */
    List<Totals> totals(UUID run) {
        List<?> rows = em.createNativeQuery(
                        """
                        select i.currency, count(*), sum(i.net), sum(i.vat), sum(i.gross)
                          from billing.issue_item t
                          join billing.invoice i on i.tenant_id = t.customer and i.id = t.invoice_id
                         where t.run_id = ?1 and t.standing = 'ISSUED'
                         group by i.currency order by 1""")
                .setParameter(1, run)
                .getResultList();
        return rows.stream().map(row -> totals((Object[]) row)).collect(Collectors.toList());
    }

    private static List<UUID> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private static void add(List<Behind> behind, Object count, String why) {
        if (number(count) > 0) {
            behind.add(new Behind(number(count), why));
        }
    }

    private static Totals totals(Object[] row) {
        String currency = (String) row[0];
        return new Totals(
                number(row[1]),
                Money.of((BigDecimal) row[2], currency),
                Money.of((BigDecimal) row[3], currency),
                Money.of((BigDecimal) row[4], currency));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
