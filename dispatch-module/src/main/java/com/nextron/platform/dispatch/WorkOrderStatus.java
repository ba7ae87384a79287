package com.nextron.platform.dispatch;

/** Where a work order stands. */
public enum WorkOrderStatus {
    /** Opened; routing has not yet looked for a partner. */
    ROUTING("Looking for a partner"),
    /** A partner has been asked and has time to answer. */
    OFFERED("Offered"),
    /** Nobody is left to ask: a dispatcher has to decide. */
    ESCALATED("Needs a dispatcher"),
    ACCEPTED("Accepted"),
    /** A technician is put on it. */
    PLANNED("Technician planned"),
    /** The technician has arrived: the promise is met or missed (D-O6). */
    ON_SITE("On site"),
    /** The technician has left; the report is still to come. */
    LEFT_SITE("Report to come"),
    /** Reported: the visit can be rated. */
    DONE("Done");

    private final String label;

    WorkOrderStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
