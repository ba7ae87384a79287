package com.nextron.platform.dev.load;

/** The load could not be driven: an answer that must not come, or none at all. A figure would be worth nothing then. */
final class LoadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoadFailure(String message) {
        super(message);
    }

    LoadFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
