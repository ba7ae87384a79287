package com.nextron.platform.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 min",
        "PT59M59S, 59 min",
        "PT1H, 1 h",
        "PT23H59M, 23 h 59 min",
        "PT24H, 1 day",
        "PT24H59M, 1 day",
        "PT25H, 1 day 1 h",
        "PT47H59M, 1 day 23 h",
        "PT48H, 2 days",
        "PT100H, 4 days"
    })
    void aLengthTellsHoursForAsLongAsTheyDecideWhatSomebodyDoes(Duration length, String words) {
        String told = new Times().span(length);

        assertThat(told).isEqualTo(words);
    }
}
