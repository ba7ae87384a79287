package com.nextron.platform.billing.internal.selfbilling;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import com.nextron.platform.billing.internal.selfbilling.SelfBilledDocument.Line;
import java.math.BigDecimal;
import java.util.Locale;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** An invoice (389) or credit note (261) as Peppol BIS Self-Billing 3, valid against the UBL 2.1 schema. */
public final class SelfBilledUbl {
    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0";
    private static final String SELF_BILLED_INVOICE = "389";
    private static final String SELF_BILLED_CREDIT_NOTE = "261";
    private static final String PIECE = "C62";

    private SelfBilledUbl() {}

    /** The XML in UTF-8. */
    public static byte[] write(SelfBilledDocument document) {
        ErrorList errors = new ErrorList();
        byte[] xml = document.credits().isPresent()
                ? UBL21Marshaller.creditNote()
                        .setFormattedOutput(true)
                        .setCollectErrors(errors)
                        .getAsBytes(creditNote(document))
                : UBL21Marshaller.invoice()
                        .setFormattedOutput(true)
                        .setCollectErrors(errors)
                        .getAsBytes(invoice(document));
        if (xml == null) {
            throw new IllegalStateException("Document " + document.number() + " cannot be written as UBL: "
                    + errors.getAllTexts(Locale.ENGLISH));
        }
        return xml;
    }

    private static InvoiceType invoice(SelfBilledDocument document) {
        InvoiceType ubl = new InvoiceType();
        ubl.setCustomizationID(CUSTOMIZATION);
        ubl.setProfileID(PROFILE);
        ubl.setID(document.number());
        ubl.setIssueDate(document.terms().issuedOn());
        ubl.setInvoiceTypeCode(SELF_BILLED_INVOICE);
        ubl.addNote(note(document));
        ubl.setDocumentCurrencyCode(document.currency());
        ubl.setBuyerReference(document.terms().statement());
        ubl.addInvoicePeriod(UblParts.period(document));
        ubl.addContractDocumentReference(reference(document.terms().agreement()));
        ubl.setAccountingSupplierParty(UblParts.supplier(document));
        ubl.setAccountingCustomerParty(UblParts.customer(document));
        ubl.addPaymentTerms(UblParts.terms(document));
        ubl.addTaxTotal(UblParts.taxTotal(document));
        ubl.setLegalMonetaryTotal(UblParts.total(document));
        for (Line line : document.lines()) {
            InvoiceLineType one = new InvoiceLineType();
            one.setID(Integer.toString(ubl.getInvoiceLineCount() + 1));
            one.setInvoicedQuantity(BigDecimal.ONE).setUnitCode(PIECE);
            one.setLineExtensionAmount(line.amount().amount()).setCurrencyID(document.currency());
            one.setItem(UblParts.item(document, line));
            one.setPrice(UblParts.price(line));
            ubl.addInvoiceLine(one);
        }
        return ubl;
    }

    private static CreditNoteType creditNote(SelfBilledDocument document) {
        CreditNoteType ubl = new CreditNoteType();
        ubl.setCustomizationID(CUSTOMIZATION);
        ubl.setProfileID(PROFILE);
        ubl.setID(document.number());
        ubl.setIssueDate(document.terms().issuedOn());
        ubl.setCreditNoteTypeCode(SELF_BILLED_CREDIT_NOTE);
        ubl.addNote(note(document));
        ubl.setDocumentCurrencyCode(document.currency());
        ubl.setBuyerReference(document.terms().statement());
        ubl.addInvoicePeriod(UblParts.period(document));
        BillingReferenceType credited = new BillingReferenceType();
        credited.setInvoiceDocumentReference(reference(document.credits().orElseThrow()));
        ubl.addBillingReference(credited);
        ubl.addContractDocumentReference(reference(document.terms().agreement()));
        ubl.setAccountingSupplierParty(UblParts.supplier(document));
        ubl.setAccountingCustomerParty(UblParts.customer(document));
        ubl.addPaymentTerms(UblParts.terms(document));
        ubl.addTaxTotal(UblParts.taxTotal(document));
        ubl.setLegalMonetaryTotal(UblParts.total(document));
        for (Line line : document.lines()) {
            CreditNoteLineType one = new CreditNoteLineType();
            one.setID(Integer.toString(ubl.getCreditNoteLineCount() + 1));
            one.setCreditedQuantity(BigDecimal.ONE).setUnitCode(PIECE);
            one.setLineExtensionAmount(line.amount().amount()).setCurrencyID(document.currency());
            one.setItem(UblParts.item(document, line));
            one.setPrice(UblParts.price(line));
            ubl.addCreditNoteLine(one);
        }
        return ubl;
    }

    private static NoteType note(SelfBilledDocument document) {
        return new NoteType("Written by " + document.customer().name() + " in the name of "
                + document.supplier().name() + ". Statement " + document.terms().statement() + ".");
    }

    private static DocumentReferenceType reference(String id) {
        DocumentReferenceType reference = new DocumentReferenceType();
        reference.setID(id);
        return reference;
    }
}
