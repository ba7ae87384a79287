package com.nextron.platform.billing;

/** Where a batch stands. */
public enum ExportStatus {
    /** Its documents are locked; a server takes it up within seconds. */
    WAITING("Waits for a server"),
    RUNNING("Being made"),
    READY("Ready"),
    /** Something went wrong; it can be tried again or cancelled. */
    FAILED("Failed"),
    /** Its documents are free again. */
    CANCELLED("Cancelled");

    private final String label;

    ExportStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
