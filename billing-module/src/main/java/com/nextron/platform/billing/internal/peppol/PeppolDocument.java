package com.nextron.platform.billing.internal.peppol;

import com.helger.ubl21.UBL21Marshaller;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import java.util.List;

/**
 * A document as Peppol BIS Billing 3, in UTF-8. A surcharge is a line of its own beside its labour line, so that the lines
 * are those of the page, the PDF and the ledger files. Nothing is checked here: {@link PeppolRules} do that.
 */
public final class PeppolDocument {
    private PeppolDocument() {}

    /**
     * A file that travels inside the XML.
     *
     * @param about what it is, for a reader
     */
    public record Enclosed(String name, String about, byte[] pdf) {}

    /** The XML; the same bytes for the same document. */
    public static byte[] write(ExportedInvoice document, List<Enclosed> enclosed) {
        byte[] xml =
                switch (document.heading().kind()) {
                    case INVOICE ->
                        UBL21Marshaller.invoice()
                                .setUseSchema(false)
                                .setFormattedOutput(true)
                                .getAsBytes(PeppolInvoice.of(document, enclosed));
                    case CREDIT_NOTE ->
                        UBL21Marshaller.creditNote()
                                .setUseSchema(false)
                                .setFormattedOutput(true)
                                .getAsBytes(PeppolCreditNote.of(document, enclosed));
                };
        if (xml == null) {
            throw new IllegalStateException(document.number() + " cannot be written as UBL");
        }
        return xml;
    }
}
