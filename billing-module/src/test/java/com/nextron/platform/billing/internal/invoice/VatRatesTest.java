package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRatesTest {
    @ParameterizedTest
    @CsvSource({"NO, 25", "SE, 25", "DK, 25", "FI, 25.5"})
    void isTheGeneralRateOfTheSitesCountry(String country, BigDecimal percent) {
        assertThat(VatRates.of(Country.of(country))).contains(percent);
    }

    @Test
    void isUnknownElsewhere() {
        assertThat(VatRates.of(Country.of("DE"))).isEmpty();
    }

    @Test
    void roundsHalfUpOnceForAllLines() {
        // 25 % of 0.10 is 0.025; of 100.02 at 25.5 %: 25.5051.
        assertThat(VatRates.vat(Money.of("0.10", "NOK"), new BigDecimal("25"))).isEqualTo(Money.of("0.03", "NOK"));
        assertThat(VatRates.vat(Money.of("100.02", "EUR"), new BigDecimal("25.5")))
                .isEqualTo(Money.of("25.51", "EUR"));
    }
}
