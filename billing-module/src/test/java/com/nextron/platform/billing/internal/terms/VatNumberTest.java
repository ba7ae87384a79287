package com.nextron.platform.billing.internal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.core.place.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatNumberTest {
    @ParameterizedTest
    @CsvSource({
        "NO, 923 609 016 mva,   NO923609016MVA",
        "NO, NO923609016MVA,    NO923609016MVA",
        "SE, SE 556036-0793 01, SE556036079301",
        "SE, 556036-0793,       SE556036079301",
        "DK, DK-22756214,       DK22756214",
        "FI, FI 0112038-9,      FI01120389",
        "DE, DE 123456789,      DE123456789",
        "GR, 123456789,         EL123456789",
        "NL, NL123456789B01,    NL123456789B01",
        "CH, CHE123456789MWST,  CHE123456789MWST"
    })
    void isReadAsPeopleTypeIt(String country, String typed, String expected) {
        assertThat(VatNumber.of(Country.of(country), typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NO, 923609017", "SE, SE556036079401", "DK, 2275621", "DE, DE12345678", "NL, NL123456789", "CH, CHE-1"})
    void isRefusedWhereItsCountryWritesItOtherwise(String country, String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> VatNumber.of(Country.of(country), typed));
    }
}
