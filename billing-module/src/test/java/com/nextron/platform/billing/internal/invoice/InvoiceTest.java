package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.WrongState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Test
    void addsVatOnceToTheSumOfTheLines() {
        InvoiceView invoice = Drafts.in("NO").drafted().view();

        assertThat(invoice.net()).isEqualTo(Money.of("8006.24", "NOK"));
        assertThat(invoice.vat()).isEqualTo(Money.of("2001.56", "NOK"));
        assertThat(invoice.gross()).isEqualTo(Money.of("10007.80", "NOK"));
    }

    @Test
    void hasNoNumberAndNoDateBeforeItIsIssued() {
        InvoiceView invoice = Drafts.in("NO").drafted().view();

        assertThat(invoice.status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(invoice.number()).isEmpty();
        assertThat(invoice.issuedOn()).isEmpty();
    }

    @Test
    void isDueFourteenDaysAfterItWasIssued() {
        Invoice invoice = Drafts.in("NO").drafted();

        invoice.issue(Drafts.fixed("10042"), Drafts.customer("NO"));

        assertThat(invoice.view().number()).contains("10042");
        assertThat(invoice.view().issuedOn()).contains(TODAY);
        assertThat(invoice.view().dueOn()).contains(LocalDate.of(2026, 12, 2));
    }

    @Test
    void isAddressedAsTheCustomerIsRegisteredWhenItIsIssued() {
        Invoice invoice = Drafts.in("NO").drafted();

        invoice.issue(Drafts.fixed("10042"), Drafts.customer("SE"));

        assertThat(invoice.buyer()).isEqualTo(Drafts.customer("SE").buyer());
    }

    @Test
    void rejectsASecondIssue() {
        Invoice invoice = Drafts.in("NO").drafted();
        invoice.issue(Drafts.fixed("10042"), Drafts.customer("NO"));

        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> invoice.issue(Drafts.fixed("10043"), Drafts.customer("NO")));

        assertThat(invoice.number()).isEqualTo("10042");
    }

    @Test
    void isNotIssuedWhileHeld() {
        Invoice invoice = Drafts.in("NO").held("600 km were reported.").drafted();

        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> invoice.issue(Drafts.fixed("10042"), Drafts.customer("NO")));
    }

    @Test
    void becomesADraftWhenReleased() {
        Invoice invoice = Drafts.in("NO").held("600 km were reported.").drafted();

        invoice.release();

        assertThat(invoice.view().status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(invoice.view().heldBecause()).isEmpty();
    }

    @Test
    void cannotBeReleasedWithoutLines() {
        Invoice invoice = Drafts.in("NO").unrated();

        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(invoice::release)
                .withMessageContaining("No rate card is in force in Germany");
    }

    @Test
    void cannotBeReleasedUnlessHeld() {
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> Drafts.in("NO").drafted().release());
    }

    @Test
    void isHeldForAPartWithoutAPriceAndGoesOnWithIt() {
        Invoice invoice = Drafts.in("NO").parts("Fan").drafted();
        InvoiceView held = invoice.view();

        assertThatExceptionOfType(WrongState.class).isThrownBy(invoice::release).withMessageContaining("no price");
        invoice.pricePart(7, new BigDecimal("149.90"), "Entered.");

        assertThat(held.status()).isEqualTo(InvoiceStatus.HELD);
        assertThat(held.heldBecause()).contains("Part without a price: Fan. Enter it, and the invoice goes on.");
        assertThat(held.net()).isEqualTo(Money.of("8006.24", "NOK"));
        assertThat(invoice.view().status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(invoice.view().heldBecause()).isEmpty();
        assertThat(invoice.view().net()).isEqualTo(Money.of("8306.04", "NOK"));
        assertThat(invoice.view().vat()).isEqualTo(Money.of("2076.51", "NOK"));
        assertThat(invoice.view().lines().get(6).explanation()).isEqualTo("Entered.");
    }

    @Test
    void staysHeldForWhatElseThereIsWhenItsPartsHaveTheirPrice() {
        Invoice invoice = Drafts.in("NO")
                .parts("Fan", "Cable")
                .held("600 km were reported.")
                .drafted();

        invoice.pricePart(7, BigDecimal.TEN, "Entered.");
        String first = invoice.heldBecause();
        invoice.pricePart(8, BigDecimal.ZERO, "Given away.");
        String second = invoice.heldBecause();
        invoice.release();

        assertThat(first)
                .isEqualTo("Part without a price: Cable. Enter it, and the invoice goes on. 600 km were reported.");
        assertThat(second).isEqualTo("600 km were reported.");
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.DRAFT);
    }

    @Test
    void hasNoPriceChangedOnceItIsIssued() {
        Invoice invoice = Drafts.in("NO").parts("Fan").drafted();
        invoice.pricePart(7, BigDecimal.TEN, "Entered.");
        invoice.issue(Drafts.fixed("10042"), Drafts.customer("NO"));

        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> invoice.pricePart(7, BigDecimal.ONE, "Entered."));
        assertThat(invoice.part(1)).isEmpty();
    }

    @Test
    void isDeliveredOnTheDayOfDepartureAtTheSite() {
        InvoiceDocument document = Drafts.in("FI")
                .onSite("2026-11-17T20:00+01:00", "2026-11-17T23:30+01:00")
                .issued("10042");

        assertThat(document.delivered().day()).isEqualTo(LocalDate.of(2026, 11, 18));
    }
}
