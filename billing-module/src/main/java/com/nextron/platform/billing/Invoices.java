package com.nextron.platform.billing;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Invoices for visits outside the warranty, and credit notes. Made by the platform from reported visits, one or more on an
 * invoice as the customer's {@link BillingTerms} say; issued by finance.
 */
public interface Invoices {
    /**
     * Invoices and credit notes: finance and headquarters see all, a customer its own issued ones. Filters: kind, status,
     * customer, currency, workOrderId, caseId, issuedOn (2026-11-01..2026-11-30). Sort: number, createdAt, gross, customerName, status. Search: number, KID,
     * customer, work order, case.
     */
    Listing<InvoiceView> list(ListQuery query);

    /** One invoice or credit note with its visits and lines. */
    InvoiceView find(UUID id);

    /**
     * What the documents come to that a query matches, by currency and whatever its page, credit notes taken off. Filters and
     * search as in {@link #list}, less those of a visit.
     */
    List<Sum> sums(ListQuery query);

    /**
     * What was done with a document, oldest first, as far as the caller may see it; with an invoice also what was decided about
     * its visits.
     */
    List<AuditTrail.Entry> history(UUID id);

    /**
     * What would be different from the draft if it were issued now: the customer's data and the VAT that follows from them.
     * Nothing for a document that is issued. For headquarters and finance.
     */
    List<DraftChange> changedSinceDraft(UUID id);

    /**
     * Gives a draft its number, KID, date and due date; from then on it never changes. The customer, its terms and the VAT
     * are those registered at that moment. For finance. Twice gives the same answer.
     */
    IssueOutcome issue(UUID id);

    /**
     * Gathers no more visits on this draft, so that it can be issued before its period is over; the next visit of the period
     * begins another. For finance; kept in the audit with the reason.
     */
    InvoiceView closeEarly(UUID id, String reason);

    /**
     * Enters what parts cost Nextron that have no price yet; the rate card's mark-up is added. An invoice that was held for
     * them alone goes on. Until it is issued a price can be entered again. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code price} and the line's position, such as {@code
     *     price3}: no part stands there, or the price is below zero
     */
    InvoiceView priceParts(UUID id, List<PartPrice> prices);

    /** Releases a held invoice to be issued; refused while a part has no price. For finance. */
    InvoiceView release(UUID id, String reason);

    /**
     * What one piece of the part on that line costs.
     *
     * @param position of the line
     * @param cost of one piece, without VAT and without the rate card's mark-up
     */
    record PartPrice(int position, BigDecimal cost) {}

    /** The answer to an issue. */
    sealed interface IssueOutcome {
        /** Why it was not issued and what to do, in sentences; nothing where it is. */
        Optional<String> refusal();

        record Issued(String number) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.empty();
            }
        }

        /** It was issued before, under that number. */
        record AlreadyIssued(String number) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.empty();
            }
        }

        /** It is held, for that reason. */
        record Held(String reason) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.of("The invoice is held: " + reason + " Release it first.");
            }
        }

        /** It gathers visits until the end of that day. */
        record StillGathering(LocalDate lastDay) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.of("It gathers visits until the end of " + lastDay
                        + ". Issue it on the day after, or close it early.");
            }
        }

        /** No exchange rate of that currency is entered for the day or the seven before it. */
        record MissingExchangeRate(String currency, LocalDate day) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.of("A missing exchange rate: none of " + currency + " is entered for " + day
                        + " or the seven days before it. Enter one, then issue the invoice.");
            }
        }

        /** The customer's data or the VAT are not those of the draft, and nobody has looked at that yet. */
        record ChangedSinceDraft(List<DraftChange> changes) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.of(changes.stream()
                        .map(change -> change.what() + " was " + change.was() + ", is " + change.now())
                        .collect(Collectors.joining(
                                "; ", "Changed since the draft: ", ". Look at it, and issue it by itself.")));
            }
        }

        /** The VAT table has no rule for it. */
        record NoVatRule(String missing) implements IssueOutcome {
            @Override
            public Optional<String> refusal() {
                return Optional.of("The VAT table has no rule for " + missing + ". Enter one, then issue the invoice.");
            }
        }
    }

    /** The sums of some documents in one currency. */
    record Sum(long documents, Money net, Money vat, Money gross) {}

    /**
     * Something that is not as it was when the draft was made.
     *
     * @param what it is, such as {@code Street}
     */
    record DraftChange(String what, String was, String now) {}

    /**
     * An invoice or credit note.
     *
     * @param number empty before it is issued; gapless within the series of its kind
     * @param heldBecause why it needs a look, while held
     * @param buyer as drafted, or as registered on the day of issue
     * @param seller as it was on the day of issue; empty before
     * @param gathering the period whose visits it gathers; empty for an invoice of its own
     * @param daysToPay from the day of issue to the due date
     * @param kid by which the payment finds the invoice; empty on drafts and credit notes
     * @param visits what was delivered, at least one
     * @param vatShares the VAT of each category; none while nothing is rated
     * @param vatInKroner where the currency is not NOK, once issued
     * @param corrects on a credit note: the invoice that it takes back
     */
    record InvoiceView(
            UUID id,
            long version,
            InvoiceKind kind,
            Optional<String> number,
            InvoiceStatus status,
            Optional<String> heldBecause,
            TenantId customer,
            Buyer buyer,
            Optional<Seller> seller,
            Optional<Gathering> gathering,
            Instant createdAt,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> dueOn,
            int daysToPay,
            Optional<String> kid,
            List<BilledVisit> visits,
            List<InvoicedLine> lines,
            List<VatShare> vatShares,
            Money net,
            Money vat,
            Money gross,
            Optional<VatInKroner> vatInKroner,
            Optional<Correction> corrects) {}

    /**
     * A period whose visits come on one invoice, by the operator's calendar.
     *
     * @param from the first day
     * @param to the last day
     * @param open whether further visits still come onto it
     */
    record Gathering(Collecting how, LocalDate from, LocalDate to, boolean open) {}

    /** What a credit note takes back, and why. */
    record Correction(UUID invoice, String number, String reason) {}

    /**
     * A line of what a visit costs, whoever bears it.
     *
     * @param quantity minutes for labour, kilometres for driving, pieces otherwise
     * @param unit {@code min}, {@code km} or {@code pcs}
     * @param unitPrice price of one hour, one kilometre or one piece, at the rate card's precision
     * @param percent of the band by time of day, on its labour line and on its surcharge (D-B2); 0 otherwise
     * @param explanation a sentence with the rule's number
     * @param priced false for a part whose price finance has still to enter
     */
    record Line(
            int position,
            LineKind kind,
            String label,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal percent,
            Money amount,
            String explanation,
            boolean priced) {}
}
