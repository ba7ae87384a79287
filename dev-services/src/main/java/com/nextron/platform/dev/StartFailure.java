package com.nextron.platform.dev;

/** Why the platform cannot start, in words for the person at the keyboard; printed without a stack trace. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
