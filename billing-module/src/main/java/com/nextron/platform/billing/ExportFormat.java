package com.nextron.platform.billing;

/** What a batch's archive can hold. */
public enum ExportFormat {
    PEPPOL("Peppol BIS Billing 3 (EHF), one XML file a document"),
    PDF("PDF in the customer's language, one file a document"),
    GBAT10("GBAT10 vouchers in NOK (Tripletex, Xledger)"),
    CSV("CSV, one row a line"),
    XLSX("Spreadsheet, one row a line"),
    SIE("SIE 4I vouchers for Sweden");

    private final String label;

    ExportFormat(String label) {
        this.label = label;
    }

    /** The format in words. */
    public String label() {
        return label;
    }
}
