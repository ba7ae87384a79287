package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.ClaimReview.Decision;
import com.nextron.platform.billing.internal.claim.ClaimNote.Done;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What finance decided of lines, checked. */
record FinanceDecisions(ClaimedLines lines, List<Done> done) {
    private static final int LONGEST = 500;

    static FinanceDecisions checked(List<Decision> decisions, ClaimedLines before, Currency currency) {
        Checks checks =
                new Checks().require(!decisions.isEmpty(), new FieldError("decisions", "Decide one line at least."));
        ClaimedLines lines = before;
        List<Done> done = new ArrayList<>();
        for (Decision decision : decisions) {
            String position = String.valueOf(decision.position());
            if (lines.at(decision.position()).isEmpty() || decision.verdict() == null) {
                checks.require(
                        false,
                        new FieldError(
                                "decisions", "Line " + position + " is no line of the claim, or has no verdict."));
                continue;
            }
            ClaimedLine line = lines.at(decision.position()).get();
            check(checks, line, decision, currency);
            checks.done();
            lines = lines.with(decided(line, decision, currency));
            done.add(told(line, decision, currency));
        }
        checks.done();
        return new FinanceDecisions(lines, done);
    }

    private static void check(Checks checks, ClaimedLine line, Decision decision, Currency currency) {
        String position = String.valueOf(line.position());
        switch (decision.verdict()) {
            case APPROVE -> {}
            case REDUCE -> {
                BigDecimal to = decision.amount();
                checks.text("reason" + position, decision.reason(), LONGEST)
                        .require(
                                to != null && to.signum() >= 0 && to.compareTo(line.claimed()) < 0,
                                new FieldError(
                                        "amount" + position,
                                        "Write what is left of it: from 0 to below "
                                                + new Money(line.claimed(), currency) + "."));
            }
            case ASK -> checks.text("reason" + position, decision.reason(), LONGEST);
        }
    }

    private static ClaimedLine decided(ClaimedLine line, Decision decision, Currency currency) {
        return switch (decision.verdict()) {
            case APPROVE -> line.approve();
            case REDUCE ->
                line.reduce(
                        new Money(decision.amount(), currency).amount(),
                        decision.reason().strip());
            case ASK -> line.ask(decision.reason().strip());
        };
    }

    private static Done told(ClaimedLine line, Decision decision, Currency currency) {
        String claimed = line.label() + ", " + new Money(line.claimed(), currency);
        return switch (decision.verdict()) {
            case APPROVE -> new Done(line.position(), "Approved", claimed + ".");
            case REDUCE ->
                new Done(
                        line.position(),
                        "Reduced",
                        claimed + ", to " + new Money(decision.amount(), currency) + ": "
                                + decision.reason().strip());
            case ASK ->
                new Done(
                        line.position(),
                        "Asked",
                        line.label() + ": " + decision.reason().strip());
        };
    }
}
