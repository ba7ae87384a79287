package com.nextron.platform.returns.internal.warranty;

/** Which warranty a replacement carries; the terms leave it open (W7), so that it is a setting. */
public enum ReplacementRule {
    /** The remaining warranty of the unit it replaced: the default. */
    REMAINING_OF_ORIGINAL("A replacement carries the remaining warranty of the unit it replaced."),
    /** A period of its own from the day it was fitted. */
    OWN_PERIOD("A replacement has a period of its own from the day it was fitted.");

    private final String words;

    ReplacementRule(String words) {
        this.words = words;
    }

    /** The rule in a sentence. */
    public String words() {
        return words;
    }
}
