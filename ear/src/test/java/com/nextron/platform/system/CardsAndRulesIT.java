package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What headquarters enters: rate cards (D-B4), warranty rules and parts (W3, W7), an agreement's calendar (D-O4). */
@ExtendWith(SystemUnderTest.class)
class CardsAndRulesIT {
    private final World world = SystemUnderTest.start().world();

    @Test
    void refusesACardThatCannotPriceEveryHourWhenItIsEntered() {
        Map<String, Object> gap = card("FI", "CUSTOMER");
        gap.put("bands", List.of(band("WEEKDAY", "00:00", "16:00"), band("CLOSED_DAY", "00:00", "24:00")));
        Map<String, Object> overlap = card("FI", "CUSTOMER");
        overlap.put(
                "bands",
                List.of(
                        band("WEEKDAY", "00:00", "16:00"),
                        band("WEEKDAY", "15:00", "24:00"),
                        band("CLOSED_DAY", "00:00", "24:00")));
        Map<String, Object> wrong = card("XX", "CUSTOMER");
        wrong.put("currency", "ABC");
        wrong.put("hourlyRate", -1);
        wrong.put("validFrom", "2020-01-01");
        wrong.remove("bands");

        assertThat(refused(gap)).containsExactly("bands");
        assertThat(refused(overlap)).containsExactly("bands");
        assertThat(refused(wrong)).containsExactlyInAnyOrder("country", "currency", "hourlyRate", "validFrom", "bands");
    }

    @Test
    void aPartnersOwnCardIsBetweenHeadquartersAndThatPartner() {
        Map<String, Object> own = card("SE", "PARTNER");
        own.put("partner", World.PARTNER_A);
        own.put("currency", "SEK");

        Api finance = world.as(World.FINANCE);
        String draft =
                finance.post("/rate-card-drafts", own).json(201).get("id").asText();
        JsonNode compared =
                finance.get("/rate-card-drafts/" + draft + "/comparison").json(200);
        JsonNode published =
                finance.post("/rate-card-drafts/" + draft + "/publish", null).json(200);
        String card = "/rate-cards/" + published.get("id").asText();

        assertThat(compared.get("visits")).isEmpty();
        assertThat(published.get("name").asText()).endsWith("-" + World.PARTNER_A + " v1");
        assertThat(world.as(World.MANAGER_A).get(card).status()).isEqualTo(200);
        assertThat(world.as(World.MANAGER_B).get(card).status()).isEqualTo(404);
        assertThat(world.as(World.MANAGER_B).get("/rate-cards").text()).doesNotContain(World.PARTNER_A);
        assertThat(finance.get("/rate-card-drafts/" + draft).status()).isEqualTo(404);
        own.put("validFrom", LocalDate.now(ZoneId.of("Europe/Oslo")).toString());
        assertThat(refused(own)).containsExactly("validFrom");
    }

    @Test
    void aDecisionAboutReplacementsIsAVersionAndABatteryHasItsOwnWarranty() {
        Api admin = world.as(World.ADMIN);
        int before = admin.get("/warranty-rules").json(200).get(0).get("number").asInt();
        JsonNode decided = admin.post(
                        "/warranty-rules", Map.of("replacement", "OWN_PERIOD", "reason", "As our suppliers do."))
                .json(200);
        admin.post("/warranty-rules", Map.of("replacement", "REMAINING_OF_ORIGINAL", "reason", "Back to the terms."))
                .json(200);
        assertThat(decided.get("number").asInt()).isEqualTo(before + 1);

        String serial = world.machine(World.POSTAL_A, 3);
        JsonNode first = world.fileCase(serial, Map.of("fault", "STORAGE_MEDIA"));
        String machine = "/assets/" + first.get("assetId").asText();
        world.as(World.SUPPORT)
                .post(
                        machine + "/parts",
                        Map.of(
                                "kind", "STORAGE_MEDIA",
                                "name", "SSD 1.92 TB",
                                "serialNumber", "S1",
                                "manufacturerUntil", "2035-05-13"))
                .json(201);
        JsonNode second = world.fileCase(serial, Map.of("fault", "STORAGE_MEDIA"));

        assertThat(first.get("warranty").get("answer").asText()).isEqualTo("NEEDS_HUMAN");
        assertThat(second.get("warranty").get("answer").asText()).isEqualTo("COVERED");
        assertThat(second.get("warranty").toString()).contains("13 May 2035").contains("SSD 1.92 TB S1");
        assertThat(world.as(World.CUSTOMER).get(machine + "/parts").json(200)).hasSize(1);
        assertThat(world.as(World.OTHER_CUSTOMER).get(machine + "/parts").status())
                .isEqualTo(404);
    }

    @Test
    void promiseOfAMachineIsMadeByTheCalendarOfItsAgreement() {
        world.as(World.DISPATCHER)
                .post(
                        "/calendars/NO/changes",
                        Map.of(
                                "day", "2031-05-02",
                                "effect", "CLOSES",
                                "reason", "Stocktaking",
                                "agreement", "A200099"))
                .json(200);
        Map<String, Object> machine = new HashMap<>(Map.of(
                "serialNumber", "NX-AGREED-1",
                "model", "Nextron R740",
                "kind", "SERVER",
                "customer", world.customerId(),
                "invoiceDate", "2026-01-15",
                "agreedLevel", "NBD",
                "street", "Storgata 1",
                "postalCode", World.POSTAL_A,
                "city", "Tromsø",
                "country", "NO"));
        machine.put("agreementCalendar", "A999999");
        int unknown = world.as(World.SUPPORT).post("/assets", machine).status();
        machine.put("agreementCalendar", "A200099");
        world.as(World.SUPPORT).post("/assets", machine).json(201);

        JsonNode filed = world.fileCase("NX-AGREED-1", Map.of());
        JsonNode decided = world.as(World.SUPPORT)
                .post("/cases/" + filed.get("id").asText() + "/visit", Map.of("responseLevel", "NBD"))
                .json(200);
        JsonNode order = world.as(World.DISPATCHER)
                .get("/work-orders/" + decided.get("workOrderId").asText())
                .json(200);

        assertThat(unknown).isEqualTo(422);
        assertThat(order.get("calendarVersion").asText()).startsWith("NO-A200099-");
    }

    private List<String> refused(Map<String, Object> card) {
        List<String> fields = new ArrayList<>();
        world.as(World.FINANCE)
                .post("/rate-card-drafts", card)
                .json(422)
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }

    private static Map<String, Object> card(String country, String kind) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "country",
                country,
                "currency",
                "EUR",
                "validFrom",
                LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(30).toString(),
                "hourlyRate",
                131.50,
                "kilometreRate",
                0.80,
                "distancePrices",
                List.of(Map.of("fromKilometre", 100, "kilometreRate", 0.65)),
                "calloutFee",
                90,
                "bands",
                List.of(band("WEEKDAY", "00:00", "24:00"), band("CLOSED_DAY", "00:00", "24:00"))));
    }

    private static Map<String, Object> band(String days, String from, String to) {
        return Map.of("days", days, "from", from, "to", to, "percent", 0);
    }
}
