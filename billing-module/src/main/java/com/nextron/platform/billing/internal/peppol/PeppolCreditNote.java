package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.peppol.PeppolDocument.Enclosed;
import java.util.List;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;

/** A credit note: type 381, with amounts above zero and the number of the invoice that it takes back. */
final class PeppolCreditNote {
    private static final String CREDIT_NOTE = "381";

    private PeppolCreditNote() {}

    static CreditNoteType of(ExportedInvoice document, List<Enclosed> enclosed) {
        CreditNoteType ubl = new CreditNoteType();
        ubl.setCustomizationID(PeppolParts.CUSTOMIZATION);
        ubl.setProfileID(PeppolParts.PROFILE);
        ubl.setID(document.number());
        ubl.setIssueDate(document.heading().issuedOn());
        ubl.setCreditNoteTypeCode(CREDIT_NOTE);
        ubl.addNote(new NoteType(PeppolParts.note(document)));
        ubl.setDocumentCurrencyCode(document.currencyCode());
        document.sums().inNok().ifPresent(nok -> ubl.setTaxCurrencyCode("NOK"));
        ubl.setBuyerReference(PeppolParts.buyerReference(document));
        PeppolParts.period(document).ifPresent(ubl::addInvoicePeriod);
        PeppolParts.order(document).ifPresent(ubl::setOrderReference);
        document.heading().corrects().ifPresent(corrected -> ubl.addBillingReference(reference(corrected)));
        enclosed.forEach(file -> ubl.addAdditionalDocumentReference(PeppolParts.enclosed(file)));
        ubl.setAccountingSupplierParty(PeppolParty.supplier(document));
        ubl.setAccountingCustomerParty(PeppolParty.customer(document));
        PeppolParts.delivery(document).ifPresent(ubl::addDelivery);
        ubl.addPaymentMeans(PeppolParts.paymentMeans(document));
        PeppolTax.totals(document).forEach(ubl::addTaxTotal);
        ubl.setLegalMonetaryTotal(PeppolParts.total(document));
        document.lines().forEach(line -> ubl.addCreditNoteLine(PeppolLine.credited(line, document)));
        return ubl;
    }

    private static BillingReferenceType reference(ExportedInvoice.Corrected corrected) {
        DocumentReferenceType invoice = new DocumentReferenceType();
        invoice.setID(corrected.number());
        corrected.issuedOn().ifPresent(invoice::setIssueDate);
        BillingReferenceType reference = new BillingReferenceType();
        reference.setInvoiceDocumentReference(invoice);
        return reference;
    }
}
