package com.nextron.platform.billing;

import java.math.BigDecimal;

/** What a sales document does; each kind has a gapless series of its own. Amounts are positive on both. */
public enum InvoiceKind {
    INVOICE("Invoice", "380", BigDecimal.ONE),
    /** Takes an issued invoice back, as a whole or by line. */
    CREDIT_NOTE("Credit note", "381", BigDecimal.ONE.negate());

    private final String label;
    private final String typeCode;
    private final BigDecimal sign;

    InvoiceKind(String label, String typeCode, BigDecimal sign) {
        this.label = label;
        this.typeCode = typeCode;
        this.sign = sign;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }

    /** The code of UN/CEFACT 1001, as Peppol wants it. */
    public String typeCode() {
        return typeCode;
    }

    /** 1 where the customer owes it, -1 where it is given back: what a sum over documents multiplies by. */
    public BigDecimal sign() {
        return sign;
    }
}
