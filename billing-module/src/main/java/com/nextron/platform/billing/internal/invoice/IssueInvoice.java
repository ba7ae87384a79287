package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Invoices.DraftChange;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.internal.exchange.StoredRates;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.vat.VatQuestion;
import com.nextron.platform.billing.internal.vat.VatRulebook;
import com.nextron.platform.billing.internal.vat.VatRules;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.problem.WrongState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Issues a draft: to the customer and by the VAT table as they are at this moment, with the next number of the series. All
 * that can be refused is refused before the number is taken; what fails after that fails the transaction, which gives the
 * number back.
 */
@ApplicationScoped
class IssueInvoice {
    private static final String KRONER = "NOK";

    @Inject
    private StoredInvoices invoices;

    @Inject
    private Parties parties;

    @Inject
    private VatRules vatRules;

    @Inject
    private StoredRates rates;

    @Inject
    private Issuing issuing;

    /** Issues the invoice, which the caller has locked. */
    IssueOutcome issue(Invoice invoice) {
        LocalDate today = issuing.today();
        Optional<Period> open = invoice.period().filter(period -> period.isOpenOn(today));
        if (open.isPresent()) {
            return new IssueOutcome.StillGathering(open.get().to());
        }
        BilledCustomer customer = invoice.billedAs(parties.customer(invoice.customer()));
        Taxing taxing = taxing(invoice, customer);
        if (taxing.missing().isPresent()) {
            return new IssueOutcome.NoVatRule(taxing.missing().get().inWords());
        }
        if (isForeign(invoice) && rates.on(invoice.currency(), today).isEmpty()) {
            return new IssueOutcome.MissingExchangeRate(invoice.currency().getCurrencyCode(), today);
        }
        invoice.tax(taxing.treatments());
        return new IssueOutcome.Issued(number(invoice, customer));
    }

    /** What would be otherwise than in the draft if it were issued now. */
    List<DraftChange> changes(Invoice invoice) {
        if (invoice.number() != null) {
            return List.of();
        }
        BilledCustomer customer = invoice.billedAs(parties.customer(invoice.customer()));
        Taxing taxing = taxing(invoice, customer);
        InvoiceView draft = invoice.view();
        return taxing.missing().isPresent()
                ? List.of(new DraftChange(
                        "VAT",
                        "by the VAT table",
                        "no rule for " + taxing.missing().get().inWords()))
                : Faced.of(draft, customer, taxing.treatments()).changedFrom(Faced.of(draft));
    }

    /**
     * The VAT of each visit, by its position.
     *
     * @param missing a question that the table does not answer
     */
    private record Taxing(Map<Integer, VatTreatment> treatments, Optional<VatQuestion> missing) {}

    private Taxing taxing(Invoice invoice, BilledCustomer customer) {
        VatRulebook book = vatRules.book();
        Map<Integer, VatTreatment> treatments = new HashMap<>();
        for (InvoiceVisit visit : invoice.visits()) {
            VatQuestion question = visit.taxedFor(customer.taxed());
            Optional<VatTreatment> treatment = book.treatment(question);
            if (treatment.isEmpty()) {
                return new Taxing(Map.of(), Optional.of(question));
            }
            treatments.put(visit.position(), treatment.get());
        }
        return new Taxing(treatments, Optional.empty());
    }

    private String number(Invoice invoice, BilledCustomer customer) {
        // The number first: whoever waits for the series must date the invoice after the wait, or dates would run
        // backwards.
        String number = invoices.takeNumber(InvoiceKind.INVOICE);
        LocalDate day = issuing.today();
        Optional<KronerVat> kroner =
                isForeign(invoice) ? Optional.of(KronerVat.of(invoice.vat(), rate(invoice, day))) : Optional.empty();
        invoice.issue(
                new SalesDocument.Fixed(number, Optional.of(issuing.kid(number)), day, issuing.seller(), kroner),
                customer);
        return number;
    }

    /** Gone only if midnight passed while the number was waited for. */
    private RateView rate(Invoice invoice, LocalDate day) {
        return rates.on(invoice.currency(), day)
                .orElseThrow(() -> new WrongState("No exchange rate of "
                        + invoice.currency().getCurrencyCode() + " is entered for " + day + "."));
    }

    private static boolean isForeign(Invoice invoice) {
        return !invoice.currency().getCurrencyCode().equals(KRONER);
    }
}
