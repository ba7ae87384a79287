package com.nextron.platform.billing;

/** Where a price list stands. */
public enum QuoteStatus {
    OPEN("Waits for an answer"),
    ACCEPTED("Accepted"),
    /** Can still be accepted while it is on offer. */
    DECLINED("Declined"),
    /** Nobody answered in time; it binds nobody any more. */
    EXPIRED("No longer on offer"),
    /** Another took its place. */
    WITHDRAWN("Replaced");

    private final String label;

    QuoteStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
