package com.nextron.platform.billing.internal.peppol;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.internal.document.DoneVisit;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.peppol.PeppolDocument.Enclosed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AttachmentType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DeliveryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.LocationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DocumentDescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.EmbeddedDocumentBinaryObjectType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;

/** What invoices and credit notes have in common. */
final class PeppolParts {
    static final String CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String CREDIT_TRANSFER = "30";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private PeppolParts() {}

    /** The visits in a sentence each: BIS Billing knows one note a document. */
    static String note(ExportedInvoice document) {
        String visits = document.visits().stream().map(PeppolParts::sentence).collect(Collectors.joining(" "));
        String why = document.heading().reason();
        return why.isBlank() ? visits : why + " " + visits;
    }

    private static String sentence(DoneVisit visit) {
        if (visit.sentPart()) {
            return "Part sent under service number " + visit.workOrder() + ", case " + visit.caseNumber() + ", on "
                    + visit.departedOn() + ".";
        }
        return "Service visit " + visit.workOrder() + " in " + visit.city() + ", case " + visit.caseNumber() + ", "
                + MINUTE.format(visit.arrivedAt().atZone(visit.zone())) + " to "
                + MINUTE.format(visit.departedAt().atZone(visit.zone())) + " ("
                + visit.zone().getId() + ").";
    }

    /** What the buyer wants to read on it, or the first case: one of the two references is asked for. */
    static String buyerReference(ExportedInvoice document) {
        String reference = document.buyer().reference();
        return reference.isBlank() ? document.visits().get(0).caseNumber() : reference;
    }

    static Optional<OrderReferenceType> order(ExportedInvoice document) {
        List<String> orders =
                document.visits().stream().map(DoneVisit::workOrder).distinct().toList();
        if (orders.size() != 1) {
            return Optional.empty();
        }
        OrderReferenceType order = new OrderReferenceType();
        order.setID(orders.get(0));
        return Optional.of(order);
    }

    /** First and last day of the work, where they differ. */
    static Optional<PeriodType> period(ExportedInvoice document) {
        if (document.deliveredFrom().equals(document.deliveredUntil())) {
            return Optional.empty();
        }
        PeriodType period = new PeriodType();
        period.setStartDate(document.deliveredFrom().orElseThrow());
        period.setEndDate(document.deliveredUntil().orElseThrow());
        return Optional.of(period);
    }

    static Optional<DeliveryType> delivery(ExportedInvoice document) {
        return document.visits().stream().findFirst().map(first -> {
            DeliveryType delivery = new DeliveryType();
            delivery.setActualDeliveryDate(document.deliveredUntil().orElseThrow());
            LocationType location = new LocationType();
            location.setAddress(UblCompany.address(first.postalCode(), first.city(), first.country()));
            delivery.setDeliveryLocation(location);
            return delivery;
        });
    }

    static PaymentMeansType paymentMeans(ExportedInvoice document) {
        Seller seller = document.seller();
        FinancialAccountType account = new FinancialAccountType();
        account.setID(seller.account().iban());
        account.setName(seller.name());
        BranchType bank = new BranchType();
        bank.setID(seller.account().bic());
        account.setFinancialInstitutionBranch(bank);
        PaymentMeansType means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(document.heading().kid()));
        means.setPayeeFinancialAccount(account);
        return means;
    }

    static MonetaryTotalType total(ExportedInvoice document) {
        String currency = document.currencyCode();
        MonetaryTotalType total = new MonetaryTotalType();
        total.setLineExtensionAmount(document.sums().net().amount()).setCurrencyID(currency);
        total.setTaxExclusiveAmount(document.sums().net().amount()).setCurrencyID(currency);
        total.setTaxInclusiveAmount(document.sums().gross().amount()).setCurrencyID(currency);
        total.setPayableAmount(document.sums().gross().amount()).setCurrencyID(currency);
        return total;
    }

    static DocumentReferenceType enclosed(Enclosed file) {
        EmbeddedDocumentBinaryObjectType pdf = new EmbeddedDocumentBinaryObjectType();
        pdf.setValue(file.pdf());
        pdf.setMimeCode("application/pdf");
        pdf.setFilename(file.name());
        AttachmentType attachment = new AttachmentType();
        attachment.setEmbeddedDocumentBinaryObject(pdf);
        DocumentReferenceType reference = new DocumentReferenceType();
        reference.setID(file.name());
        reference.addDocumentDescription(new DocumentDescriptionType(file.about()));
        reference.setAttachment(attachment);
        return reference;
    }
}
