package com.nextron.platform.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTest {
    private final Entered form = new Entered();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "86,5 | 86.5",
                "86.50 | 86.50",
                "1 183,33 | 1183.33",
                "1\u00a0183.33 | 1183.33",
                "12\u202f345\u202f678 | 12345678",
                "-10 | -10",
                "\u22126,10 | -6.10"
            })
    void readsNumbersAsPeopleAndThesePagesWriteThem(String typed, String meant) {
        form.put("amount", typed);

        assertThat(form.number("amount")).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1E400000000", "1.183,33", "1 18", "12 3456", "abc", "1,", "0x10", "NaN"})
    void asksAgainForWhatMayBeASlip(String typed) {
        form.put("amount", typed);

        assertThatThrownBy(() -> form.number("amount")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void doesNotCutAQuantityToWholePieces() {
        form.put("pieces", "1,5");

        assertThatThrownBy(() -> form.count("pieces")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nothingEnteredIsNoNumber() {
        assertThat(form.number("amount")).isNull();
        assertThat(form.count("pieces")).isNull();
    }
}
