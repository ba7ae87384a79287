package com.nextron.platform.billing.internal.vat;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRulebookTest {
    @ParameterizedTest(name = "work in {0} for {1}, VAT number {2}, on {3}")
    @CsvSource({
        // used in Norway: MVA whoever buys it
        "NO, NO, true,  2026-11-17, S 25",
        "NO, NO, false, 2026-11-17, S 25",
        "NO, SE, true,  2026-11-17, S 25",
        "NO, US, false, 2026-11-17, S 25",
        // businesses of the union account for it themselves, in whichever of its countries the work was done
        "SE, SE, true,  2026-11-17, AE 0",
        "SE, FI, true,  2026-11-17, AE 0",
        "DE, DE, true,  2026-11-17, AE 0",
        // without a VAT number the general rate of the site's country
        "SE, SE, false, 2026-11-17, S 25",
        "DK, DK, false, 2026-11-17, S 25",
        "SE, NO, false, 2026-11-17, S 25",
        // the Finnish rate rose on 1 September 2024
        "FI, FI, false, 2024-08-31, S 24",
        "FI, FI, false, 2024-09-01, S 25.5",
        // elsewhere
        "SE, NO, true,  2026-11-17, G 0",
        "DE, DE, false, 2026-11-17, G 0",
        "US, US, true,  2026-11-17, G 0",
    })
    void choosesAsShipped(String place, String customer, boolean number, LocalDate on, String expected) {
        VatTreatment treatment = ShippedRules.book()
                .treatment(question(place, customer, number, on))
                .orElseThrow();

        assertThat(treatment.key()).isEqualTo(expected);
    }

    @Test
    void hasNoAnswerForADayBeforeItsRules() {
        assertThat(ShippedRules.book().treatment(question("NO", "NO", true, LocalDate.of(2004, 12, 31))))
                .isEmpty();
    }

    @Test
    void letsTheNarrowestRuleHoldHoweverOldItIs() {
        VatRulebook book = ShippedRules.with(ShippedRules.charged("SE SE YES", "12", "1991-01-01"));

        assertThat(book.treatment(question("SE", "SE", true, LocalDate.of(2026, 11, 17))))
                .hasValueSatisfying(treatment -> assertThat(treatment.key()).isEqualTo("S 12"));
    }

    @Test
    void letsTheHighestVersionOfADayHold() {
        VatRule second = ShippedRules.charged("NO * ANY", "15", "2005-01-01").entered(2, "finance", Instant.EPOCH);
        VatRulebook book = new VatRulebook(List.of(
                second, ShippedRules.charged("NO * ANY", "25", "2005-01-01").entered(1, "x", Instant.EPOCH)));

        assertThat(book.treatment(question("NO", "NO", true, LocalDate.of(2026, 11, 17))))
                .hasValueSatisfying(treatment -> assertThat(treatment.key()).isEqualTo("S 15"));
    }

    private static VatQuestion question(String place, String customer, boolean number, LocalDate on) {
        return new VatQuestion(Country.of(place), new VatQuestion.Taxed(Country.of(customer), number), on);
    }
}
