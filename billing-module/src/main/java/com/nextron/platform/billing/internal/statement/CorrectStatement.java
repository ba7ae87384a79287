package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.CorrectedLine;
import com.nextron.platform.billing.Statements.Correction;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.internal.selfbilling.Switches;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes back what a closed statement paid too much. Called inside a transaction. */
@ApplicationScoped
class CorrectStatement {
    @Inject
    private StoredStatements statements;

    @Inject
    private CloseStatement closes;

    @Inject
    private Switches switches;

    StoredStatement correct(StoredStatement wrong, PartnerView partner, Correction wanted) {
        statements.lockClaims(wrong.id());
        if (wrong.corrects().isPresent()) {
            throw new WrongState("This is a correction itself. Correct the statement that it corrects.");
        }
        List<StoredStatement> earlier = statements.corrections(wrong.id());
        check(wrong, earlier, wanted);
        StoredStatement correction = new StoredStatement(
                        closes.closing(Ids.next(), new CloseStatement.Wanted(wrong.currency(), wrong.period())),
                        partner)
                .correcting(wrong, wanted.reason().strip(), wanted.lines());
        if (wrong.isSelfBilled()) {
            correction.credited(switches.takeNumber(partner.id()));
        }
        statements.add(correction.summed(wrong, earlier));
        return correction;
    }

    private void check(StoredStatement wrong, List<StoredStatement> earlier, Correction wanted) {
        Checks checks = new Checks()
                .reason(wanted.reason())
                .require(
                        !wanted.lines().isEmpty(),
                        new FieldError("lines", "Say of one line at least how much is taken back."));
        List<StatementLine> taken =
                earlier.stream().flatMap(before -> before.lines().stream()).toList();
        Set<Integer> named = new HashSet<>();
        for (CorrectedLine one : wanted.lines()) {
            String field = "amount" + one.position();
            Optional<StatementLine> line = wrong.lines().stream()
                    .filter(candidate -> candidate.position() == one.position())
                    .findFirst();
            checks.require(
                    line.isPresent() && named.add(one.position()),
                    new FieldError(field, "There is no such line, or it is named twice."));
            line.ifPresent(known -> {
                Money left = left(known, taken);
                checks.require(
                        one.amount() != null
                                && one.amount().signum() > 0
                                && new Money(one.amount(), left.currency()).compareTo(left) <= 0,
                        new FieldError(
                                field, "Write an amount above 0, at most the " + left + " that are left of it."));
            });
        }
        checks.done();
    }

    private static Money left(StatementLine line, List<StatementLine> taken) {
        return taken.stream()
                .filter(before -> before.claimId().equals(line.claimId()))
                .map(StatementLine::amount)
                .reduce(line.amount(), Money::plus);
    }
}
