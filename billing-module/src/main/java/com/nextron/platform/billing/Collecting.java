package com.nextron.platform.billing;

/** How a customer's visits are gathered on invoices. */
public enum Collecting {
    PER_VISIT("One invoice a visit"),
    /** Monday to Sunday. */
    PER_WEEK("One invoice a week"),
    PER_MONTH("One invoice a month");

    private final String label;

    Collecting(String label) {
        this.label = label;
    }

    /** The setting in words. */
    public String label() {
        return label;
    }
}
