package com.nextron.platform.core.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.Calendars.ChangeDay;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedChangeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @Test
    void readsADecisionForARegionOrAnAgreement() {
        CheckedChange region = CheckedChange.of(new ChangeDay("no", null, DAY, "CLOSES", " Closed "));
        CheckedChange agreement = CheckedChange.of(new ChangeDay("ELSEWHERE", " A1 ", DAY, "OPENS", "They work"));

        assertThat(region).isEqualTo(new CheckedChange(CalendarRegion.NORWAY, "", DayChange.close(DAY, "Closed")));
        assertThat(agreement)
                .isEqualTo(new CheckedChange(CalendarRegion.ELSEWHERE, "A1", DayChange.open(DAY, "They work")));
    }

    @ParameterizedTest
    @CsvSource({
        "region, IS, , 2026-12-24, CLOSES, Because",
        "region, , , 2026-12-24, CLOSES, Because",
        "agreement, NO, A-1, 2026-12-24, CLOSES, Because",
        "agreement, ELSEWHERE, , 2026-12-24, CLOSES, Because",
        "day, NO, , , CLOSES, Because",
        "day, NO, , 2009-12-31, CLOSES, Because",
        "day, NO, , 2102-01-01, CLOSES, Because",
        "effect, NO, , 2026-12-24, SHUTS, Because",
        "effect, NO, , 2026-12-24, , Because",
        "reason, NO, , 2026-12-24, CLOSES, ' '",
        "reason, NO, , 2026-12-24, CLOSES, "
    })
    void namesTheFieldThatMakesNoSense(
            String field, String region, String agreement, LocalDate day, String effect, String reason) {
        ChangeDay wanted = new ChangeDay(region, agreement, day, effect, reason);

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> CheckedChange.of(wanted));

        assertThat(refusal.fields()).extracting(FieldError::field).containsExactly(field);
    }
}
