package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.Collecting;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several visits on one invoice. */
class GatheredInvoiceTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void takesTheVisitsOfItsMonthLineByLine() {
        Invoice invoice = Drafts.in("NO").drafted();

        Drafts.in("NO").visit(UUID.randomUUID()).driven("10").addTo(invoice);
        InvoiceView both = invoice.view();

        assertThat(both.visits()).extracting(BilledVisit::position).containsExactly(1, 2);
        assertThat(both.lines()).extracting(line -> line.position()).doesNotHaveDuplicates();
        assertThat(both.lines().stream().filter(line -> line.visit() == 1)).hasSize(6);
        assertThat(both.lines().stream().filter(line -> line.visit() == 2)).hasSize(6);
        assertThat(both.vatShares()).singleElement().satisfies(share -> assertThat(share.taxable())
                .isEqualTo(both.net()));
        assertThat(both.net()).isEqualTo(Money.of("15375.37", "NOK"));
    }

    @Test
    void keepsAShareForEachVat() {
        Invoice invoice = Drafts.in("NO").drafted();
        Drafts.in("NO").visit(UUID.randomUUID()).addTo(invoice);

        invoice.tax(Map.of(2, Drafts.standard("12")));

        assertThat(invoice.view().vatShares())
                .extracting(share -> share.percent().toPlainString() + " " + share.vat())
                .containsExactlyInAnyOrder("25 NOK\u00a02\u00a0001.56", "12 NOK\u00a0960.75");
        assertThat(invoice.view().vat()).isEqualTo(Money.of("2962.31", "NOK"));
    }

    @Test
    void forgetsAShareThatNoLineHas() {
        Invoice invoice = Drafts.in("NO").drafted();

        invoice.tax(Map.of(1, Drafts.standard("12")));

        assertThat(invoice.view().vatShares()).singleElement().satisfies(share -> assertThat(share.percent())
                .isEqualByComparingTo("12"));
        assertThat(invoice.view().lines())
                .allSatisfy(line -> assertThat(line.vatPercent()).isEqualByComparingTo("12"));
    }

    @Test
    void runsAWeekFromMondayToSunday() {
        Period week = Period.of(Collecting.PER_WEEK, TUESDAY).orElseThrow();

        assertThat(week.view().from()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(week.to()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(Period.of(Collecting.PER_WEEK, LocalDate.of(2026, 11, 22))
                        .orElseThrow()
                        .view()
                        .from())
                .isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void runsAMonthFromItsFirstToItsLastDay() {
        Period month =
                Period.of(Collecting.PER_MONTH, LocalDate.of(2028, 2, 29)).orElseThrow();

        assertThat(month.view().from()).isEqualTo(LocalDate.of(2028, 2, 1));
        assertThat(month.to()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void gathersNothingForACustomerThatWantsAnInvoiceAVisit() {
        assertThat(Period.of(Collecting.PER_VISIT, TUESDAY)).isEmpty();
    }

    @Test
    void isOpenUntilTheEndOfItsLastDay() {
        Period week = open();

        assertThat(week.isOpenOn(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(week.isOpenOn(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(week.closed().isOpenOn(TUESDAY)).isFalse();
    }

    @Test
    void gathersOnlyWhatHasOneCurrencyAndOneVat() {
        Period week = Period.of(Collecting.PER_WEEK, TUESDAY).orElseThrow();
        Currency kroner = Currency.getInstance("NOK");

        String key = week.of(kroner, Drafts.standard("25")).key();

        assertThat(week.of(kroner, Drafts.standard("25.00")).key()).isEqualTo(key);
        assertThat(week.of(kroner, Drafts.standard("12")).key()).isNotEqualTo(key);
        assertThat(week.of(Currency.getInstance("SEK"), Drafts.standard("25")).key())
                .isNotEqualTo(key);
    }

    @Test
    void canBeClosedOnce() {
        Invoice invoice = Drafts.in("NO").drafted().gathering(open());

        invoice.close();

        assertThat(invoice.view().gathering())
                .hasValueSatisfying(one -> assertThat(one.open()).isFalse());
        assertThatExceptionOfType(WrongState.class).isThrownBy(invoice::close);
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> Drafts.in("NO").drafted().close());
    }

    @Test
    void gathersNoMoreOnceItIsIssued() {
        Invoice invoice = Drafts.in("NO").drafted().gathering(open());

        invoice.issue(Drafts.fixed("10042"), Drafts.customer("NO"));

        assertThat(invoice.view().gathering())
                .hasValueSatisfying(one -> assertThat(one.open()).isFalse());
    }

    private static Period open() {
        return Period.of(Collecting.PER_WEEK, TUESDAY)
                .orElseThrow()
                .of(Currency.getInstance("NOK"), Drafts.standard("25"));
    }
}
