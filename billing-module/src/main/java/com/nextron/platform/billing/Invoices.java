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

    /** Releases a held invoice to be issued. For finance. */
    InvoiceView release(UUID id, String reason);

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
            String explanation) {}
}
