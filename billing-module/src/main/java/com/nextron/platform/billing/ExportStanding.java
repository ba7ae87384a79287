package com.nextron.platform.billing;

/** Where a document stands within a batch. */
public enum ExportStanding {
    /** In the batch; no answer of the ledger yet. */
    TAKEN("In the batch"),
    /** The ledger has it. */
    IMPORTED("Imported"),
    /** The ledger refused it; it waits for another batch. */
    REJECTED("Refused by the ledger"),
    /** It breaks a rule of Peppol and stayed out; it waits for another batch. */
    HELD("Held by a rule"),
    /** The batch was cancelled. */
    FREED("Free again"),
    /** It was exported again in a later batch. */
    REPLACED("Exported again later");

    private final String label;

    ExportStanding(String label) {
        this.label = label;
    }

    /** The standing in words. */
    public String label() {
        return label;
    }
}
