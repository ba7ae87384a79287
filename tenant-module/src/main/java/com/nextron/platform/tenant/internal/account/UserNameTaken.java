package com.nextron.platform.tenant.internal.account;

/** Somebody has that user name already; an account belongs to one tenant. */
class UserNameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserNameTaken(Throwable cause) {
        super(cause);
    }
}
