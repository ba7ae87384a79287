package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Previews and calendars as an outside caller sees them. */
@ExtendWith(SystemUnderTest.class)
class PromiseAndPriceIT {
    private static final Map<String, Object> BEFORE_EASTER =
            Map.of("country", "NO", "responseLevel", "4H", "receivedAt", "2026-04-01T15:30+02:00");

    private final World world = SystemUnderTest.start().world();

    @Test
    void previewsAPromiseWithItsSegments() {
        JsonNode promise = world.as(World.FINANCE)
                .post("/response-clock/preview", BEFORE_EASTER)
                .json(200);

        assertThat(promise.get("deadline").asText()).isEqualTo("2026-04-07T11:30:00+02:00");
        assertThat(promise.get("timeZone").asText()).isEqualTo("Europe/Oslo");
        assertThat(promise.get("segments"))
                .extracting(segment -> segment.get("kind").asText())
                .containsExactly(
                        "COUNTING",
                        "CLOSED",
                        "HOLIDAY",
                        "HOLIDAY",
                        "CLOSED",
                        "HOLIDAY",
                        "HOLIDAY",
                        "CLOSED",
                        "COUNTING");
    }

    @Test
    void previewsAPriceByTheRatesGivenAndByAKeptCard() {
        Map<String, Object> byRates = Map.of(
                "country",
                "NO",
                "hourlyRate",
                1395.00,
                "kilometreRate",
                8.35,
                "currency",
                "NOK",
                "arrivedAt",
                "2026-11-17T17:05+01:00",
                "departedAt",
                "2026-11-17T19:45+01:00",
                "kilometres",
                86.3,
                "calloutFee",
                950);
        Map<String, Object> byCard = Map.of(
                "country", "NO",
                "rateCard", "NO-2026",
                "arrivedAt", "2026-11-17T17:05+01:00",
                "departedAt", "2026-11-17T19:45+01:00",
                "kilometres", 86.3,
                "calloutFee", 950);

        JsonNode price =
                world.as(World.FINANCE).post("/rating/preview", byRates).json(200);

        assertThat(price.get("billedMinutes").asInt()).isEqualTo(180);
        assertThat(price.get("net").decimalValue()).isEqualByComparingTo("8006.24");
        assertThat(world.as(World.FINANCE).post("/rating/preview", byCard).json(200))
                .isEqualTo(price);
    }

    @Test
    void namesTheFieldThatMakesNoSenseAndHidesPreviewsFromOthers() {
        JsonNode problem = world.as(World.FINANCE)
                .post("/response-clock/preview", Map.of("country", "XX", "responseLevel", "4H"))
                .json(422);

        assertThat(problem.get("errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactly("country", "receivedAt");
        assertThat(world.as(World.CUSTOMER)
                        .post("/response-clock/preview", BEFORE_EASTER)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void closingADayForAnAgreementMakesAVersionOfItsOwnAndLeavesTheCountryAlone() {
        Map<String, Object> closing =
                Map.of("day", "2026-04-07", "effect", "CLOSES", "reason", "Stocktaking", "agreement", "A100017");

        JsonNode year = world.as(World.DISPATCHER)
                .post("/calendars/NO/changes", closing)
                .json(200);

        assertThat(year.get("version").asText()).isEqualTo("NO-A100017-2");
        Map<String, Object> agreed = new java.util.HashMap<>(BEFORE_EASTER);
        agreed.put("agreement", "A100017");
        JsonNode promise = world.as(World.DISPATCHER)
                .post("/response-clock/preview", agreed)
                .json(200);
        assertThat(promise.get("deadline").asText()).isEqualTo("2026-04-08T11:30:00+02:00");
        assertThat(promise.get("calendarVersion").asText()).isEqualTo("NO-A100017-2");
        JsonNode country = world.as(World.DISPATCHER).get("/calendars/NO/2026").json(200);
        assertThat(country.get("version").asText()).isEqualTo("NO-1");
        assertThat(List.of(world.as(World.FINANCE)
                        .post("/calendars/NO/changes", closing)
                        .status()))
                .containsExactly(403);
    }
}
