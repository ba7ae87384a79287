package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.internal.invoice.JudgeDrafts.Judged;
import com.nextron.platform.billing.internal.invoice.JudgeDrafts.Judgement;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.WrongState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Issues drafts, one or some hundred together: to their customers and by the VAT table as they are at this moment, with the
 * next numbers of the series in the order of the drafts. What cannot be issued is refused before a number is taken, and the
 * rest go; what fails after that fails the transaction, which gives all its numbers back.
 */
@ApplicationScoped
public class IssueInvoices {
    @Inject
    private StoredInvoices invoices;

    @Inject
    private InvoiceSeries series;

    @Inject
    private JudgeDrafts judging;

    @Inject
    private Issuing issuing;

    @Inject
    private AuditTrail audit;

    /**
     * How they are issued.
     *
     * @param changedToo also those whose customer or VAT is not as in the draft: somebody has looked at that, or does not
     *     mind
     * @param by the end of the audit's sentence: on whose behalf, where that is not the caller; empty otherwise
     */
    public record Manner(boolean changedToo, String by) {
        /** A person has the invoice before it. */
        static final Manner LOOKED_AT = new Manner(true, "");
    }

    /**
     * Issues those that can be, and says of each what became of it; what the caller does not see is missing. Twice gives the
     * same numbers.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, IssueOutcome> issue(Collection<UUID> ids, Manner manner) {
        List<Invoice> locked = invoices.locked(ids);
        List<Invoice> drafts = locked.stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.DRAFT)
                .toList();
        Judged judged = judging.judge(drafts, issuing.today());
        Map<UUID, IssueOutcome> outcomes = new LinkedHashMap<>();
        Map<Invoice, Judgement.Ready> ready = new LinkedHashMap<>();
        for (Invoice invoice : locked) {
            refusal(invoice, judged, manner)
                    .ifPresentOrElse(
                            refused -> outcomes.put(invoice.id(), refused),
                            () -> ready.put(
                                    invoice, (Judgement.Ready) judged.drafts().get(invoice.id())));
        }
        if (!ready.isEmpty()) {
            number(ready, judged);
            ready.forEach((invoice, how) -> {
                tell(invoice, how, manner);
                outcomes.put(invoice.id(), new IssueOutcome.Issued(invoice.number()));
            });
        }
        return outcomes;
    }

    /**
     * What would be refused of those if they were issued now, and why. Changes and locks nothing, and lets go what was read:
     * it may be one of many portions.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, IssueOutcome> refusals(Collection<UUID> ids, boolean changedToo) {
        List<Invoice> drafts = invoices.of(ids);
        Judged judged = judging.judge(drafts, issuing.today());
        Manner manner = new Manner(changedToo, "");
        Map<UUID, IssueOutcome> refused = new LinkedHashMap<>();
        drafts.forEach(draft -> refusal(draft, judged, manner).ifPresent(outcome -> refused.put(draft.id(), outcome)));
        invoices.letGo();
        return refused;
    }

    private static Optional<IssueOutcome> refusal(Invoice invoice, Judged judged, Manner manner) {
        return switch (invoice.status()) {
            case HELD -> Optional.of(new IssueOutcome.Held(invoice.heldBecause()));
            case ISSUED, EXPORTED -> Optional.of(new IssueOutcome.AlreadyIssued(invoice.number()));
            case DRAFT -> refusal(judged.drafts().get(invoice.id()), manner);
        };
    }

    private static Optional<IssueOutcome> refusal(Judgement judgement, Manner manner) {
        if (judgement instanceof Judgement.Refused refused) {
            return Optional.of(refused.why());
        }
        Judgement.Ready ready = (Judgement.Ready) judgement;
        return ready.changes().isEmpty() || manner.changedToo()
                ? Optional.empty()
                : Optional.of(new IssueOutcome.ChangedSinceDraft(ready.changes()));
    }

    private void number(Map<Invoice, Judgement.Ready> ready, Judged judged) {
        ready.forEach((invoice, how) -> invoice.tax(how.vat()));
        // Written before the status: lines and VAT of what is issued cannot be changed.
        invoices.flush();
        // The numbers first: whoever waits for the series must date the invoices after the wait, or dates would run
        // backwards.
        long number = series.takeNumbers(InvoiceKind.INVOICE, ready.size());
        LocalDate day = issuing.today();
        Map<Currency, RateView> rates = day.equals(judged.day()) ? judged.rates() : judging.rates(ready.keySet(), day);
        var seller = issuing.seller();
        for (Map.Entry<Invoice, Judgement.Ready> one : ready.entrySet()) {
            Invoice invoice = one.getKey();
            String next = Long.toString(number++);
            Optional<KronerVat> kroner = JudgeDrafts.isForeign(invoice)
                    ? Optional.of(KronerVat.of(invoice.vat(), rate(invoice, rates, day)))
                    : Optional.empty();
            invoice.issue(
                    new SalesDocument.Fixed(next, Optional.of(issuing.kid(next)), day, seller, kroner),
                    one.getValue().customer());
        }
        series.store(ready.keySet());
    }

    /** Gone only if midnight passed while the number was waited for. */
    private static RateView rate(Invoice invoice, Map<Currency, RateView> rates, LocalDate day) {
        return Optional.ofNullable(rates.get(invoice.currency()))
                .orElseThrow(() -> new WrongState("No exchange rate of "
                        + invoice.currency().getCurrencyCode() + " is entered for " + day + "."));
    }

    private void tell(Invoice invoice, Judgement.Ready how, Manner manner) {
        audit.record(
                new AuditTrail.Subject("invoice", invoice.id()),
                "invoice-issued",
                "Issued as number " + invoice.number() + " to "
                        + invoice.buyer().name() + "." + manner.by() + Faced.inWords(how.changes()));
        issuing.announce(invoice);
    }
}
