package com.nextron.platform.billing;

/** How far a run is. */
public enum IssueRunStatus {
    /** Its drafts are chosen; a server takes it up within seconds. */
    WAITING("Waits for a server"),
    RUNNING("Issuing"),
    DONE("Done"),
    /** Somebody ended it; what it had issued stays issued. */
    STOPPED("Stopped");

    private final String label;

    IssueRunStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }

    /** Whether it goes on by itself. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
