package com.nextron.platform.dispatch.internal.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Jobs of the past on PostgreSQL, read from the newest backwards in portions along the index of ids, which are given out in
 * the order of time: what lies far beyond the period is never looked at. Visits and offers are joined by the order's id alone:
 * with the tenant beside it, a planner without statistics reads all of the tenant's rows for each job.
 */
@ApplicationScoped
class PastJobs {
    /** Jobs of before the period that count as load when it begins. */
    static final Duration BEFORE = Duration.ofDays(28);

    private static final int PORTION = 2_000;
    private static final int READ_PERCENT = 40;
    private static final UUID LAST = new UUID(-1, -1);

    private static final String READ =
            """
            select cast(w.id as text), w.number, w.tenant_id, %1$s, w.country, w.postal_code, w.city, w.level, w.zone,
                   %2$s, w.certifications, w.pay_amount, w.pay_currency, w.partner_id, w.partner_name, w.promise_met,
                   %3$s, v.visits, v.minutes, v.kilometres, o.refused
              from dispatch.work_order w
              left join lateral (
                   select min(v.arrived_at) arrived, count(*) filter (where v.status = 'REPORTED') visits,
                          cast(coalesce(sum(extract(epoch from v.departed_at - v.arrived_at)), 0) / 60 as bigint) minutes,
                          coalesce(sum(v.kilometres), 0) kilometres
                     from dispatch.visit v where v.work_order_id = w.id) v on true
              left join lateral (
                   select string_agg(o.partner_id || ' ' || o.status, ',' order by o.id) refused
                     from dispatch.offer o
                    where o.work_order_id = w.id
                      and o.status in ('DECLINED', 'EXPIRED')) o on true
             where w.id < cast(?1 as uuid)
             order by w.id desc
             limit ?2"""
                    .formatted(micros("w.opened_at"), micros("w.deadline"), micros("v.arrived"));

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    /**
     * The jobs that were opened from the one instant up to the other, in their order, and those of the 28 days before.
     * Ids may be a little out of the order of opening: the reading ends with a portion that has nothing of the period.
     *
     * @param most of the period; older ones are left out
     */
    @Transactional
    Found find(Instant from, Instant until, Most most) {
        List<PastJobRow> rows = new ArrayList<>();
        Instant earliest = from.minus(BEFORE);
        UUID at = LAST;
        List<PastJobRow> portion;
        long inPeriod;
        do {
            portion = portion(at);
            portion.stream()
                    .filter(row ->
                            !row.openedAt().isBefore(earliest) && row.openedAt().isBefore(until))
                    .forEach(rows::add);
            most.signs().at(Math.min(READ_PERCENT, READ_PERCENT * rows.size() / most.jobs()));
            inPeriod = rows.stream()
                    .filter(row -> !row.openedAt().isBefore(from) && !row.isByAgreement())
                    .count();
            at = portion.isEmpty() ? at : portion.get(portion.size() - 1).id();
        } while (portion.size() == PORTION
                && inPeriod <= most.jobs() + PORTION
                && portion.stream().anyMatch(row -> !row.openedAt().isBefore(earliest)));
        rows.sort(Comparator.comparing(PastJobRow::openedAt).thenComparing(PastJobRow::id));
        return found(rows, from, most.jobs());
    }

    /** @param rows in the order of opening, those of the 28 days before included */
    static Found found(List<PastJobRow> rows, Instant from, int most) {
        List<PastJob> jobs = new ArrayList<>();
        List<PastJob> before = new ArrayList<>();
        int byAgreement = 0;
        for (PastJobRow row : rows) {
            boolean inPeriod = !row.openedAt().isBefore(from);
            if (row.isByAgreement()) {
                byAgreement += inPeriod ? 1 : 0;
            } else {
                (inPeriod ? jobs : before).add(row.job());
            }
        }
        int tooMany = Math.max(0, jobs.size() - most);
        before.addAll(jobs.subList(0, tooMany));
        List<PastJob> newest = List.copyOf(jobs.subList(tooMany, jobs.size()));
        Instant begins = tooMany == 0 ? from : newest.get(0).askedAt();
        return new Found(begins, before, newest, byAgreement, tooMany > 0);
    }

    private List<PastJobRow> portion(UUID before) {
        List<?> rows = em.createNativeQuery(READ)
                .setParameter(1, before.toString())
                .setParameter(2, PORTION)
                .getResultList();
        return rows.stream().map(row -> new PastJobRow((Object[]) row)).toList();
    }

    private static String micros(String instant) {
        return "cast(extract(epoch from " + instant + ") * 1000000 as bigint)";
    }

    /** How many jobs are wanted at most, and who is told how far the reading is. */
    record Most(int jobs, Signs signs) {}

    /**
     * What was found, in the order of opening.
     *
     * @param from where the period really begins
     * @param before jobs of the 28 days before it
     * @param byAgreement how many of the period were left out because they were by agreement (O4)
     * @param cut whether there were more than the most
     */
    record Found(Instant from, List<PastJob> before, List<PastJob> jobs, int byAgreement, boolean cut) {}
}
