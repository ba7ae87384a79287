package com.nextron.platform.core.calendar;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperatingHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void refusesAWeekWithoutDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OperatingHours(Set.of(), NINE, NINE.plusHours(8)));
    }

    @Test
    void refusesAnEmptyOrReversedWindow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OperatingHours(Set.of(DayOfWeek.MONDAY), NINE, NINE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OperatingHours(Set.of(DayOfWeek.MONDAY), NINE, NINE.minusHours(1)));
    }
}
