package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.DecisionView.Kind;
import com.nextron.platform.dispatch.DecisionView.PolicyAnswer;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.deciding.DecisionText.StoredJob;
import java.util.List;
import java.util.Optional;

/** What a partner sees of a decision: its own row, and nothing that tells of the others or of whom a customer wants. */
final class PartnersShare {
    private static final String BLOCKED = "IsNotBlockedByTheCustomer";

    private PartnersShare() {}

    static DecisionView of(StoredCandidate own) {
        StoredJob job = own.job();
        Candidate seen = masked(own.view());
        return new DecisionView(
                Optional.of(own.decisionId()),
                job.kind(),
                own.decidedAt(),
                "Nextron",
                job.view(),
                seen.chosen() ? Optional.of(new Party(seen.partner(), seen.name())) : Optional.empty(),
                summary(job.kind(), seen),
                Optional.empty(),
                Optional.empty(),
                job.weightsVersion(),
                job.calendarVersion(),
                List.of(seen));
    }

    private static String summary(Kind kind, Candidate seen) {
        if (seen.chosen()) {
            return kind == Kind.BY_HAND ? "A dispatcher chose you." : "You were to be asked first.";
        }
        if (seen.eligible()) {
            return "You could be asked; others came before you.";
        }
        return "You were not asked: "
                + seen.policies().stream()
                        .filter(answer -> !answer.passed())
                        .findFirst()
                        .map(PolicyAnswer::reason)
                        .orElse("");
    }

    private static Candidate masked(Candidate seen) {
        return new Candidate(
                seen.partner(),
                seen.name(),
                seen.position(),
                seen.eligible(),
                seen.chosen(),
                seen.kilometres(),
                seen.points(),
                seen.policies().stream().map(PartnersShare::masked).toList(),
                seen.score(),
                seen.otherwise(),
                seen.profileVersion());
    }

    private static PolicyAnswer masked(PolicyAnswer answer) {
        return answer.policy().equals(BLOCKED)
                ? new PolicyAnswer(
                        "NothingIsRecordedAgainstIt",
                        "Nothing is recorded against it",
                        answer.rule(),
                        answer.passed(),
                        answer.reason())
                : answer;
    }
}
