package com.nextron.platform.dispatch.internal.decision;

/** A part of the score. Its value is 0 to 1000, its weight the points that a value of 1000 is worth. */
public enum Part {
    PRIMARY_BEFORE_BACKUP("Primary before backup"),
    SPECIFICITY("Narrower territory"),
    ROAD_DISTANCE("Shorter way"),
    ATTAINMENT("Promises met"),
    FAIR_SHARE("Fair share");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** What counts, in words: more of it is better. */
    public String label() {
        return label;
    }
}
