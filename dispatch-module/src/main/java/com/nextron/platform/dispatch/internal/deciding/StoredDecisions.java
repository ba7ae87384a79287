package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJudgement;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Ranked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decisions on PostgreSQL: written in one statement, however many were looked at, and never changed. */
@ApplicationScoped
class StoredDecisions {
    private static final String ADD =
            """
            with decided as (
                insert into dispatch.decision (tenant_id, id, work_order_id, kind, decided_at, decided_by, chosen_partner,
                                               summary, reason, plan_version, weights_version, calendar_version, job)
                values (?1, cast(?2 as uuid), cast(?3 as uuid), ?4, cast(?5 as timestamptz), ?6, ?7, ?8, ?9, ?10, ?11, ?12,
                        ?13))
            insert into dispatch.decision_candidate (tenant_id, id, decision_id, work_order_id, partner_id, partner_name,
                                                     profile_version, position, eligible, points, judged, job, decided_at)
            select ?1, c.id, cast(?2 as uuid), cast(?3 as uuid), c.partner, c.name, c.profile, c.place, c.eligible, c.points,
                   c.judged, ?13, cast(?5 as timestamptz)
              from json_to_recordset(cast(?14 as json)) c(id uuid, partner text, name text, profile bigint, place integer,
                                                          eligible boolean, points bigint, judged text)""";

    @PersistenceContext(unitName = "dispatch")
    private EntityManager em;

    void add(Made made) {
        Decision decision = made.decision();
        em.createNativeQuery(ADD)
                .setParameter(1, made.tenant())
                .setParameter(2, Ids.next().toString())
                .setParameter(3, made.workOrder().toString())
                .setParameter(4, made.job().kind().name())
                .setParameter(5, Timestamp.from(decision.question().askedAt()))
                .setParameter(6, made.by())
                .setParameter(7, made.chosen().orElse(null))
                .setParameter(8, made.summary())
                .setParameter(9, made.reason().orElse(null))
                .setParameter(10, made.planVersion())
                .setParameter(11, made.job().weightsVersion())
                .setParameter(12, made.job().calendarVersion())
                .setParameter(13, DecisionText.json(made.job()))
                .setParameter(14, DecisionText.json(candidates(made)))
                .executeUpdate();
    }

    private static CandidateRow[] candidates(Made made) {
        return made.decision().ranked().stream()
                .map(ranked -> CandidateRow.of(ranked, made.chosen()))
                .toArray(CandidateRow[]::new);
    }

    /** Newest first; none for whoever does not see all. */
    List<StoredDecision> ofWorkOrder(UUID workOrder) {
        return em.createQuery(
                        "select d from StoredDecision d where d.workOrderId = :order order by d.id desc",
                        StoredDecision.class)
                .setParameter("order", workOrder)
                .getResultList();
    }

    /** Those that the caller sees, by the decision, newest first, and in their places. */
    List<StoredCandidate> candidatesOf(UUID workOrder) {
        return em.createQuery(
                        "select c from StoredCandidate c where c.workOrderId = :order order by c.decisionId desc, c.position",
                        StoredCandidate.class)
                .setParameter("order", workOrder)
                .getResultList();
    }

    /**
     * A decision to keep.
     *
     * @param tenant the customer, who owns every row of the job
     * @param by who, or what, decided
     * @param chosen the id of who is asked first
     * @param reason why by hand; empty when routed
     */
    record Made(
            String tenant,
            UUID workOrder,
            StoredJob job,
            Decision decision,
            long planVersion,
            Optional<String> chosen,
            String by,
            String summary,
            Optional<String> reason) {}

    /** A candidate's row as the statement takes it. */
    public record CandidateRow(
            String id,
            String partner,
            String name,
            long profile,
            int place,
            boolean eligible,
            long points,
            String judged) {
        static CandidateRow of(Ranked ranked, Optional<String> chosen) {
            String partner = ranked.judged().id().value();
            return new CandidateRow(
                    Ids.next().toString(),
                    partner,
                    ranked.judged().name(),
                    ranked.judged().contender().profile().version(),
                    ranked.position(),
                    ranked.judged().eligible(),
                    ranked.judged().points(),
                    DecisionText.json(StoredJudgement.of(
                            ranked, chosen.filter(partner::equals).isPresent())));
        }
    }
}
