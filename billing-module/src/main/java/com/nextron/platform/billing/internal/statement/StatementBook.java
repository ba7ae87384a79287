package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.CloseOutcome;
import com.nextron.platform.billing.Statements.ClosePeriod;
import com.nextron.platform.billing.Statements.Correction;
import com.nextron.platform.billing.internal.statement.CloseStatement.Wanted;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Enters statements: closes periods and corrects what was closed. Called inside a transaction. */
@ApplicationScoped
class StatementBook {
    @Inject
    private StoredStatements statements;

    @Inject
    private CloseStatement closes;

    @Inject
    private CorrectStatement corrects;

    @Inject
    private PublishesStatements publishes;

    @Inject
    private ServicePartners partners;

    /** Whoever is at it at the same time waits at the claims, finds none left, and hears of the statement. */
    CloseOutcome close(TenantId id, ClosePeriod asked) {
        PartnerView partner = partners.find(id);
        Wanted wanted = closes.checked(asked);
        List<StoredStatement> before = statements.settled(id, wanted.currency());
        Optional<CloseOutcome> already = already(before, wanted);
        if (already.isPresent()) {
            return already.get();
        }
        closes.refuseEarlier(wanted, before);
        Optional<StoredStatement> statement = closes.close(partner, wanted);
        if (statement.isEmpty()) {
            return already(statements.settled(id, wanted.currency()), wanted)
                    .orElseGet(CloseOutcome.NothingApproved::new);
        }
        publishes.closed(statement.get());
        return new CloseOutcome.Closed(publishes.view(statement.get()));
    }

    StoredStatement correct(StoredStatement wrong, Correction wanted) {
        StoredStatement correction = corrects.correct(wrong, partners.find(wrong.partner()), wanted);
        publishes.corrected(wrong, correction);
        return correction;
    }

    private static Optional<CloseOutcome> already(List<StoredStatement> settled, Wanted wanted) {
        return settled.stream()
                .filter(one -> one.period().equals(wanted.period()))
                .findFirst()
                .map(one -> new CloseOutcome.AlreadyClosed(one.id(), one.number()));
    }
}
