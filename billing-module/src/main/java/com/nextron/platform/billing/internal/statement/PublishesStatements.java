package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementView;
import com.nextron.platform.core.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a new statement known: its files, the mail to the partner, the audit. Called inside a transaction. */
@ApplicationScoped
class PublishesStatements {
    @Inject
    private StatementFiles files;

    @Inject
    private StatementViews views;

    @Inject
    private AuditTrail audit;

    void closed(StoredStatement statement) {
        files.write(statement);
        record(statement, "statement-closed", "Closed with");
    }

    void corrected(StoredStatement wrong, StoredStatement correction) {
        files.write(correction);
        record(
                wrong,
                "statement-corrected",
                "Corrected by " + correction.number() + ": "
                        + correction.sheet().reason() + " It has");
        record(correction, "statement-closed", "Corrects " + wrong.number() + " with");
    }

    StatementView view(StoredStatement statement) {
        return views.of(statement);
    }

    private void record(StoredStatement statement, String action, String words) {
        Sheet sheet = statement.sheet();
        audit.record(
                new AuditTrail.Subject("statement", statement.id()),
                action,
                words + " " + sheet.lines().size() + " visits, " + sheet.sums().net() + " without VAT.");
    }
}
