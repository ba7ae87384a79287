package com.nextron.platform.tenant;

/** Whether a service partner takes part. */
public enum PartnerStatus {
    ACTIVE,
    /** Gets no offers, and its people cannot sign in. */
    SUSPENDED
}
