package com.nextron.platform.billing;

/** Where a claim stands. */
public enum ClaimStatus {
    /** No rate card of the partner's side holds where the visit was; finance prices it when a card is published. */
    UNPRICED("Cannot be priced"),
    /** Something differs from what was agreed, or the partner has answered: finance decides. */
    TO_ADJUDICATE("Nextron checks it"),
    /** Finance has asked the partner. */
    ASKED("Partner answers"),
    /** Goes on the next statement. */
    APPROVED("Approved"),
    /** On a statement, for good. */
    STATED("On a statement");

    private final String label;

    ClaimStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
