package com.nextron.platform.dispatch;

/** Where one visit stands. */
public enum VisitStatus {
    /** A technician is put on it. */
    PLANNED("Planned"),
    /** The technician has arrived. */
    ON_SITE("On site"),
    /** The technician has left; the report is still to come. */
    LEFT_SITE("Report to come"),
    /** Reported: finished, to come again, or the customer was not there. */
    REPORTED("Reported"),
    /** The appointment was cancelled before anybody came. */
    CANCELLED("Cancelled");

    private final String label;

    VisitStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
