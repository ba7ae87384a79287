package com.nextron.platform.dev.demo;

/** The demo data cannot be loaded, for a reason that the message tells. */
final class DemoFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
