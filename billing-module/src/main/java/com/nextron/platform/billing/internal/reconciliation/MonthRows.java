package com.nextron.platform.billing.internal.reconciliation;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Reconciliation.OnStatement;
import com.nextron.platform.billing.Statements.StatementKind;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Claimed;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Job;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Kept;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored visits, claims and statement lines of a month. Called inside a transaction. */
@ApplicationScoped
class MonthRows {
    private static final String CLAIM = "c.id, c.status, c.rateCard, c.currency, c.rated, c.amount, c.approved";
    private static final int CLAIM_AT = 12;
    private static final int REPORTED_AT = 19;

    /** As reported, whatever finance corrected since: the partner's claim is about that (B2). */
    private static final String VISITS =
            """
            select v.workOrderId, v.workOrderNumber, v.visitNumber, v.partner, c.partnerName, v.country, v.subdivision,
                   v.zone, v.arrivedAt, v.departedAt, v.kilometres, v.noShow, """
                    + " " + CLAIM
                    + """
            , v.reportedArrivedAt, v.reportedDepartedAt, v.reportedKilometres
              from StoredVisit v left join Claim c on c.visitId = v.id
             where (v.reportedArrivedAt is null and v.arrivedAt >= :from and v.arrivedAt < :to)
                or (v.reportedArrivedAt >= :from and v.reportedArrivedAt < :to)
             order by v.arrivedAt, v.id""";

    private static final String WITHOUT_VISIT =
            """
            select c.workOrderId, c.workOrderNumber, c.visitNumber, c.partner, c.partnerName, c.country, c.subdivision,
                   c.zone, c.arrivedAt, c.departedAt, c.kilometres, c.noShow, """
                    + " " + CLAIM
                    + """

              from Claim c
             where c.month = :month and not exists (select v.id from StoredVisit v where v.id = c.visitId)
             order by c.arrivedAt, c.id""";

    private static final String ON_STATEMENTS =
            """
            select s.id, s.number, s.kind, s.partnerName, s.currency, l.claimId, l.amount
              from StoredStatementLine l join l.statement s
             where l.claimId in (select c.id from Claim c where c.month = :month)
             order by s.number, l.position""";

    /** No zone is further from the middle than 14 hours. */
    private static final int DAY = 1;

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    /** A claim's line on a statement. */
    record StatedLine(
            UUID statement, String number, StatementKind kind, String partnerName, UUID claim, Money amount) {}

    List<StatedLine> stated(YearMonth month) {
        return em
                .createQuery(ON_STATEMENTS, Object[].class)
                .setParameter("month", month.toString())
                .getResultList()
                .stream()
                .map(row -> new StatedLine(
                        (UUID) row[0],
                        (String) row[1],
                        (StatementKind) row[2],
                        (String) row[3],
                        (UUID) row[5],
                        Money.of((BigDecimal) row[6], (String) row[4])))
                .toList();
    }

    /** Visits with their claims, and claims whose visit is not kept. */
    List<MonthRow> rows(YearMonth month, List<StatedLine> lines) {
        Map<UUID, List<StatedLine>> stated = new HashMap<>();
        lines.forEach(line ->
                stated.computeIfAbsent(line.claim(), any -> new ArrayList<>()).add(line));
        List<MonthRow> rows = new ArrayList<>();
        List<Object[]> visits = em.createQuery(VISITS, Object[].class)
                .setParameter(
                        "from", month.atDay(1).minusDays(DAY).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter(
                        "to",
                        month.atEndOfMonth().plusDays(1L + DAY).atStartOfDay().toInstant(ZoneOffset.UTC))
                .getResultList();
        for (Object[] visit : visits) {
            Job job = job(visit);
            boolean inMonth = YearMonth.from(
                            job.visit().arrived().atZone(job.visit().site().zone()))
                    .equals(month);
            if (inMonth) {
                rows.add(new MonthRow(
                        job,
                        (String) visit[3],
                        Optional.of(new Kept((Boolean) visit[11], Optional.empty())),
                        claimed(visit, stated)));
            }
        }
        List<Object[]> alone = em.createQuery(WITHOUT_VISIT, Object[].class)
                .setParameter("month", month.toString())
                .getResultList();
        alone.forEach(claim ->
                rows.add(new MonthRow(job(claim), (String) claim[3], Optional.empty(), claimed(claim, stated))));
        return rows;
    }

    private static Job job(Object[] row) {
        Site site =
                new Site(Country.of((String) row[5]), Optional.ofNullable((String) row[6]), ZoneId.of((String) row[7]));
        boolean corrected = row.length > REPORTED_AT && row[REPORTED_AT] != null;
        int at = corrected ? REPORTED_AT : 8;
        return new Job(
                (UUID) row[0],
                row[1] + ", visit " + row[2],
                row[4] == null ? (String) row[3] : (String) row[4],
                new Visit(site, (Instant) row[at], (Instant) row[at + 1], (BigDecimal) row[at + 2]));
    }

    private static Optional<Claimed> claimed(Object[] row, Map<UUID, List<StatedLine>> byClaim) {
        UUID id = (UUID) row[CLAIM_AT];
        if (id == null) {
            return Optional.empty();
        }
        String currency = (String) row[CLAIM_AT + 3];
        Money zero = Money.of(BigDecimal.ZERO, currency);
        List<StatedLine> stated = byClaim.getOrDefault(id, List.of());
        return Optional.of(new Claimed(
                id,
                (ClaimStatus) row[CLAIM_AT + 1],
                (String) row[CLAIM_AT + 2],
                Money.of((BigDecimal) row[CLAIM_AT + 4], currency),
                Money.of((BigDecimal) row[CLAIM_AT + 5], currency),
                Optional.ofNullable((BigDecimal) row[CLAIM_AT + 6]).map(sum -> Money.of(sum, currency)),
                stated.stream()
                        .filter(line -> line.kind() == StatementKind.SETTLEMENT)
                        .map(StatedLine::amount)
                        .findFirst(),
                stated.stream()
                        .filter(line -> line.kind() == StatementKind.CORRECTION)
                        .map(StatedLine::amount)
                        .reduce(zero, Money::plus)));
    }

    /** Each statement once, with what it pays for these lines. */
    static List<OnStatement> statements(List<StatedLine> stated) {
        Map<UUID, List<StatedLine>> byStatement = new HashMap<>();
        stated.forEach(line -> byStatement
                .computeIfAbsent(line.statement(), any -> new ArrayList<>())
                .add(line));
        return byStatement.values().stream()
                .map(lines -> new OnStatement(
                        lines.get(0).statement(),
                        lines.get(0).number(),
                        lines.get(0).partnerName(),
                        lines.size(),
                        lines.stream()
                                .map(StatedLine::amount)
                                .reduce(Money::plus)
                                .orElseThrow()))
                .sorted(Comparator.comparing(OnStatement::number))
                .toList();
    }
}
