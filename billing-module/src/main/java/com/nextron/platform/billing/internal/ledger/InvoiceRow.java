package com.nextron.platform.billing.internal.ledger;

import com.nextron.platform.billing.internal.document.BilledLine;
import com.nextron.platform.billing.internal.document.DoneVisit;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.ledger.AccountBook.Booking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An invoice line as a row of a table. Cells are text, {@link BigDecimal} or {@link java.time.LocalDate}; amounts of a
 * credit note are below zero.
 */
final class InvoiceRow {
    /** The columns by name. */
    static final List<String> COLUMNS = List.of(
            "document",
            "number",
            "corrects",
            "issued_on",
            "due_on",
            "kid",
            "delivered_from",
            "delivered_until",
            "customer_id",
            "customer_ledger_number",
            "customer_organisation_number",
            "customer_name",
            "case_number",
            "work_order_number",
            "line",
            "kind",
            "label",
            "quantity",
            "unit",
            "unit_price",
            "percent",
            "net",
            "currency",
            "vat_category",
            "vat_percent",
            "company",
            "account",
            "vat_code",
            "department");

    private InvoiceRow() {}

    static List<Object> of(ExportedInvoice document, BilledLine line, AccountBook book) {
        Booking booking = book.of(line, document);
        DoneVisit visit = document.visits().get(line.visit());
        BigDecimal net = line.amount().amount();
        List<Object> cells = new ArrayList<>(Arrays.asList(
                document.isCredit() ? "CREDIT_NOTE" : "INVOICE",
                document.number(),
                document.heading()
                        .corrects()
                        .map(ExportedInvoice.Corrected::number)
                        .orElse(""),
                document.heading().issuedOn(),
                document.heading().dueOn(),
                document.heading().kid(),
                visit.arrivedOn(),
                visit.departedOn(),
                document.customer(),
                book.customer(document),
                document.buyer().organisationNumber(),
                document.buyer().name(),
                visit.caseNumber(),
                visit.workOrder()));
        cells.addAll(Arrays.asList(
                BigDecimal.valueOf(line.position()),
                line.kind().name(),
                line.label(),
                line.quantity().amount(),
                line.quantity().unit(),
                line.unitPrice(),
                line.percent(),
                document.isCredit() ? net.negate() : net,
                document.currencyCode(),
                line.vat().category(),
                line.vat().percent(),
                document.placeOfService(),
                booking.account(),
                booking.vatCode(),
                booking.department()));
        return cells;
    }
}
