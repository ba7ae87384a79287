package com.nextron.platform.billing.internal.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.PriceLists.Surcharge;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.billing.internal.rating.TimeBands;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SurchargeWordsTest {
    @Test
    void namesTheStandardBandsAsPeopleSayThem() {
        assertThat(SurchargeWords.of(RateCards.STANDARD_BANDS))
                .containsExactly(
                        new Surcharge("Monday to Friday 16–20", new BigDecimal("50")),
                        new Surcharge("Monday to Friday 20–08", new BigDecimal("100")),
                        new Surcharge("Saturdays, Sundays and public holidays", new BigDecimal("100")));
    }

    @Test
    void namesNothingForOrdinaryTime() {
        TimeBands flat = RateCards.bands("WEEKDAY 0 1440 0", "CLOSED_DAY 0 630 0", "CLOSED_DAY 630 1440 75");

        assertThat(SurchargeWords.of(flat))
                .containsExactly(
                        new Surcharge("Saturdays, Sundays and public holidays 10:30–24", new BigDecimal("75")));
    }
}
