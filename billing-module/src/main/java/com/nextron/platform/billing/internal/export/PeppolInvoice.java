package com.nextron.platform.billing.internal.export;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.ubl21.UBL21Marshaller;
import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.VatShare;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import java.util.Locale;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/**
 * An invoice as Peppol BIS Billing 3 (in Norway EHF Billing 3). A surcharge is a line of its own beside its labour line,
 * so that the lines are those of the invoice, the CSV and the page.
 */
final class PeppolInvoice {
    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String COMMERCIAL_INVOICE = "380";
    private static final String CREDIT_TRANSFER = "30";

    /** The XML in UTF-8; valid against the UBL 2.1 schema, or an exception. */
    byte[] write(InvoiceDocument document) {
        ErrorList errors = new ErrorList();
        byte[] xml = UBL21Marshaller.invoice()
                .setFormattedOutput(true)
                .setCollectErrors(errors)
                .getAsBytes(ubl(document));
        if (xml == null) {
            throw new IllegalStateException(
                    "Invoice " + document.invoice().number().orElse("without a number")
                            + " cannot be written as UBL: "
                            + errors.getAllTexts(Locale.ENGLISH));
        }
        return xml;
    }

    private InvoiceType ubl(InvoiceDocument document) {
        InvoiceView invoice = document.invoice();
        InvoiceType ubl = new InvoiceType();
        ubl.setCustomizationID(CUSTOMIZATION);
        ubl.setProfileID(PROFILE);
        ubl.setID(invoice.number().orElseThrow());
        ubl.setIssueDate(invoice.issuedOn().orElseThrow());
        ubl.setDueDate(invoice.dueOn().orElseThrow());
        ubl.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        ubl.addNote(new NoteType(invoice.visits().stream()
                .map(visit -> "Service visit " + visit.workOrderNumber() + " at " + visit.site() + ", case "
                        + visit.caseNumber())
                .collect(Collectors.joining("; "))));
        ubl.setDocumentCurrencyCode(currency(invoice));
        BilledVisit first = invoice.visits().get(0);
        String reference = document.buyer().reference();
        ubl.setBuyerReference(reference.isEmpty() ? first.caseNumber() : reference);
        OrderReferenceType order = new OrderReferenceType();
        order.setID(first.workOrderNumber());
        ubl.setOrderReference(order);
        addParties(ubl, document);
        ubl.addDelivery(delivery(document));
        ubl.addPaymentMeans(paymentMeans(document));
        ubl.addTaxTotal(taxTotal(invoice));
        ubl.setLegalMonetaryTotal(total(invoice));
        invoice.lines().forEach(line -> ubl.addInvoiceLine(PeppolLine.of(line)));
        return ubl;
    }

    private void addParties(InvoiceType ubl, InvoiceDocument document) {
        SupplierPartyType supplier = new SupplierPartyType();
        supplier.setParty(PeppolParty.of(document.seller()));
        ubl.setAccountingSupplierParty(supplier);
        CustomerPartyType customer = new CustomerPartyType();
        customer.setParty(PeppolParty.of(document.buyer()));
        ubl.setAccountingCustomerParty(customer);
    }

    private static DeliveryType delivery(InvoiceDocument document) {
        DeliveryType delivery = new DeliveryType();
        delivery.setActualDeliveryDate(document.delivered().day());
        LocationType location = new LocationType();
        location.setAddress(PeppolParty.address(
                document.delivered().postalCode(),
                document.delivered().city(),
                document.delivered().country()));
        delivery.setDeliveryLocation(location);
        return delivery;
    }

    private static PaymentMeansType paymentMeans(InvoiceDocument document) {
        Seller seller = document.seller();
        FinancialAccountType account = new FinancialAccountType();
        account.setID(seller.account().iban());
        account.setName(seller.name());
        BranchType bank = new BranchType();
        bank.setID(seller.account().bic());
        account.setFinancialInstitutionBranch(bank);
        PaymentMeansType means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(document.invoice().kid().orElse(document.number())));
        means.setPayeeFinancialAccount(account);
        return means;
    }

    private static TaxTotalType taxTotal(InvoiceView invoice) {
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(invoice.vat().amount()).setCurrencyID(currency(invoice));
        for (VatShare share : invoice.vatShares()) {
            TaxSubtotalType subtotal = new TaxSubtotalType();
            subtotal.setTaxableAmount(share.taxable().amount()).setCurrencyID(currency(invoice));
            subtotal.setTaxAmount(share.vat().amount()).setCurrencyID(currency(invoice));
            TaxCategoryType category = PeppolLine.category(share.category(), share.percent());
            share.exemptionCode().ifPresent(category::setTaxExemptionReasonCode);
            share.exemptionReason()
                    .ifPresent(reason -> category.addTaxExemptionReason(new TaxExemptionReasonType(reason)));
            subtotal.setTaxCategory(category);
            total.addTaxSubtotal(subtotal);
        }
        return total;
    }

    private static MonetaryTotalType total(InvoiceView invoice) {
        MonetaryTotalType total = new MonetaryTotalType();
        total.setLineExtensionAmount(invoice.net().amount()).setCurrencyID(currency(invoice));
        total.setTaxExclusiveAmount(invoice.net().amount()).setCurrencyID(currency(invoice));
        total.setTaxInclusiveAmount(invoice.gross().amount()).setCurrencyID(currency(invoice));
        total.setPayableAmount(invoice.gross().amount()).setCurrencyID(currency(invoice));
        return total;
    }

    private static String currency(InvoiceView invoice) {
        return invoice.net().currency().getCurrencyCode();
    }
}
