package com.nextron.platform.core.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.calendar.Calendars.OpenedDay;
import com.nextron.platform.core.calendar.Calendars.VersionView;
import com.nextron.platform.core.calendar.Calendars.YearView;
import com.nextron.platform.core.calendar.DayChange;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.internal.calendar.VersionedCalendars.Decider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionedCalendarsTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final LocalDate BRIDGE_DAY = LocalDate.of(2026, 5, 15);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final Decider KARI = new Decider("kari", Instant.parse("2026-01-05T09:00:00Z"));

    private final VersionedCalendars untouched = new VersionedCalendars(List.of());

    @Test
    void startsFromTheStandardCalendarsInVersionOne() {
        for (CalendarRegion region : CalendarRegion.values()) {
            assertThat(untouched.of(region).version()).isEqualTo(region.code() + "-1");
        }
        assertThat(untouched.of(CalendarRegion.NORWAY, "A1")).isEmpty();
    }

    @Test
    void aPromiseByAnOlderVersionStaysAndIsFoundAgainByItsVersion() {
        ResponsePromise promised = fourHours(untouched.of(CalendarRegion.NORWAY));

        VersionedCalendars after =
                decided(untouched, CalendarRegion.NORWAY, "", DayChange.close(CHRISTMAS_EVE, "Closed this year"));

        assertThat(promised.calendarVersion()).isEqualTo("NO-1");
        assertThat(fourHours(after.version(CalendarRegion.NORWAY, "", 1))).isEqualTo(promised);
        ResponsePromise next = fourHours(after.of(CalendarRegion.NORWAY));
        assertThat(next.calendarVersion()).isEqualTo("NO-2");
        assertThat(next.deadline()).contains(instant("2026-12-28T11:00+01:00"));
        assertThat(promised.deadline()).contains(instant("2026-12-24T11:00+01:00"));
    }

    @Test
    void aRegionsChangeLeavesTheOthersAsTheyWere() {
        VersionedCalendars after =
                decided(untouched, CalendarRegion.NORWAY, "", DayChange.close(CHRISTMAS_EVE, "Closed"));

        assertThat(after.of(CalendarRegion.DENMARK).version()).isEqualTo("DK-1");
        assertThat(after.of(CalendarRegion.DENMARK).closedDay(CHRISTMAS_EVE)).isEmpty();
    }

    @Test
    void anAgreementsChangeIsItsOwn() {
        VersionedCalendars after =
                decided(untouched, CalendarRegion.NORWAY, "A1", DayChange.close(CHRISTMAS_EVE, "Agreed"));

        assertThat(after.of(CalendarRegion.NORWAY).version()).isEqualTo("NO-1");
        assertThat(after.of(CalendarRegion.NORWAY).closedDay(CHRISTMAS_EVE)).isEmpty();
        BusinessCalendar agreed = after.of(CalendarRegion.NORWAY, "A1").orElseThrow();
        assertThat(agreed.version()).isEqualTo("NO-A1-2");
        assertThat(agreed.closedDay(CHRISTMAS_EVE)).isPresent();
        assertThat(after.of(CalendarRegion.SWEDEN, "A1")).isEmpty();
        assertThat(after.agreements(CalendarRegion.NORWAY)).containsExactly("A1");
    }

    @Test
    void aRegionsChangeReachesItsAgreementsExceptOnDaysTheyDecidedThemselves() {
        VersionedCalendars agreed =
                decided(untouched, CalendarRegion.NORWAY, "A1", DayChange.open(GOOD_FRIDAY, "They work"));

        VersionedCalendars bridge =
                decided(agreed, CalendarRegion.NORWAY, "", DayChange.close(BRIDGE_DAY, "Bridge day"));
        VersionedCalendars easter =
                decided(bridge, CalendarRegion.NORWAY, "", DayChange.close(GOOD_FRIDAY, "Also closed"));

        BusinessCalendar own = easter.of(CalendarRegion.NORWAY, "A1").orElseThrow();
        assertThat(own.version()).isEqualTo("NO-A1-4");
        assertThat(own.closedDay(BRIDGE_DAY)).isPresent();
        assertThat(own.closedDay(GOOD_FRIDAY)).isEmpty();
        assertThat(easter.version(CalendarRegion.NORWAY, "A1", 2).closedDay(BRIDGE_DAY))
                .isEmpty();
        assertThat(easter.version(CalendarRegion.NORWAY, "A1", 3).closedDay(BRIDGE_DAY))
                .isPresent();
    }

    @Test
    void anAgreementMadeAfterwardsStartsFromWhatItsRegionHas() {
        VersionedCalendars bridge =
                decided(untouched, CalendarRegion.NORWAY, "", DayChange.close(BRIDGE_DAY, "Bridge day"));

        VersionedCalendars after =
                decided(bridge, CalendarRegion.NORWAY, "A1", DayChange.close(CHRISTMAS_EVE, "Agreed"));

        BusinessCalendar own = after.of(CalendarRegion.NORWAY, "A1").orElseThrow();
        assertThat(own.closedDay(BRIDGE_DAY)).isPresent();
        assertThat(own.closedDay(CHRISTMAS_EVE)).isPresent();
        assertThat(after.of(CalendarRegion.NORWAY).closedDay(CHRISTMAS_EVE)).isEmpty();
    }

    @Test
    void showsAYearWithItsClosedAndOpenedDaysAndTheLatestVersionFirst() {
        VersionedCalendars closed =
                decided(untouched, CalendarRegion.NORWAY, "", DayChange.close(CHRISTMAS_EVE, "Closed"));
        VersionedCalendars opened =
                decided(closed, CalendarRegion.NORWAY, "", DayChange.open(GOOD_FRIDAY, "Stocktaking"));

        YearView year = YearViews.of(opened, CalendarRegion.NORWAY, "", 2026).orElseThrow();
        YearView other = YearViews.of(opened, CalendarRegion.NORWAY, "", 2027).orElseThrow();

        assertThat(year.version()).isEqualTo("NO-3");
        assertThat(year.closed()).hasSize(12).extracting(day -> day.date()).contains(CHRISTMAS_EVE);
        assertThat(year.opened()).containsExactly(new OpenedDay(GOOD_FRIDAY, "Stocktaking"));
        assertThat(year.versions()).extracting(VersionView::version).containsExactly("NO-3", "NO-2");
        assertThat(year.versions().get(1).decidedBy()).isEqualTo("kari");
        assertThat(other.opened()).isEmpty();
        assertThat(YearViews.of(opened, CalendarRegion.NORWAY, "A1", 2026)).isEmpty();
    }

    private static VersionedCalendars decided(
            VersionedCalendars before, CalendarRegion region, String agreement, DayChange change) {
        List<Decision> all = new ArrayList<>();
        for (CalendarRegion each : CalendarRegion.values()) {
            all.addAll(before.history(each, ""));
            before.agreements(each).forEach(name -> all.addAll(before.history(each, name)));
        }
        all.addAll(before.deciding(region, agreement, change, KARI));
        return new VersionedCalendars(all);
    }

    private static ResponsePromise fourHours(BusinessCalendar calendar) {
        return CalendarClock.promise(
                ResponseLevel.FOUR_HOURS, calendar, OSLO, instant("2026-12-23T15:00+01:00"), List.of());
    }

    private static Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }
}
