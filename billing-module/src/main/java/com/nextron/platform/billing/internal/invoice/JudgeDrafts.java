package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.billing.Invoices.DraftChange;
import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.internal.exchange.StoredRates;
import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.vat.VatQuestion;
import com.nextron.platform.billing.internal.vat.VatRulebook;
import com.nextron.platform.billing.internal.vat.VatRules;
import com.nextron.platform.billing.internal.vat.VatTreatment;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks at drafts before they are issued: to whom each goes and with which VAT, as things are at this moment, or why it
 * cannot be issued. Asks the same few questions for one draft as for hundreds.
 */
@ApplicationScoped
class JudgeDrafts {
    private static final String KRONER = "NOK";

    @Inject
    private Parties parties;

    @Inject
    private VatRules vatRules;

    @Inject
    private StoredRates rates;

    /** What is to be said of a draft. */
    sealed interface Judgement {
        /**
         * It can be issued.
         *
         * @param vat of each visit, by its position
         * @param changes what is not as it was when the draft was made
         */
        record Ready(BilledCustomer customer, Map<Integer, VatTreatment> vat, List<DraftChange> changes)
                implements Judgement {}

        record Refused(IssueOutcome why) implements Judgement {}
    }

    /**
     * What was said of some drafts.
     *
     * @param day for which
     * @param rates of the currencies that need one and have one
     */
    record Judged(LocalDate day, Map<UUID, Judgement> drafts, Map<Currency, RateView> rates) {}

    Judged judge(Collection<Invoice> drafts, LocalDate day) {
        Map<Currency, RateView> known = rates(drafts, day);
        Known now = known(drafts);
        Map<UUID, Judgement> judged = new LinkedHashMap<>();
        for (Invoice draft : drafts) {
            judged.put(draft.id(), judgement(draft, now, new Day(day, known)));
        }
        return new Judged(day, judged, known);
    }

    /** The rates of the foreign ones among them for that day. */
    Map<Currency, RateView> rates(Collection<Invoice> drafts, LocalDate day) {
        return rates.on(
                drafts.stream()
                        .map(Invoice::currency)
                        .filter(JudgeDrafts::isForeign)
                        .collect(Collectors.toSet()),
                day);
    }

    /** Whether the law asks for its VAT in NOK, too. */
    static boolean isForeign(Invoice invoice) {
        return isForeign(invoice.currency());
    }

    static boolean isForeign(Currency currency) {
        return !currency.getCurrencyCode().equals(KRONER);
    }

    /** What would be otherwise than in the draft if it were issued now. */
    List<DraftChange> changes(Invoice invoice) {
        if (invoice.number() != null) {
            return List.of();
        }
        Known now = known(List.of(invoice));
        Taxing taxing = now.taxing(invoice);
        return taxing.missing()
                .map(question ->
                        List.of(new DraftChange("VAT", "by the VAT table", "no rule for " + question.inWords())))
                .orElseGet(() -> changes(invoice, now.customer(invoice), taxing));
    }

    private Known known(Collection<Invoice> drafts) {
        Set<TenantId> customers = drafts.stream().map(Invoice::customer).collect(Collectors.toSet());
        return drafts.isEmpty()
                ? new Known(Map.of(), null, Map.of())
                : new Known(parties.customers(customers), vatRules.book(), new HashMap<>());
    }

    private static Judgement judgement(Invoice draft, Known now, Day day) {
        Optional<Period> open = draft.period().filter(period -> period.isOpenOn(day.date()));
        if (open.isPresent()) {
            return new Judgement.Refused(
                    new IssueOutcome.StillGathering(open.get().to()));
        }
        Taxing taxing = now.taxing(draft);
        if (taxing.missing().isPresent()) {
            return new Judgement.Refused(
                    new IssueOutcome.NoVatRule(taxing.missing().get().inWords()));
        }
        if (isForeign(draft) && !day.rates().containsKey(draft.currency())) {
            return new Judgement.Refused(
                    new IssueOutcome.MissingExchangeRate(draft.currency().getCurrencyCode(), day.date()));
        }
        BilledCustomer customer = now.customer(draft);
        return new Judgement.Ready(customer, taxing.treatments(), changes(draft, customer, taxing));
    }

    private static List<DraftChange> changes(Invoice invoice, BilledCustomer customer, Taxing taxing) {
        var draft = invoice.view();
        return Faced.of(draft, customer, taxing.treatments()).changedFrom(Faced.of(draft));
    }

    /** The day of issue with its rates. */
    private record Day(LocalDate date, Map<Currency, RateView> rates) {}

    /**
     * The VAT of each visit, by its position.
     *
     * @param missing a question that the table does not answer
     */
    private record Taxing(Map<Integer, VatTreatment> treatments, Optional<VatQuestion> missing) {}

    /**
     * What drafts are issued by, as it is now.
     *
     * @param answers of the table so far: visits of one place, day and customer ask the same
     */
    private record Known(
            Map<TenantId, BilledCustomer> customers,
            VatRulebook book,
            Map<VatQuestion, Optional<VatTreatment>> answers) {
        BilledCustomer customer(Invoice invoice) {
            return invoice.billedAs(
                    Optional.ofNullable(customers.get(invoice.customer())).orElseThrow());
        }

        Taxing taxing(Invoice invoice) {
            Map<Integer, VatTreatment> treatments = new HashMap<>();
            for (InvoiceVisit visit : invoice.visits()) {
                VatQuestion question = visit.taxedFor(customer(invoice).taxed());
                Optional<VatTreatment> treatment = answers.computeIfAbsent(question, book::treatment);
                if (treatment.isEmpty()) {
                    return new Taxing(Map.of(), Optional.of(question));
                }
                treatments.put(visit.position(), treatment.get());
            }
            return new Taxing(treatments, Optional.empty());
        }
    }
}
