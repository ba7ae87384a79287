package com.nextron.platform.billing;

/** Where an invoice stands. */
public enum InvoiceStatus {
    /** Rated, without a number: finance can issue it. */
    DRAFT("To issue"),
    /** Rated, but something needs a person's look first; the reason is on it. */
    HELD("Held"),
    /** Numbered and fixed for ever. */
    ISSUED("Issued"),
    /** Handed to the accounting system in a batch. */
    EXPORTED("Exported");

    private final String label;

    InvoiceStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
