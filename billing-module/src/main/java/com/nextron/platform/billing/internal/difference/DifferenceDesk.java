package com.nextron.platform.billing.internal.difference;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.QuoteDifferences;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.internal.difference.ExpectedVisits.Expected;
import com.nextron.platform.billing.internal.quote.AgreedPrices;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts each visit of an invoice beside the price list of its case. */
@ApplicationScoped
class DifferenceDesk implements QuoteDifferences {
    @Inject
    private Invoices invoices;

    @Inject
    private AgreedPrices prices;

    @Inject
    private KeptVisits visits;

    @Inject
    private ExpectedVisits expectations;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<VisitDifferences> ofInvoice(UUID invoice) {
        InvoiceView found = invoices.find(invoice);
        return found.visits().stream()
                .filter(visit -> !visit.isPart())
                .map(visit -> ofVisit(found, visit))
                .toList();
    }

    private VisitDifferences ofVisit(InvoiceView invoice, BilledVisit visit) {
        List<ComparedLine> invoiced = invoice.lines().stream()
                .filter(line -> line.visit() == visit.position())
                .map(DifferenceDesk::compared)
                .toList();
        Optional<QuoteView> quote = prices.ofCase(visit.caseId(), clock.instant())
                .filter(frozen -> frozen.terms()
                        .currency()
                        .equals(invoice.net().currency().getCurrencyCode()));
        Optional<Expected> expected = quote.flatMap(
                frozen -> visits.knownBefore(visit.visitId()).flatMap(known -> expectations.of(frozen, known)));
        Money net = sum(invoiced, invoice.net().currency());
        if (expected.isEmpty()) {
            return new VisitDifferences(
                    visit.visitId(),
                    visit.workOrderNumber(),
                    Optional.empty(),
                    "No price list was frozen for " + visit.caseNumber() + " (D-B6).",
                    List.of(),
                    net,
                    net);
        }
        return new VisitDifferences(
                visit.visitId(),
                visit.workOrderNumber(),
                quote.map(QuoteView::rateCard),
                expected.get().says(),
                Differences.of(quote.orElseThrow().terms(), expected.get().lines(), invoiced),
                sum(expected.get().lines(), invoice.net().currency()),
                net);
    }

    private static ComparedLine compared(InvoicedLine line) {
        return new ComparedLine(
                line.kind(), line.label(), line.quantity(), line.unitPrice(), line.percent(), line.amount());
    }

    private static Money sum(List<ComparedLine> lines, Currency currency) {
        return lines.stream().map(ComparedLine::amount).reduce(Money.zero(currency), Money::plus);
    }
}
