package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.CreditNotes.LineCredit;
import com.nextron.platform.billing.CreditNotes.LineLeft;
import com.nextron.platform.billing.InvoicedLine;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.VatShare;
import com.nextron.platform.billing.internal.rating.LineWords;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be taken back of an issued invoice, and what a credit note takes back. A line is credited up to its amount, by a
 * quantity at the line's price or by an amount. The VAT of a credit note is rounded once for each category; whoever takes
 * the last of a category takes the last of its VAT, so that an invoice and its credit notes add up to nothing.
 *
 * @param invoice issued
 * @param before its credit notes
 */
record Crediting(InvoiceView invoice, List<InvoiceView> before) {
    private static final String PIECES = "pcs";

    /**
     * A line of the credit note.
     *
     * @param line that it takes back
     * @param rated how much of it
     */
    record TakenBack(InvoicedLine line, RatedLine rated) {}

    /** The VAT that goes back with the lines of one category. */
    record TaxBack(VatShare share, Money net, Money vat) {}

    List<LineLeft> left() {
        return invoice.lines().stream().map(this::left).toList();
    }

    /** All that is left. */
    List<TakenBack> whole() {
        return left().stream()
                .filter(one -> one.left().amount().signum() != 0)
                .map(this::rest)
                .toList();
    }

    /** What is wanted of each line, if there is so much of it. */
    List<TakenBack> lines(List<LineCredit> wanted) {
        Checks checks = new Checks();
        checks.require(!wanted.isEmpty(), new FieldError("lines", "Choose one line at least."));
        Set<Integer> seen = new HashSet<>();
        List<TakenBack> taken = wanted.stream()
                .flatMap(one -> taken(one, seen.add(one.position()), checks).stream())
                .toList();
        checks.done();
        return taken;
    }

    /** The VAT of what is taken back, category by category. */
    List<TaxBack> vat(List<TakenBack> taken) {
        return invoice.vatShares().stream()
                .map(share -> taxBack(share, taken))
                .filter(back -> !back.net().isZero() || !back.vat().isZero())
                .toList();
    }

    private TaxBack taxBack(VatShare share, List<TakenBack> taken) {
        Money net = taken.stream()
                .filter(one -> isOf(one.line(), share))
                .map(one -> one.rated().amount())
                .reduce(Money.zero(currency()), Money::plus);
        Money netBefore = sum(share, VatShare::taxable);
        Money vatLeft = share.vat().minus(sum(share, VatShare::vat));
        boolean last = share.taxable().equals(netBefore.plus(net));
        Money rounded = net.percent(share.percent());
        return new TaxBack(share, net, last || rounded.compareTo(vatLeft) > 0 ? vatLeft : rounded);
    }

    private Money sum(VatShare share, java.util.function.Function<VatShare, Money> part) {
        return before.stream()
                .flatMap(note -> note.vatShares().stream())
                .filter(one ->
                        one.category() == share.category() && one.percent().compareTo(share.percent()) == 0)
                .map(part)
                .reduce(Money.zero(currency()), Money::plus);
    }

    private static boolean isOf(InvoicedLine line, VatShare share) {
        return line.vatCategory() == share.category() && line.vatPercent().compareTo(share.percent()) == 0;
    }

    private LineLeft left(InvoicedLine line) {
        Money credited = before.stream()
                .flatMap(note -> note.lines().stream())
                .filter(one -> one.credits().equals(Optional.of(line.position())))
                .map(InvoicedLine::amount)
                .reduce(Money.zero(currency()), Money::plus);
        return new LineLeft(line, credited, line.amount().minus(credited));
    }

    /** The whole line as it stands, or the amount that others have left of it. */
    private TakenBack rest(LineLeft left) {
        return left.credited().isZero()
                ? taken(
                        left.line(),
                        left.line().quantity(),
                        left.line().unit(),
                        left.line().unitPrice(),
                        left.left())
                : byAmount(left.line(), left.left());
    }

    private Optional<TakenBack> taken(LineCredit wanted, boolean first, Checks checks) {
        String field = "line" + wanted.position();
        Optional<LineLeft> found = left().stream()
                .filter(one -> one.line().position() == wanted.position())
                .findFirst();
        checks.require(found.isPresent(), new FieldError(field, "The invoice has no line " + wanted.position() + "."));
        checks.require(first, new FieldError(field, "Line " + wanted.position() + " is named twice."));
        boolean one = (wanted.quantity() == null) != (wanted.amount() == null);
        checks.require(one, new FieldError(field, "Give a quantity or an amount, one of the two."));
        if (found.isEmpty() || !first || !one) {
            return Optional.empty();
        }
        return within(found.get(), wanted, checks);
    }

    private Optional<TakenBack> within(LineLeft left, LineCredit wanted, Checks checks) {
        String field = "line" + wanted.position();
        InvoicedLine line = left.line();
        boolean fine =
                wanted.amount() == null || wanted.amount().stripTrailingZeros().scale() <= digits();
        checks.require(fine, new FieldError(field, "Give an amount in whole minor units, such as 120.50."));
        TakenBack taken = wanted.amount() != null
                ? byAmount(line, new Money(wanted.amount(), currency()))
                : taken(line, wanted.quantity(), line.unit(), line.unitPrice(), priced(line, wanted.quantity()));
        Money amount = taken.rated().amount();
        checks.require(
                amount.amount().signum() > 0,
                new FieldError(field, "Give something above zero, or leave the line out."));
        checks.require(
                amount.compareTo(left.left()) <= 0,
                new FieldError(
                        field,
                        "That would be " + amount + " of line " + line.position() + ", of which " + left.left()
                                + " is left."));
        return Optional.of(taken);
    }

    /** The price of that quantity, multiplied first and divided last, so that it is rounded once (D-B5). */
    private Money priced(InvoicedLine line, BigDecimal quantity) {
        return new Money(
                line.unitPrice().multiply(quantity).divide(line.baseQuantity(), digits(), RoundingMode.HALF_UP),
                currency());
    }

    private static TakenBack byAmount(InvoicedLine line, Money amount) {
        return taken(line, BigDecimal.ONE, PIECES, amount.amount(), amount);
    }

    private static TakenBack taken(
            InvoicedLine line, BigDecimal quantity, String unit, BigDecimal unitPrice, Money amount) {
        return new TakenBack(
                line,
                new RatedLine(
                        line.kind(),
                        new LineWords.Written(line.label(), "Takes back line " + line.position() + " of the invoice."),
                        new RatedLine.Quantity(quantity, unit, unitPrice),
                        line.percent(),
                        amount));
    }

    private Currency currency() {
        return invoice.net().currency();
    }

    private int digits() {
        return currency().getDefaultFractionDigits();
    }
}
