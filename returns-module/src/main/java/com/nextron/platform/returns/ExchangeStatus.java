package com.nextron.platform.returns;

/** Where the defective part of an advance exchange is. */
public enum ExchangeStatus {
    /** Not here yet, and not overdue. */
    OUT("Due back"),
    /** Not here after 14 days: proposed for invoicing at list price (D-P3). */
    OVERDUE("Overdue"),
    /** Received. */
    RETURNED("Came back");

    private final String label;

    ExchangeStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
