package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KidTest {
    @ParameterizedTest
    @CsvSource({
        // 2·2 + 4 + 0 + 0 + 1·2 = 10
        "10042, MOD10, 0000100420",
        // 3·2 + 4 + 0 + 0 + 1·2 = 12, and 8 more make 20
        "10043, MOD10, 0000100438",
        // 7·2 = 14 counts 5: 5 + 1 = 6, and 4 more
        "17,    MOD10, 0000000174",
        // 2·2 + 4·3 + 1·6 = 22: nothing is missing
        "10042, MOD11, 0000100420",
        // 3·2 + 4·3 + 1·6 = 24, and 9 more make 33
        "10043, MOD11, 0000100439",
        // 6·2 = 12: ten would be missing, written as a hyphen
        "6,     MOD11, 000000006-"
    })
    void endsWithItsCheckDigit(String number, Kid.Check check, String expected) {
        assertThat(Kid.of(number, check).value()).isEqualTo(expected);
    }

    @Test
    void isAnotherForEachNumber() {
        for (Kid.Check check : Kid.Check.values()) {
            Set<String> seen = new HashSet<>();

            IntStream.range(10_001, 20_001)
                    .forEach(number ->
                            seen.add(Kid.of(Integer.toString(number), check).value()));

            assertThat(seen).hasSize(10_000);
        }
    }

    @Test
    void refusesANumberThatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kid.of("1234567890", Kid.Check.MOD10));
        assertThatIllegalArgumentException().isThrownBy(() -> Kid.of("F-1", Kid.Check.MOD10));
    }
}
