package com.nextron.platform.billing;

/** How a supply stands to VAT, by the codes of UNCL5305 that Peppol uses. */
public enum VatCategory {
    S("Standard rate"),
    Z("Zero rate"),
    E("Exempt"),
    AE("Reverse charge"),
    G("Outside the scope, exported"),
    O("Not subject to VAT");

    private final String label;

    VatCategory(String label) {
        this.label = label;
    }

    /** The category in words. */
    public String label() {
        return label;
    }

    /** Whether VAT is charged at all: only then has a rule a percentage above zero. */
    public boolean isCharged() {
        return this == S;
    }

    /** Whether the document has to say why no VAT is charged. */
    public boolean needsReason() {
        return this == E || this == AE || this == G || this == O;
    }
}
