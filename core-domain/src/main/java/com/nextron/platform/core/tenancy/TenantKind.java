package com.nextron.platform.core.tenancy;

/** The kinds of tenant that take part. The kind decides, with the id, which rows the database shows. */
public enum TenantKind {
    /** Nextron: sees all rows. */
    OPERATOR,
    /** A local service partner: sees what is offered or assigned to it, and its own people and statements. */
    PARTNER,
    /** A customer: sees its own machines, cases and invoices. */
    CUSTOMER
}
