package com.nextron.platform.tenant;

/** How far the tenant's organization and first account at the identity provider are. */
public enum AccountStatus {
    /** The wish is kept and will be carried out as soon as the identity provider answers. */
    WAITING,
    /** The organization and the account exist, and the mail to set a password was sent. */
    READY
}
