package com.nextron.platform.billing;

/** How an issued document reaches its customer. */
public enum SendingWay {
    /** As an electronic invoice: its file is in the export batch, and nothing else is sent. */
    PEPPOL("As electronic invoice (Peppol), with the export"),
    /** The PDF by e-mail to the address for invoices, as soon as it is issued. */
    EMAIL("By e-mail, as PDF");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    /** The way in words. */
    public String label() {
        return label;
    }
}
