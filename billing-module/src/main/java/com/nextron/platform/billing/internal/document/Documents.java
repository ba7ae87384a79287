package com.nextron.platform.billing.internal.document;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Corrected;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Heading;
import com.nextron.platform.billing.internal.document.ExportedInvoice.InNok;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Kind;
import com.nextron.platform.billing.internal.document.ExportedInvoice.Sums;
import com.nextron.platform.billing.internal.invoice.InvoiceDocument;
import com.nextron.platform.billing.internal.invoice.IssuedInvoices;
import com.nextron.platform.billing.internal.terms.CustomerTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads issued documents as their written forms need them. */
@ApplicationScoped
public class Documents {
    @Inject
    private IssuedInvoices invoices;

    @Inject
    private CustomerTerms terms;

    /** The documents of those ids in that order, as far as the caller sees them; in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<ExportedInvoice> read(Collection<UUID> ids) {
        List<InvoiceDocument> read = invoices.documents(ids);
        Map<UUID, LocalDate> corrected = invoices.issueDays(read.stream()
                .flatMap(document -> document.invoice().corrects().stream())
                .map(correction -> correction.invoice())
                .toList());
        Map<String, String> addresses = terms.electronicAddresses(read.stream()
                .map(document -> document.invoice().customer().value())
                .collect(Collectors.toSet()));
        return read.stream()
                .map(document -> of(document, corrected))
                .map(document -> document.reachedAt(Optional.ofNullable(addresses.get(document.customer()))))
                .toList();
    }

    /**
     * The one place where an invoice becomes what is written.
     *
     * @param corrected the days of issue of invoices that credit notes take back
     */
    public static ExportedInvoice of(InvoiceDocument document, Map<UUID, LocalDate> corrected) {
        InvoiceView invoice = document.invoice();
        Map<Integer, Integer> places = new HashMap<>();
        invoice.visits().forEach(visit -> places.put(visit.position(), places.size()));
        return new ExportedInvoice(
                invoice.id(),
                invoice.customer().value(),
                heading(document, corrected),
                document.seller(),
                document.buyer(),
                invoice.visits().stream().map(Documents::visit).toList(),
                invoice.lines().stream()
                        .map(line -> line(line, places.get(line.visit())))
                        .toList(),
                invoice.vatShares().stream().map(Documents::share).toList(),
                new Sums(
                        invoice.net(),
                        invoice.vat(),
                        invoice.gross(),
                        invoice.vatInKroner().map(nok -> new InNok(nok.vat(), nok.rate(), nok.rateOf()))),
                Optional.empty());
    }

    private static Heading heading(InvoiceDocument document, Map<UUID, LocalDate> corrected) {
        InvoiceView invoice = document.invoice();
        Optional<Corrected> takenBack = invoice.corrects()
                .map(correction ->
                        new Corrected(correction.number(), Optional.ofNullable(corrected.get(correction.invoice()))));
        return new Heading(
                document.kind() == InvoiceKind.INVOICE ? Kind.INVOICE : Kind.CREDIT_NOTE,
                document.number(),
                takenBack,
                invoice.issuedOn().orElseThrow(),
                invoice.dueOn().orElseThrow(),
                invoice.kid().orElseGet(document::number),
                invoice.corrects().map(correction -> correction.reason()).orElse(""));
    }

    private static DoneVisit visit(BilledVisit visit) {
        return new DoneVisit(
                visit.visitId(),
                visit.workOrderNumber(),
                visit.caseNumber(),
                visit.sitePostalCode(),
                visit.siteCity(),
                visit.country(),
                ZoneId.of(visit.zone()),
                visit.arrivedAt(),
                visit.departedAt(),
                visit.isPart());
    }

    private static BilledLine line(InvoicedLine line, int visit) {
        return new BilledLine(
                line.position(),
                visit,
                line.kind(),
                line.label(),
                line.explanation(),
                new BilledLine.Quantity(line.quantity(), line.unit(), line.baseQuantity()),
                line.unitPrice(),
                line.percent(),
                new BilledLine.Vat(line.vatCategory().name(), line.vatPercent()),
                line.amount());
    }

    private static VatShare share(com.nextron.platform.billing.VatShare share) {
        return new VatShare(
                share.category().name(),
                share.percent(),
                share.taxable(),
                share.vat(),
                share.exemptionCode(),
                share.exemptionReason());
    }
}
