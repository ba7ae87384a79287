package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.peppol.PeppolDocument.Enclosed;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** An invoice: type 380. */
final class PeppolInvoice {
    private static final String COMMERCIAL_INVOICE = "380";

    private PeppolInvoice() {}

    static InvoiceType of(ExportedInvoice document, List<Enclosed> enclosed) {
        InvoiceType ubl = new InvoiceType();
        ubl.setCustomizationID(PeppolParts.CUSTOMIZATION);
        ubl.setProfileID(PeppolParts.PROFILE);
        ubl.setID(document.number());
        ubl.setIssueDate(document.heading().issuedOn());
        ubl.setDueDate(document.heading().dueOn());
        ubl.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        ubl.addNote(new NoteType(PeppolParts.note(document)));
        ubl.setDocumentCurrencyCode(document.currencyCode());
        document.sums().inNok().ifPresent(nok -> ubl.setTaxCurrencyCode("NOK"));
        ubl.setBuyerReference(PeppolParts.buyerReference(document));
        PeppolParts.period(document).ifPresent(ubl::addInvoicePeriod);
        PeppolParts.order(document).ifPresent(ubl::setOrderReference);
        enclosed.forEach(file -> ubl.addAdditionalDocumentReference(PeppolParts.enclosed(file)));
        ubl.setAccountingSupplierParty(PeppolParty.supplier(document));
        ubl.setAccountingCustomerParty(PeppolParty.customer(document));
        PeppolParts.delivery(document).ifPresent(ubl::addDelivery);
        ubl.addPaymentMeans(PeppolParts.paymentMeans(document));
        PeppolTax.totals(document).forEach(ubl::addTaxTotal);
        ubl.setLegalMonetaryTotal(PeppolParts.total(document));
        document.lines().forEach(line -> ubl.addInvoiceLine(PeppolLine.invoiced(line, document)));
        return ubl;
    }
}
