package com.nextron.platform.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"60.0, 60", "86.3, 86.3", "999, 999", "1218, 1_218", "1074.80, 1_074.8", "1E+6, 1_000_000", "-100, -100"
    })
    void setsThousandsApartAndDropsNeedlessZeros(String number, String written) {
        assertThat(Digits.of(new BigDecimal(number))).isEqualTo(written.replace('_', '\u00a0'));
    }
}
