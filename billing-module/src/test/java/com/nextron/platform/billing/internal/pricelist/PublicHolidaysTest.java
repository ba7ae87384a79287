package com.nextron.platform.billing.internal.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
    private final PublicHolidays holidays = new PublicHolidays(BusinessCalendars.standard());

    @ParameterizedTest
    @CsvSource({
        "NO, 9008, 2027-05-17, true", // Constitution Day
        "SE, 11122, 2027-05-17, false",
        "NO, 9008, 2026-04-02, true", // Maundy Thursday
        "SE, 11122, 2026-06-19, false", // Midsummer Eve: closed, but no holiday by law
        "NO, 9008, 2026-12-24, false",
        "FI, 00100, 2026-12-06, true"
    })
    void areThoseOfTheSitesOwnLaw(String country, String postalCode, LocalDate day, boolean holiday) {
        Site site = Site.of(PostalCode.of(Country.of(country), postalCode));

        assertThat(holidays.isPublicHoliday(site, day)).isEqualTo(holiday);
    }

    @Test
    void areUnknownWhereThereIsNoCalendar() {
        Site berlin = new Site(Country.of("DE"), Optional.empty(), ZoneId.of("Europe/Berlin"));

        assertThat(holidays.isPublicHoliday(berlin, LocalDate.of(2026, 12, 25))).isFalse();
    }
}
