package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nextron.platform.billing.CreditNotes.LineCredit;
import com.nextron.platform.billing.InvoiceKind;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Invoice 10042: 175 min 4068.75, surcharge 2034.38, 5 min 116.25, surcharge 116.25, 86.3 km 720.61, call-out 950.00; net
 * 8006.24, VAT 2001.56.
 */
class CreditingTest {
    private final InvoiceView invoice = Drafts.in("NO").issued("10042").invoice();

    @Test
    void takesAllOfItBackAsItStands() {
        InvoiceView note = credited(List.of(), new Crediting(invoice, List.of()).whole());

        assertThat(note.kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(note.net()).isEqualTo(invoice.net());
        assertThat(note.vat()).isEqualTo(invoice.vat());
        assertThat(note.lines()).hasSameSizeAs(invoice.lines());
        assertThat(note.lines().get(0).quantity()).isEqualByComparingTo("175");
        assertThat(note.lines().get(0).unit()).isEqualTo("min");
        assertThat(note.lines().get(0).credits()).contains(1);
        assertThat(note.corrects()).hasValueSatisfying(one -> {
            assertThat(one.number()).isEqualTo("10042");
            assertThat(one.invoice()).isEqualTo(invoice.id());
        });
    }

    @Test
    void takesAQuantityBackAtTheLinesPrice() {
        InvoiceView note = credited(List.of(), taken(List.of(), quantity(1, "60")));

        assertThat(note.net()).isEqualTo(Money.of("1395.00", "NOK"));
        assertThat(note.vat()).isEqualTo(Money.of("348.75", "NOK"));
    }

    @Test
    void takesAnAmountBackAsOnePiece() {
        InvoiceView note = credited(List.of(), taken(List.of(), amount(5, "100.50")));

        assertThat(note.lines()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(Money.of("100.50", "NOK"));
            assertThat(line.quantity()).isEqualByComparingTo("1");
            assertThat(line.unit()).isEqualTo("pcs");
        });
    }

    @Test
    void leavesTheRestToTheNextCreditNote() {
        InvoiceView first = credited(List.of(), taken(List.of(), amount(6, "900")));

        Crediting after = new Crediting(invoice, List.of(first));
        InvoiceView rest = credited(List.of(first), after.whole());

        assertThat(after.left().get(5).left()).isEqualTo(Money.of("50.00", "NOK"));
        assertThat(rest.gross().plus(first.gross())).isEqualTo(invoice.gross());
        assertThat(new Crediting(invoice, List.of(first, rest)).whole()).isEmpty();
    }

    @Test
    void refusesMoreThanIsLeft() {
        InvoiceView first = credited(List.of(), taken(List.of(), amount(6, "900")));

        assertThat(refused(List.of(first), amount(6, "50.01")))
                .containsExactly("That would be NOK\u00a050.01 of line 6, of which NOK\u00a050.00 is left.");
        assertThat(refused(List.of(), quantity(1, "176"))).singleElement().satisfies(message -> assertThat(message)
                .contains("of which NOK\u00a04\u00a0068.75 is left"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(refused(List.of(), amount(99, "1"))).containsExactly("The invoice has no line 99.");
        assertThat(refused(List.of(), amount(1, "1"), amount(1, "1"))).containsExactly("Line 1 is named twice.");
        assertThat(refused(List.of(), new LineCredit(1, BigDecimal.ONE, BigDecimal.ONE)))
                .containsExactly("Give a quantity or an amount, one of the two.");
        assertThat(refused(List.of(), new LineCredit(1, null, null)))
                .containsExactly("Give a quantity or an amount, one of the two.");
        assertThat(refused(List.of(), amount(1, "0")))
                .containsExactly("Give something above zero, or leave the line out.");
        assertThat(refused(List.of(), amount(1, "-5")))
                .containsExactly("Give something above zero, or leave the line out.");
        assertThat(refused(List.of(), amount(1, "1.005")))
                .containsExactly("Give an amount in whole minor units, such as 120.50.");
        assertThat(refused(List.of())).containsExactly("Choose one line at least.");
    }

    @Test
    void addsUpToTheInvoiceHoweverItIsTakenBack() {
        Random random = new Random(20261122);
        for (int i = 0; i < 50; i++) {
            List<InvoiceView> notes = new ArrayList<>();
            for (int part = 0; part < 6; part++) {
                List<LineCredit> some = someOf(new Crediting(invoice, notes), random);
                if (!some.isEmpty()) {
                    notes.add(credited(notes, new Crediting(invoice, notes).lines(some)));
                }
            }
            notes.add(credited(notes, new Crediting(invoice, notes).whole()));

            assertThat(sum(notes, InvoiceView::net)).isEqualTo(invoice.net());
            assertThat(sum(notes, InvoiceView::vat)).isEqualTo(invoice.vat());
        }
    }

    private static List<LineCredit> someOf(Crediting crediting, Random random) {
        return crediting.left().stream()
                .filter(line -> line.left().amount().compareTo(BigDecimal.TEN) > 0 && random.nextBoolean())
                .map(line -> amount(
                        line.line().position(),
                        line.left()
                                .amount()
                                .movePointLeft(1)
                                .setScale(2, java.math.RoundingMode.DOWN)
                                .toPlainString()))
                .toList();
    }

    private static Money sum(List<InvoiceView> notes, java.util.function.Function<InvoiceView, Money> part) {
        return notes.stream().map(part).reduce(Money.of("0", "NOK"), Money::plus);
    }

    private List<String> refused(List<InvoiceView> before, LineCredit... wanted) {
        List<String> messages = new ArrayList<>();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> taken(before, wanted))
                .satisfies(refusal ->
                        refusal.fields().stream().map(FieldError::message).forEach(messages::add));
        return messages;
    }

    private List<Crediting.TakenBack> taken(List<InvoiceView> before, LineCredit... wanted) {
        return new Crediting(invoice, before).lines(Arrays.asList(wanted));
    }

    private InvoiceView credited(List<InvoiceView> before, List<Crediting.TakenBack> taken) {
        Invoice note = new Invoice(
                        new Crediting(invoice, before),
                        taken,
                        Drafts.customer("NO"),
                        Instant.parse("2026-11-20T08:00:00Z"))
                .correcting(invoice, "The visit took less.");
        return note.view();
    }

    private static LineCredit quantity(int position, String quantity) {
        return new LineCredit(position, new BigDecimal(quantity), null);
    }

    private static LineCredit amount(int position, String amount) {
        return new LineCredit(position, null, new BigDecimal(amount));
    }
}
