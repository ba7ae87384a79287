package com.nextron.platform.tenant.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.tenant.PartnerProfiles.ChangeHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a partner works, as it is entered and kept. */
class WorkingWeekTest {
    @Test
    void readsDaysAndHours() {
        WorkingWeek week =
                WorkingWeek.read(new ChangeHours(Set.of("MONDAY", "friday"), "07:30", "15:00", true, null), false);

        assertThat(week.hours())
                .isEqualTo(new OperatingHours(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(7, 30), LocalTime.of(15, 0)));
        assertThat(week.dutyRoster()).isTrue();
        assertThat(week.zone()).isEmpty();
    }

    @Test
    void keepsDaysInTheirOrderAndReadsThemBack() {
        Set<DayOfWeek> days = Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY);

        String text = WorkingWeek.text(days);

        assertThat(text).isEqualTo("TUESDAY+SUNDAY");
        assertThat(WorkingWeek.daysOf(text)).isEqualTo(days);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        ChangeHours wanted = new ChangeHours(Set.of("FREIDAY"), "17:00", "8 o’clock", false, "Berlin");

        assertThatThrownBy(() -> WorkingWeek.read(wanted, true))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("days", "closes", "timeZone"));
    }

    @Test
    void refusesToCloseBeforeItOpens() {
        ChangeHours wanted = new ChangeHours(Set.of("MONDAY"), "17:00", "08:00", false, null);

        assertThatThrownBy(() -> WorkingWeek.read(wanted, false))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("closes"));
    }

    @Test
    void takesTheZoneWhereTheCountryDoesNotTellIt() {
        WorkingWeek week =
                WorkingWeek.read(new ChangeHours(Set.of("MONDAY"), "08:00", "17:00", false, "Europe/Berlin"), true);

        assertThat(week.zone()).contains(ZoneId.of("Europe/Berlin"));
    }
}
