package com.nextron.platform.dispatch.internal.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventBodyTest {
    private static final UUID EVENT = UUID.fromString("01a202f3-6eed-7125-a48a-4c29dac0c61e");
    private static final Instant AT = Instant.parse("2026-04-01T13:30:05Z");

    /** As PostgreSQL writes it: times with their offset, money with four decimals, what is missing as null. */
    @Test
    void offerIsToldWithWhatThePartnerSeesBeforeItAccepts() {
        String facts =
                """
                {"offerId": "01a202f3-0000-7125-a48a-4c29dac0c61e", "workOrderId": "01a202f3-1111-7125-a48a-4c29dac0c61e",
                 "number": "WO-100123", "status": "OPEN", "level": "FOUR_HOURS", "country": "NO", "postalCode": "9008",
                 "city": "Tromsø", "work": "Mainboard", "machine": "R740", "deadline": "2026-04-07T11:30:00+02:00",
                 "zone": "Europe/Oslo", "offeredAt": "2026-04-01T13:30:05+00:00", "answerBy": "2026-04-01T13:40:05.25+00:00",
                 "payAmount": 2940.0000, "payCurrency": "NOK"}""";

        String body = EventBody.of("offer.made", EVENT, AT, facts);

        assertThat(body)
                .contains(
                        "\"id\":\"" + EVENT + "\"",
                        "\"type\":\"offer.made\"",
                        "\"occurredAt\":\"2026-04-01T13:30:05Z\"")
                .contains("\"level\":\"4H\"", "\"deadline\":\"2026-04-07T09:30:00Z\"", "\"city\":\"Tromsø\"")
                .contains(
                        "\"answerBy\":\"2026-04-01T13:40:05.250Z\"",
                        "\"pay\":{\"amount\":2940.00,\"currency\":\"NOK\"}");
    }

    @Test
    void offerThatIsOverSaysHow() {
        String facts =
                """
                {"offerId": "01a202f3-0000-7125-a48a-4c29dac0c61e", "workOrderId": "01a202f3-1111-7125-a48a-4c29dac0c61e",
                 "number": "WO-100123", "status": "EXPIRED"}""";

        String body = EventBody.of("offer.withdrawn", EVENT, AT, facts);

        assertThat(body)
                .contains("\"status\":\"EXPIRED\"", "\"reason\":\"Not answered in time\"")
                .doesNotContain("pay");
    }

    @Test
    void jobWithoutAVisitHasNone() {
        String facts =
                """
                {"workOrderId": "01a202f3-1111-7125-a48a-4c29dac0c61e", "number": "WO-100123", "caseNumber": "C-100001",
                 "status": "ACCEPTED", "level": "NBD", "country": "NO", "postalCode": "9008", "city": "Tromsø",
                 "work": "Mainboard", "machine": "R740", "deadline": null, "zone": "Europe/Oslo", "visitId": null,
                 "visitNumber": null, "plannedFrom": null}""";

        String body = EventBody.of("job.changed", EVENT, AT, facts);

        assertThat(body).contains("\"status\":\"ACCEPTED\"").doesNotContain("visit", "deadline");
    }

    @Test
    void jobTellsWhoGoesAndWhen() {
        String facts =
                """
                {"workOrderId": "01a202f3-1111-7125-a48a-4c29dac0c61e", "number": "WO-100123", "status": "PLANNED",
                 "level": "NBD", "visitId": "01a202f3-2222-7125-a48a-4c29dac0c61e", "visitNumber": 1,
                 "visitStatus": "PLANNED", "technicianId": "01a202f3-3333-7125-a48a-4c29dac0c61e",
                 "technicianName": "Jonas Mikkelsen", "plannedFrom": "2026-04-07T10:00:00+02:00"}""";

        String body = EventBody.of("job.changed", EVENT, AT, facts);

        assertThat(body)
                .contains(
                        "\"technician\":{\"id\":\"01a202f3-3333-7125-a48a-4c29dac0c61e\",\"name\":\"Jonas Mikkelsen\"}")
                .contains("\"plannedFrom\":\"2026-04-07T08:00:00Z\"");
    }

    @Test
    void testSaysThatNothingHappened() {
        String body = EventBody.of("webhook.test", EVENT, AT, "{}");

        assertThat(body).contains("\"type\":\"webhook.test\"", "nothing happened");
    }
}
