package com.nextron.platform.dev;

/** The start was given up because the platform is being stopped; nothing to report. */
final class InterruptedStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InterruptedStart() {
        super("Stopped while starting.");
    }
}
