package com.nextron.platform.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.clock.CalendarClock;
import com.nextron.platform.core.clock.Hold;
import com.nextron.platform.core.clock.PromisePreview.AskPromise;
import com.nextron.platform.core.clock.ResponseClock;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.portal.api.RatingResource.PriceJson;
import com.nextron.platform.portal.api.ResponseClockResource.PromiseJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The previews' JSON as outside callers know it. */
class PreviewJsonTest {
    private static final Site OSLO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
    private static final Instant GOOD_FRIDAY = Instant.parse("2026-04-03T10:00:00Z");

    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    @Test
    void writesAPromiseWithTheSitesOffsetAndTheReadersLanguage() {
        PromiseJson promise = PromiseJson.of(
                clock.promise(ResponseLevel.FOUR_HOURS, OSLO, Instant.parse("2026-04-06T10:00:00Z")),
                Locale.forLanguageTag("nb"));

        String json = JsonFormat.JSONB.toJson(promise);

        assertThat(read(json))
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

        assertThat(read(JsonFormat.JSONB.toJson(promise)))
                .isEqualTo(read("{\"deadline\":null,\"timeZone\":\"Europe/Oslo\",\"calendarVersion\":\"NO-1\","
                        + "\"segments\":[]}"));
    }

    @Test
    void writesAPriceInPlainNumbersAndLeavesOutThePercentOfOtherLines() {
        PricedLine labour = line(LineKind.LABOUR, "175", "min", "1395.00", "50", "4068.75");
        PricedLine driving = line(LineKind.KILOMETRES, "86.3", "km", "8.35", null, "720.61");
        PricedVisit priced =
                new PricedVisit("NO-2026 v1", "NOK", 180, List.of(labour, driving), new BigDecimal("4789.36"));

        assertThat(read(JsonFormat.JSONB.toJson(PriceJson.of(priced))))
                .isEqualTo(read("{\"currency\":\"NOK\",\"billedMinutes\":180,\"lines\":["
                        + "{\"kind\":\"LABOUR\",\"label\":\"Line\",\"quantity\":175,\"unit\":\"min\","
                        + "\"unitPrice\":1395.00,\"percent\":50,\"amount\":4068.75},"
                        + "{\"kind\":\"KILOMETRES\",\"label\":\"Line\",\"quantity\":86.3,\"unit\":\"km\","
                        + "\"unitPrice\":8.35,\"amount\":720.61}],\"net\":4789.36}"));
    }

    @Test
    void readsQuestionsThatLeaveOutWhatIsOptional() {
        AskPromise promise = JsonFormat.JSONB.fromJson(
                "{\"country\":\"NO\",\"responseLevel\":\"4H\",\"receivedAt\":\"2026-04-01T15:30+02:00\","
                        + "\"holds\":[{\"from\":\"2026-04-01T16:00+02:00\"}]}",
                AskPromise.class);
        AskPrice price = JsonFormat.JSONB.fromJson(
                "{\"country\":\"NO\",\"hourlyRate\":1395,\"kilometres\":86.3,\"parts\":[{\"description\":\"Fan\","
                        + "\"quantity\":2,\"unitPrice\":99.5}]}",
                AskPrice.class);

        assertThat(promise.subdivision()).isNull();
        assertThat(promise.holds().get(0).to()).isNull();
        assertThat(price.rateCard()).isNull();
        assertThat(price.kilometres()).isEqualByComparingTo("86.3");
        assertThat(price.parts().get(0).quantity()).isEqualByComparingTo("2");
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static PricedLine line(
            LineKind kind, String quantity, String unit, String price, String percent, String amount) {
        return new PricedLine(
                kind,
                "Line",
                new BigDecimal(quantity),
                unit,
                new BigDecimal(price),
                percent == null ? null : new BigDecimal(percent),
                new BigDecimal(amount),
                "Because.");
    }
}
