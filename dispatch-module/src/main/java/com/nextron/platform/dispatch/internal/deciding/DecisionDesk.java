package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.DispatchDecisions;
import com.nextron.platform.dispatch.internal.deciding.Gathering.Decided;
import com.nextron.platform.dispatch.internal.decision.Question;
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
        Decided decided = gathering.decide(question);
        return Previews.of(
                decided.decision(),
                Optional.of(decided.planVersion()),
                new Previews.Named("", "", asked.promise().calendarVersion()));
    }
}
