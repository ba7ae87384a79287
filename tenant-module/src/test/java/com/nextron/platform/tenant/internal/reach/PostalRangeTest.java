package com.nextron.platform.tenant.internal.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.core.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalRangeTest {
    @ParameterizedTest
    @CsvSource({
        "NO, 9000-9299, 9000–9299, 300, 9300",
        "NO, 9000 – 9299, 9000–9299, 300, 9300",
        "NO, 9008, 9008, 1, 9009",
        "NO, 9900–9999, 9900–9999, 100, 9999-",
        "SE, 111 22-111 29, 11122–11129, 8, 11130",
        "SE, SE-111 22–SE-111 29, 11122–11129, 8, 11130",
        "DK, 0999–1000, 0999–1000, 2, 1001",
        "GB, AB1–AB3, AB1–AB3, 3, AB3-",
        "US, 12345-6789, 12345-6789, 1, 12345-6789-"
    })
    void readsWhatPeopleWriteAndKnowsWhereItIsOver(
            String country, String typed, String shown, long codes, String until) {
        PostalRange range = PostalRange.of(new Country(country), typed);

        assertThat(range).hasToString(shown);
        assertThat(range.codes()).isEqualTo(codes);
        assertThat(range.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "10, 750", "1000, 250", "10000, 0"})
    void isTheMoreSpecificTheFewerCodes(long codes, int specificity) {
        assertThat(PostalRange.specificity(Country.NORWAY, codes)).isEqualTo(specificity);
    }

    @Test
    void refusesARangeFromBackToFront() {
        assertThatIllegalArgumentException().isThrownBy(() -> PostalRange.of(Country.NORWAY, "9299-9000"));
    }
}
