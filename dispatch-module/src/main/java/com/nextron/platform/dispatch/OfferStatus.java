package com.nextron.platform.dispatch;

/** Where an offer stands. */
public enum OfferStatus {
    OPEN("Waiting for your answer"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    EXPIRED("Not answered in time"),
    /** Taken back by headquarters, or because the partner was suspended. */
    WITHDRAWN("Taken back"),
    /** Another partner was first. */
    TAKEN("Taken by another");

    private final String label;

    OfferStatus(String label) {
        this.label = label;
    }

    /** The status in words, as the partner reads it. */
    public String label() {
        return label;
    }
}
