package com.nextron.platform.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "NO, 923609016, 923609016, 923 609 016",
        "NO, NO 923 609 016 MVA, 923609016, 923 609 016",
        "NO, no982463718mva, 982463718, 982 463 718",
        "NO, 984 851 006, 984851006, 984 851 006",
        "SE, 556036-0793, 5560360793, 556036-0793",
        "SE, SE556012579001, 5560125790, 556012-5790",
        "SE, 16556016-0680, 5560160680, 556016-0680",
        "SE, 556042-7220, 5560427220, 556042-7220",
        "DK, DK-22756214, 22756214, 22756214",
        "DK, 24 25 67 90, 24256790, 24256790",
        "DK, CVR 61126228, 61126228, 61126228",
        "FI, 0112038-9, 01120389, 0112038-9",
        "FI, 112038-9, 01120389, 0112038-9",
        "FI, FI01120389, 01120389, 0112038-9",
        "FI, 1927400-1, 19274001, 1927400-1",
        "DE, HRB 6684, HRB6684, HRB6684",
    })
    void readsNumbersAsPeopleTypeThem(String country, String typed, String digits, String display) {
        OrganisationNumber number = OrganisationNumber.of(Country.of(country), typed);

        assertThat(number.digits()).isEqualTo(digits);
        assertThat(number.display()).isEqualTo(display);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 923609017",
        "NO, 932609016",
        "SE, 556036-0794",
        "SE, 556306-0793",
        "DK, 22756215",
        "DK, 27256214",
        "FI, 0112038-8",
        "FI, 0121038-9",
    })
    void refusesAWrongCheckDigit(String country, String typed) {
        assertThatThrownBy(() -> OrganisationNumber.of(Country.of(country), typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("check digit is wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, 92360901, nine digits",
        "NO, 92360901A, nine digits",
        "SE, 55603607931, ten digits",
        "DK, 2275621, eight digits",
        "DK, 02756214, eight digits",
        "FI, 012038, seven digits",
        "DE, AB, letters and digits",
    })
    void saysHowANumberLooksWhereItsShapeIsWrong(String country, String typed, String told) {
        assertThatThrownBy(() -> OrganisationNumber.of(Country.of(country), typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void refusesNothingTyped() {
        assertThatThrownBy(() -> OrganisationNumber.of(Country.NORWAY, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nine digits");
    }
}
