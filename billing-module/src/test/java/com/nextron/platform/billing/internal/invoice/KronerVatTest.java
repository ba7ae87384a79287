package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** VAT in kroner of an invoice in another currency, and of what takes it back. */
class KronerVatTest {
    private final KronerVat invoice = KronerVat.of(new BigDecimal("100.00"), rate("1.0511"));

    @Test
    void lastCreditNoteTakesWhatTheOthersLeft() {
        KronerVat first = invoice.by(new BigDecimal("33.33"));
        KronerVat second = invoice.by(new BigDecimal("33.33"));
        KronerVat byTheRate = invoice.by(new BigDecimal("33.34"));

        KronerVat last = invoice.without(List.of(first, second));

        assertThat(byTheRate.view().vat()).isEqualTo(Money.of("35.04", "NOK"));
        assertThat(last.view().vat()).isEqualTo(Money.of("35.05", "NOK"));
        assertThat(first.view().vat().plus(second.view().vat()).plus(last.view().vat()))
                .isEqualTo(invoice.view().vat())
                .isEqualTo(Money.of("105.11", "NOK"));
    }

    private static RateView rate(String rate) {
        return new RateView(
                UUID.randomUUID(),
                "SEK",
                LocalDate.of(2026, 11, 18),
                new BigDecimal(rate),
                1,
                "Norges Bank",
                Instant.EPOCH,
                "finn");
    }
}
