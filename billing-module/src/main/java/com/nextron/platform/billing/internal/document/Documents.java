package com.nextron.platform.billing.internal.document;

import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Heading;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Kind;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Sums;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import com.nextron.platform.billing.internal.invoice.IssuedInvoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads issued documents as their written forms need them. */
@ApplicationScoped
public class Documents {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    @Inject
    private IssuedInvoices invoices;

    @Inject
    private OperatorDetails operator;

    /** The documents of those ids in that order, as far as the caller sees them; in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<ExportedInvoice> read(Collection<UUID> ids) {
        Seller seller = operator.seller();
        return invoices.documents(ids).stream()
                .map(document -> of(document, seller))
                .toList();
    }

    /** The one place where an invoice becomes what is written. */
    public static ExportedInvoice of(InvoiceDocument document, Seller seller) {
        InvoiceView invoice = document.invoice();
        return new ExportedInvoice(
                invoice.id(),
                invoice.customer().value(),
                new Heading(
                        Kind.INVOICE,
                        invoice.number().orElseThrow(),
                        Optional.empty(),
                        invoice.issuedOn().orElseThrow(),
                        invoice.dueOn().orElseThrow(),
                        invoice.number().orElseThrow(),
                        ""),
                seller,
                buyer(document.buyer()),
                List.of(visit(document)),
                invoice.lines().stream().map(line -> line(line, invoice)).toList(),
                List.of(new VatShare(
                        "S", invoice.vatPercent(), invoice.net(), invoice.vat(), Optional.empty(), Optional.empty())),
                new Sums(invoice.net(), invoice.vat(), invoice.gross(), Optional.empty()));
    }

    private static Buyer buyer(com.nextron.platform.billing.internal.invoice.Buyer buyer) {
        return new Buyer(
                buyer.name(),
                buyer.organisationNumber(),
                Optional.empty(),
                new Buyer.Address(buyer.street(), buyer.postalCode(), buyer.city(), buyer.country()),
                buyer.email(),
                "",
                language(buyer.country()));
    }

    private static DoneVisit visit(InvoiceDocument document) {
        InvoiceView invoice = document.invoice();
        return new DoneVisit(
                invoice.visitId(),
                invoice.workOrderNumber(),
                invoice.caseNumber(),
                document.delivered().postalCode(),
                document.delivered().city(),
                invoice.country(),
                ZoneId.of(invoice.zone()),
                invoice.arrivedAt(),
                invoice.departedAt());
    }

    private static BilledLine line(Line line, InvoiceView invoice) {
        return new BilledLine(
                line.position(),
                0,
                line.kind(),
                line.label(),
                line.explanation(),
                new BilledLine.Quantity(
                        line.quantity(), line.unit(), line.unit().equals("min") ? MINUTES_OF_AN_HOUR : BigDecimal.ONE),
                line.unitPrice(),
                line.percent(),
                new BilledLine.Vat("S", invoice.vatPercent()),
                line.amount());
    }

    private static String language(String country) {
        return switch (country) {
            case "NO" -> "nb";
            case "SE" -> "sv";
            case "DK" -> "da";
            case "FI" -> "fi";
            default -> "en";
        };
    }
}
