package com.nextron.platform.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalCodeTest {
    @ParameterizedTest
    @CsvSource({
        "NO, 9008, 9008",
        "NO, N-9008, 9008",
        "NO, ' 90 08 ', 9008",
        "SE, 111 22, 11122",
        "SE, se-111 22, 11122",
        "DK, DK-8000, 8000",
        "FI, 00100, 00100",
        "DE, 10115, 10115"
    })
    void readsCodesAsPeopleTypeThem(String country, String typed, String value) {
        assertThat(PostalCode.of(Country.of(country), typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 123, 4 digits",
        "NO, 12345, 4 digits",
        "SE, 1112, 5 digits",
        "FI, 0010A, 5 digits",
        "DK, '', 4 digits"
    })
    void saysHowManyDigitsTheCountryHas(String country, String typed, String hint) {
        assertThatThrownBy(() -> PostalCode.of(Country.of(country), typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(hint);
    }

    @Test
    void takesAlandAndSvalbardByTheirCodes() {
        assertThat(Site.of(PostalCode.of(Country.FINLAND, "22100")).zone()).hasToString("Europe/Mariehamn");
        assertThat(Site.of(PostalCode.of(Country.NORWAY, "9170")).zone()).hasToString("Arctic/Longyearbyen");
        assertThat(Site.of(PostalCode.of(Country.NORWAY, "9008")).zone()).hasToString("Europe/Oslo");
    }

    @Test
    void asksForTheZoneElsewhere() {
        assertThatThrownBy(() -> Site.of(PostalCode.of(Country.of("DE"), "10115")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time zone");
    }
}
