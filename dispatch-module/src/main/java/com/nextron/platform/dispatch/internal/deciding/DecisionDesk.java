package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.DecisionView.Kind;
import com.nextron.platform.dispatch.DispatchDecisions;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.Ordered;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJudgement;
import com.nextron.platform.dispatch.internal.deciding.Gathering.Decided;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Judged;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.dispatch.internal.decision.Ranked;
import com.nextron.platform.dispatch.internal.job.JobViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows decisions, and what would be decided. */
@ApplicationScoped
class DecisionDesk implements DispatchDecisions {
    @Inject
    private Gathering gathering;

    @Inject
    private StoredDecisions decisions;

    @Inject
    private JobViews jobs;

    @Override
    @AllowedFor({
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.FINANCE,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER
    })
    @Transactional
    public List<DecisionView> ofWorkOrder(UUID workOrder) {
        List<StoredCandidate> candidates = decisions.candidatesOf(workOrder);
        if (CallerContext.current().isPartner()) {
            if (candidates.isEmpty()) {
                throw new NotFound();
            }
            return candidates.stream().map(PartnersShare::of).toList();
        }
        jobs.find(workOrder);
        Map<UUID, List<Candidate>> byDecision = candidates.stream()
                .collect(Collectors.groupingBy(
                        StoredCandidate::decisionId, Collectors.mapping(StoredCandidate::view, Collectors.toList())));
        return decisions.ofWorkOrder(workOrder).stream()
                .map(decision -> decision.view(byDecision.getOrDefault(decision.id(), List.of())))
                .toList();
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
    @Transactional
    public DecisionView preview(AskWhoGoes asked) {
        Question question = new Question(
                asked.place(),
                asked.level(),
                asked.promise().zone(),
                asked.askedAt(),
                asked.promise().deadline(),
                asked.certifications(),
                asked.customer(),
                Map.of());
        return preview(gathering.decide(question), asked.promise().calendarVersion());
    }

    private static DecisionView preview(Decided decided, String calendarVersion) {
        Decision decision = decided.decision();
        Ordered nothing = new Ordered("", "", decision.weights().version(), calendarVersion);
        StoredJob job = StoredJob.of(decision.question(), Kind.DRY_RUN, nothing);
        Optional<Judged> first = decision.first();
        return new DecisionView(
                Optional.empty(),
                Kind.DRY_RUN,
                decision.question().askedAt(),
                CallerContext.current().user(),
                job.view(),
                first.map(judged -> new Party(judged.id(), judged.name())),
                decision.summary(),
                Optional.empty(),
                Optional.of(decided.planVersion()),
                decision.weights().version(),
                calendarVersion,
                decision.ranked().stream()
                        .map(ranked -> candidate(ranked, first))
                        .toList());
    }

    private static Candidate candidate(Ranked ranked, Optional<Judged> first) {
        Judged judged = ranked.judged();
        StoredJudgement said = StoredJudgement.of(
                ranked, first.filter(one -> one.id().equals(judged.id())).isPresent());
        return new Candidate(
                judged.id(),
                judged.name(),
                ranked.position(),
                judged.eligible(),
                said.chosen(),
                Optional.ofNullable(said.kilometres()),
                DecisionText.points(judged.points()),
                List.of(said.policies()),
                List.of(said.score()),
                said.otherwise(),
                judged.contender().profile().version());
    }
}
