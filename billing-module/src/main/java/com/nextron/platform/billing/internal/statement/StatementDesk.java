package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where a partner reads its statements, and finance closes, corrects and follows them. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.PARTNER_MANAGER, Role.M2M_PARTNER})
class StatementDesk implements Statements {
    @Inject
    private StoredStatements statements;

    @Inject
    private StatementViews views;

    @Inject
    private OpenClaims open;

    @Inject
    private StatementBook book;

    @Inject
    private StatementEntries entries;

    @Override
    @Transactional
    public Listing<StatementView> list(ListQuery query) {
        return statements.list(query).map(views::of);
    }

    @Override
    @Transactional
    public StatementView find(UUID id) {
        return views.of(statements.find(id));
    }

    @Override
    @Transactional
    public List<MonthTotal> months() {
        return open.months();
    }

    @Override
    @Transactional
    public List<Ready> ready() {
        return open.ready();
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public CloseOutcome close(TenantId partner, ClosePeriod wanted) {
        return book.close(partner, wanted);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public StatementView correct(UUID id, Correction wanted) {
        return views.of(book.correct(statements.find(id), wanted));
    }

    @Override
    @Transactional
    public StatementFile file(UUID id, StatementFormat format) {
        return statements
                .file(statements.find(id).id(), format)
                .map(StatementFileRow::file)
                .orElseThrow(NotFound::new);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public StatementView record(UUID id, NewEntry entry) {
        StoredStatement statement = statements.find(id);
        entries.record(statement, entry);
        return views.of(statement);
    }

    @Override
    @AllowedFor(Role.FINANCE)
    @Transactional
    public StatementView strike(UUID id, UUID entry, String reason) {
        StoredStatement statement = statements.find(id);
        entries.strike(statement, entry, reason);
        return views.of(statement);
    }
}
