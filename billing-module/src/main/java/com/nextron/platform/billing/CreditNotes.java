package com.nextron.platform.billing;

import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Takes issued invoices back: a credit note is issued at once, in a gapless series of its own, and never changes. The
 * database lets no line be credited above its amount.
 */
public interface CreditNotes {
    /** What is left of an invoice, line by line, and its credit notes. For headquarters, finance, and the customer. */
    Creditable of(UUID invoice);

    /**
     * Credits all that is left of an issued invoice. For finance.
     *
     * @throws com.nextron.platform.core.problem.WrongState it is not issued, or nothing of it is left
     * @throws com.nextron.platform.core.problem.InvalidInput there is no reason
     */
    InvoiceView creditWhole(UUID invoice, String reason);

    /**
     * Credits lines of an issued invoice, each by a quantity or by an amount. For finance.
     *
     * @throws com.nextron.platform.core.problem.WrongState it is not issued, or nothing of it is left
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code line} and its position, such as {@code line3}:
     *     there is no such line, it is given twice, both or neither of quantity and amount are given, or it is more than is
     *     left
     */
    InvoiceView creditLines(UUID invoice, String reason, List<LineCredit> lines);

    /**
     * How much of a line is taken back: one of the two.
     *
     * @param position of the invoice's line
     * @param quantity in the line's unit, at the line's price; null with an amount
     * @param amount without VAT; null with a quantity
     */
    record LineCredit(int position, BigDecimal quantity, BigDecimal amount) {}

    /**
     * An invoice with what is left of it.
     *
     * @param creditNotes in the order of their numbers
     * @param credited their sum, VAT included
     * @param left what they leave to pay, VAT included
     */
    record Creditable(
            InvoiceView invoice, List<LineLeft> lines, List<InvoiceView> creditNotes, Money credited, Money left) {}

    /** What is left of a line, without VAT. */
    record LineLeft(InvoicedLine line, Money credited, Money left) {}
}
