package com.nextron.platform.billing;

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

/** Invoices for visits outside the warranty. Made by the platform from a reported visit; issued by finance. */
public interface Invoices {
    /**
     * Invoices: finance and headquarters see all, a customer its own issued ones. Filters: status, customer, currency,
     * workOrderId, caseId. Sort: number, createdAt, gross, customerName, status. Search: number, customer, work order, case.
     */
    Listing<InvoiceView> list(ListQuery query);

    /** One invoice with its lines. */
    InvoiceView find(UUID id);

    /** Gives a draft its number, date and due date; from then on it never changes. For finance. Twice gives the same answer. */
    IssueOutcome issue(UUID id);

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
        record Issued(String number) implements IssueOutcome {}

        /** It was issued before, under that number. */
        record AlreadyIssued(String number) implements IssueOutcome {}

        /** It is held, for that reason; release it first. */
        record Held(String reason) implements IssueOutcome {}
    }

    /**
     * An invoice.
     *
     * @param number empty before it is issued; gapless within its series
     * @param heldBecause why it needs a look, while held
     * @param visitId the visit in dispatch and in {@link VisitCosts}
     * @param visitNumber 1 for the work order's first visit
     * @param visitNumber 1 for the work order's first visit
     */
    record InvoiceView(
            UUID id,
            long version,
            Optional<String> number,
            InvoiceStatus status,
            Optional<String> heldBecause,
            TenantId customer,
            String customerName,
            String customerOrganisationNumber,
            String country,
            UUID workOrderId,
            String workOrderNumber,
            UUID visitId,
            int visitNumber,
            UUID caseId,
            String caseNumber,
            String rateCard,
            String site,
            String zone,
            Instant arrivedAt,
            Instant departedAt,
            int billedMinutes,
            Instant createdAt,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> dueOn,
            List<Line> lines,
            Money net,
            BigDecimal vatPercent,
            Money vat,
            Money gross) {}

    /**
     * A line, with how it came to be.
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
