package com.nextron.platform.portal.api.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.Hold;
import com.nextron.platform.core.clock.PromisePreview.AskPromise;
import com.nextron.platform.core.clock.ResponseClock;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.portal.api.JsonFormat;
import com.nextron.platform.portal.api.promise.ResponseClockResource.PromiseJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The preview of a promise as outside callers know it. */
class PromiseJsonTest {
    private static final Site OSLO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
    private static final Instant GOOD_FRIDAY = Instant.parse("2026-04-03T10:00:00Z");

    private final Jsonb json = new JsonFormat().getContext(Object.class);
    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    @Test
    void writesAPromiseWithTheSitesOffsetAndTheReadersLanguage() {
        PromiseJson promise = PromiseJson.of(
                clock.promise(ResponseLevel.FOUR_HOURS, OSLO, Instant.parse("2026-04-06T10:00:00Z")),
                Locale.forLanguageTag("nb"));

        String written = json.toJson(promise);

        assertThat(read(written))
                .isEqualTo(read("{\"deadline\":\"2026-04-07T13:00:00+02:00\",\"timeZone\":\"Europe/Oslo\","
                        + "\"calendarVersion\":\"NO-1\",\"segments\":["
                        + "{\"from\":\"2026-04-06T12:00:00+02:00\",\"to\":\"2026-04-07T00:00:00+02:00\","
                        + "\"kind\":\"HOLIDAY\",\"label\":\"Andre påskedag\"},"
                        + "{\"from\":\"2026-04-07T00:00:00+02:00\",\"to\":\"2026-04-07T09:00:00+02:00\","
                        + "\"kind\":\"CLOSED\",\"label\":\"\"},"
                        + "{\"from\":\"2026-04-07T09:00:00+02:00\",\"to\":\"2026-04-07T13:00:00+02:00\","
                        + "\"kind\":\"COUNTING\",\"label\":\"\"}]}"));
    }

    @Test
    void writesNullForADeadlineThatIsOpen() {
        Hold lasts = new Hold(GOOD_FRIDAY, Optional.empty(), "No access");
        PromiseJson promise = PromiseJson.of(
                clock.promise(ResponseLevel.FOUR_HOURS, OSLO, GOOD_FRIDAY, List.of(lasts)), Locale.ENGLISH);

        assertThat(read(json.toJson(promise)))
                .isEqualTo(read("{\"deadline\":null,\"timeZone\":\"Europe/Oslo\",\"calendarVersion\":\"NO-1\","
                        + "\"segments\":[]}"));
    }

    @Test
    void readsAQuestionThatLeavesOutWhatIsOptional() {
        AskPromise promise = json.fromJson(
                "{\"country\":\"NO\",\"responseLevel\":\"4H\",\"receivedAt\":\"2026-04-01T15:30+02:00\","
                        + "\"holds\":[{\"from\":\"2026-04-01T16:00+02:00\"}]}",
                AskPromise.class);

        assertThat(promise.subdivision()).isNull();
        assertThat(promise.holds().get(0).to()).isNull();
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
