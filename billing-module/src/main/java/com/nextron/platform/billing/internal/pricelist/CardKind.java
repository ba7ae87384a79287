package com.nextron.platform.billing.internal.pricelist;

/** Whose prices a rate card holds. */
public enum CardKind {
    /** What a customer pays for a visit that is not covered (B1). */
    CUSTOMER,
    /** What Nextron pays a partner for any visit (B2); not for customers' eyes. */
    PARTNER
}
