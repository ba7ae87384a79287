package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.LedgerAccounts.Mapping;
import com.nextron.platform.billing.LedgerAccounts.Wanted;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One mapping of finance's. */
@Entity
@Table(schema = "billing", name = "ledger_mapping")
class LedgerMapping {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    private String company;
    private String kind;

    @Column(name = "vat_category")
    private String vatCategory;

    private String account;

    @Column(name = "vat_code")
    private String vatCode;

    private String department;

    @Version
    private long version;

    protected LedgerMapping() {}

    LedgerMapping(Wanted wanted) {
        this.id = Ids.next();
        this.tenant = TenantId.OPERATOR.value();
        this.company = wanted.company();
        this.kind = wanted.kind();
        this.vatCategory = wanted.vatCategory();
        book(wanted);
    }

    void book(Wanted wanted) {
        this.account = wanted.account();
        this.vatCode = wanted.vatCode();
        this.department = wanted.department();
    }

    UUID id() {
        return id;
    }

    Mapping view() {
        return new Mapping(id, company, kind, vatCategory, account, vatCode, department);
    }
}
