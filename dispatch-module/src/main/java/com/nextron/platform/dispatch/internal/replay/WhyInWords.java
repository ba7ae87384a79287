package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.DecisionView.PolicyAnswer;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a job moves, in the decisions' own sentences. */
final class WhyInWords {
    private WhyInWords() {}

    static List<String> of(MovedJob job, DecisionView published, DecisionView draft) {
        List<String> sentences = new ArrayList<>();
        sentences.add("By the plan in force: " + published.summary());
        sentences.add("By the draft: " + draft.summary());
        job.from().ifPresent(party -> sentences.add(said(party, draft, "by the draft")));
        job.to().ifPresent(party -> sentences.add(said(party, published, "by the plan in force")));
        return sentences;
    }

    /** What a decision says of a party that it did not put first. */
    private static String said(Party party, DecisionView decision, String plan) {
        Optional<Candidate> candidate = decision.candidates().stream()
                .filter(one -> one.partner().equals(party.id()))
                .findFirst();
        if (candidate.isEmpty()) {
            return party.name() + " holds no territory that reaches "
                    + decision.job().postalCode() + " " + plan + ".";
        }
        String reason = candidate.get().eligible()
                ? candidate.get().otherwise()
                : candidate.get().policies().stream()
                        .filter(answer -> !answer.passed())
                        .map(PolicyAnswer::reason)
                        .collect(Collectors.joining(" "));
        return party.name() + " " + plan + ": " + reason;
    }
}
