package com.nextron.platform.dispatch;

/** Why a partner declines an offer. */
public enum DeclineReason {
    NO_CAPACITY("Nobody is free in time"),
    TOO_FAR("Too far away"),
    NO_CERTIFIED_TECHNICIAN("No certified technician"),
    PART_OR_TOOL_MISSING("A part or tool is missing"),
    OTHER("Another reason");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    /** The reason in words. */
    public String label() {
        return label;
    }
}
