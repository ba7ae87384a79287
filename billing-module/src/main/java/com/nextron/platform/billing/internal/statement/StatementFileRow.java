package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Statements.StatementFile;
import com.nextron.platform.billing.Statements.StatementFormat;
import com.nextron.platform.core.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A statement's file as it was written when it was closed. */
@Entity
@Table(schema = "billing", name = "statement_file")
class StatementFileRow {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "statement_id")
    private UUID statementId;

    @Enumerated(EnumType.STRING)
    private StatementFormat format;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected StatementFileRow() {}

    StatementFileRow(StoredStatement statement, StatementFormat format, StatementFile file) {
        this.id = Ids.next();
        this.partner = statement.partner().value();
        this.statementId = statement.id();
        this.format = format;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
    }

    UUID id() {
        return id;
    }

    StatementFile file() {
        return new StatementFile(name, mediaType, content);
    }
}
