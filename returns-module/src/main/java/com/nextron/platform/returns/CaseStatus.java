package com.nextron.platform.returns;

/** Where a case stands. */
public enum CaseStatus {
    /** Filed; headquarters has not decided yet. */
    RECEIVED("Received"),
    /** A visit was decided; dispatch has it. */
    VISIT("Visit ordered"),
    /** Put right from afar, free of charge (S1, S2). */
    FIXED_REMOTELY("Fixed remotely"),
    /** The visit was reported. */
    RESOLVED("Resolved");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
