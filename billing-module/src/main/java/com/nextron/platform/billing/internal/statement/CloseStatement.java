package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.ClosePeriod;
import com.nextron.platform.billing.internal.claim.ApprovedClaim;
import com.nextron.platform.billing.internal.claim.ApprovedClaims;
import com.nextron.platform.billing.internal.selfbilling.Switches;
import com.nextron.platform.billing.internal.statement.StoredStatement.Closing;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a partner's approved claims on a statement. Called inside a transaction. */
@ApplicationScoped
class CloseStatement {
    @Inject
    private StoredStatements statements;

    @Inject
    private ApprovedClaims claims;

    @Inject
    private Switches switches;

    @Inject
    private ClosingDay day;

    @Inject
    private Clock clock;

    /** What is to be closed, checked. */
    record Wanted(Currency currency, YearMonth period) {}

    Wanted checked(ClosePeriod wanted) {
        Checks checks = new Checks();
        Optional<Currency> currency = checks.parse("currency", wanted.currency(), CloseStatement::currency);
        Optional<YearMonth> period = checks.parse("period", wanted.period(), CloseStatement::month);
        checks.done();
        YearMonth month = period.orElseThrow();
        if (month.isAfter(YearMonth.from(day.today()))) {
            throw new InvalidInput(new FieldError("period", "That month has not begun."));
        }
        return new Wanted(currency.orElseThrow(), month);
    }

    /** @param settled the latest period first */
    void refuseEarlier(Wanted wanted, List<StoredStatement> settled) {
        settled.stream()
                .findFirst()
                .map(StoredStatement::period)
                .filter(last -> wanted.period().isBefore(last))
                .ifPresent(last -> {
                    throw new InvalidInput(new FieldError("period", last + " is closed already; close a later month."));
                });
    }

    /** The statement, or nothing when no claim is approved. Whoever does the same waits at the claims and finds none. */
    Optional<StoredStatement> close(PartnerView partner, Wanted wanted) {
        UUID id = Ids.next();
        List<ApprovedClaim> approved = claims.state(partner.id(), wanted.currency(), wanted.period(), id);
        if (approved.isEmpty()) {
            return Optional.empty();
        }
        StoredStatement statement = new StoredStatement(closing(id, wanted), partner).of(approved);
        switches.on(partner.id(), day.today()).ifPresent(agreed -> statement
                .selfBilled(agreed, switches.takeNumber(partner.id()))
                .summed());
        statements.add(statement);
        return Optional.of(statement);
    }

    Closing closing(UUID id, Wanted wanted) {
        return new Closing(
                id,
                statements.takeNumber(),
                wanted.period(),
                wanted.currency(),
                clock.instant(),
                day.today(),
                CallerContext.current().user());
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Write the currency's three letters, such as NOK.", e);
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Write the month as 2026-11.", e);
        }
    }
}
