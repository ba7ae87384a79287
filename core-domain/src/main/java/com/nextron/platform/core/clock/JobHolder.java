package com.nextron.platform.core.clock;

/** Who can hold a job, so that minutes of a breach can be put to their account. */
public enum JobHolder {
    /** Nextron itself, and whatever nobody else holds. */
    HEADQUARTERS,
    PARTNER,
    CUSTOMER,
    CARRIER
}
