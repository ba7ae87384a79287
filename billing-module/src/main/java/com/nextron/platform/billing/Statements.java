package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Settlement statements: what a partner gets for a period, in one currency. Closed by finance, then never changed. A
 * statement is the basis on which the partner invoices Nextron, unless {@link SelfBilling} was switched on. A partner sees
 * its own, headquarters all, a customer none.
 *
 * <p>A period is a month of arrivals in the <em>site's</em> zone, as every time of a job is (D-O1): the visit that a
 * technician began on the evening of the 30th is on the statement of that month, wherever its reader sits.
 */
public interface Statements {
    /** Statements, newest first. Filters: partner, period, currency, kind. Search: number, partner's name. */
    Listing<StatementView> list(ListQuery query);

    /** One statement with its lines and what came of it. */
    StatementView find(UUID id);

    /** The sums a partner has earned, by month and currency, newest first. */
    List<MonthTotal> months();

    /** What could be closed: for each partner and currency the approved claims that are on no statement. */
    List<Ready> ready();

    /**
     * Closes a period: puts all approved claims up to its end on a statement with a number, writes its files and tells the
     * partner. What is approved later goes on the statement of the next period. A month that still runs can be closed, too.
     * Of two at once one closes. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming partner, currency or period: a period that lies in the
     *     future, or before the last one that was closed
     */
    CloseOutcome close(TenantId partner, ClosePeriod wanted);

    /**
     * Corrects lines of a closed statement by a statement of its own, linked both ways; with self-billing it is a credit
     * note. A claim never becomes less than nothing. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code reason}, {@code lines} or {@code amount3} for
     *     the line at position 3
     */
    StatementView correct(UUID id, Correction wanted);

    /** One of a statement's files: made when it was closed, the same bytes for ever. */
    StatementFile file(UUID id, StatementFormat format);

    /**
     * Records the partner's invoice against the statement, or a payment. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: such as a reference that is recorded
     */
    StatementView record(UUID id, NewEntry entry);

    /** Strikes a wrong entry out; it stays readable with the reason. For finance. */
    StatementView strike(UUID id, UUID entry, String reason);

    /**
     * What is to be closed.
     *
     * @param currency its ISO 4217 code
     * @param period such as {@code 2026-11}
     */
    record ClosePeriod(String currency, String period) {}

    /** The answer to a close. */
    sealed interface CloseOutcome {
        record Closed(StatementView statement) implements CloseOutcome {}

        /** The period was closed before, under that number; what was approved since goes on the next one. */
        record AlreadyClosed(UUID statement, String number) implements CloseOutcome {}

        /** No claim of that partner and currency is approved. */
        record NothingApproved() implements CloseOutcome {}
    }

    /**
     * A correction.
     *
     * @param reason required; stands on the document
     */
    record Correction(String reason, List<CorrectedLine> lines) {
        public Correction {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /**
     * How much less a line is paid.
     *
     * @param amount taken back, above 0
     */
    record CorrectedLine(int position, BigDecimal amount) {}

    /** What a statement is. */
    enum StatementKind {
        SETTLEMENT,
        CORRECTION
    }

    /** A file of a statement. */
    enum StatementFormat {
        PDF,
        CSV,
        /** Peppol BIS Self-Billing 3, only with self-billing. */
        PEPPOL
    }

    /** A file. */
    record StatementFile(String name, String mediaType, byte[] content) {}

    /**
     * Something recorded against a statement.
     *
     * @param reference the invoice's number, or the bank's reference
     * @param amount of an invoice without VAT; of a payment what was paid
     * @param gross of an invoice with VAT; null where it is the same, and for a payment
     */
    record NewEntry(EntryKind kind, String reference, LocalDate day, BigDecimal amount, BigDecimal gross) {}

    /** What was recorded. */
    enum EntryKind {
        INVOICE,
        PAYMENT
    }

    /**
     * What was recorded against a statement.
     *
     * @param struckBecause why it does not count any more
     */
    record EntryView(
            UUID id,
            EntryKind kind,
            String reference,
            LocalDate day,
            Money amount,
            Money gross,
            Instant recordedAt,
            Optional<String> struckBecause) {}

    /** A statement by its number. */
    record StatementRef(UUID id, String number) {}

    /**
     * A statement.
     *
     * @param number such as {@code S-100001}
     * @param reason of a correction; empty otherwise
     * @param net without VAT; negative on a correction
     * @param vat only with self-billing, else zero: the partner adds its own
     * @param invoiceNumber of the invoice that Nextron wrote for the partner; empty on a settlement basis
     * @param invoiced what the partner has invoiced against it, without VAT
     * @param toInvoice what the partner has still to invoice; zero with self-billing
     * @param toPay what was invoiced with VAT and is not paid
     */
    record StatementView(
            UUID id,
            String number,
            StatementKind kind,
            Optional<StatementRef> corrects,
            List<StatementRef> correctedBy,
            String reason,
            TenantId partner,
            String partnerName,
            String organisationNumber,
            String country,
            YearMonth period,
            List<StatementLine> lines,
            Money net,
            BigDecimal vatPercent,
            Money vat,
            Money gross,
            boolean selfBilled,
            Optional<String> invoiceNumber,
            String agreement,
            Instant closedAt,
            LocalDate closedOn,
            List<EntryView> entries,
            Money invoiced,
            Money toInvoice,
            Money paid,
            Money toPay) {}

    /**
     * A claim on a statement.
     *
     * @param claimed what the partner claimed
     * @param amount what is paid; negative on a correction
     * @param note why less is paid, or the reason of a correction; may be empty
     */
    record StatementLine(
            int position,
            UUID claimId,
            String workOrderNumber,
            int visitNumber,
            String city,
            String zone,
            Instant arrivedAt,
            int billedMinutes,
            BigDecimal kilometres,
            boolean covered,
            Money claimed,
            Money amount,
            String note) {}

    /**
     * Claims of a partner that are on no statement.
     *
     * @param period the one that would be closed next: the latest month with an approved claim, or the month after the last
     *     that was closed
     * @param begun whether that month has begun; else the claims wait for it
     * @param running whether that month is not over
     * @param approved how many claims are approved
     * @param amount their sum
     * @param waiting how many others are not decided or have no price
     */
    record Ready(
            TenantId partner,
            String partnerName,
            YearMonth period,
            boolean begun,
            boolean running,
            long approved,
            Money amount,
            long waiting) {}

    /** A month's sum of claims, as approved or, while undecided, as claimed. */
    record MonthTotal(TenantId partner, String partnerName, YearMonth month, long visits, Money amount) {}
}
