package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.DecisionView.Kind;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.Ordered;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJudgement;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Judged;
import com.nextron.platform.dispatch.internal.decision.Ranked;
import java.util.List;
import java.util.Optional;

/** Shows decisions that are not stored: dry runs. */
public final class Previews {
    private Previews() {}

    /**
     * The decision in the same words as a stored one.
     *
     * @param planVersion the published plan that it was made by; empty when it was made by a draft
     */
    public static DecisionView of(Decision decision, Optional<Long> planVersion, Named named) {
        Ordered ordered =
                new Ordered(named.number(), named.city(), decision.weights().version(), named.calendarVersion());
        StoredJob job = StoredJob.of(decision.question(), Kind.DRY_RUN, ordered);
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
                planVersion,
                decision.weights().version(),
                named.calendarVersion(),
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

    /**
     * What a question does not say of its job.
     *
     * @param number the work order's; empty for a job that nobody has ordered
     * @param city empty where it is not known
     * @param calendarVersion empty where it does not matter any more
     */
    public record Named(String number, String city, String calendarVersion) {}
}
