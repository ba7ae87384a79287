package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.billing.UnreturnedParts;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Carries out the next step for parts that have not come back (D-P3). */
@ApplicationScoped
class OverdueParts {
    @Inject
    private StoredExchanges exchanges;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private UnreturnedParts unreturned;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Does one step, if one is due that no other server does; returns whether there was one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        Optional<AdvanceExchange> due = exchanges.lockNextDue(clock.instant());
        due.ifPresent(this::carryOut);
        return due.isPresent();
    }

    private void carryOut(AdvanceExchange exchange) {
        ReturnStep step = exchange.moveOn();
        ExchangeView view = exchange.view();
        switch (step) {
            case FIRST_REMINDER, SECOND_REMINDER -> letters.remind(view, exchange.contactEmail());
            case PROPOSAL -> unreturned.propose(exchange.proposal());
        }
        audit.record(
                ExchangeDesk.subject(view),
                step == ReturnStep.PROPOSAL ? "part-proposed" : "part-reminded",
                step.words() + ": " + view.partName() + ", due back by " + view.dueBack() + " (D-P3).");
    }
}
