package com.nextron.platform.tenant.internal.account;

/** The identity provider does not answer, or refused the platform. Says what was wanted, never with a secret in it. */
public class IdentityUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IdentityUnavailable(String what) {
        super(what);
    }
}
