package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.CaughtMail;
import com.nextron.platform.system.Registrar.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Parts that were sent ahead (P2, P3, D-P3): sent on Monday 2 March 2026, reminded on the 9th and the 14th, proposed for
 * invoicing as the 17th begins in Tromsø, decided by finance.
 */
@ExtendWith(SetClockPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdvanceExchangeIT {
    private static final String CUSTOMER = "liv@parts-havbruk.example";
    private static final String SERIAL = "NX-PARTS-1";
    private static final Place TROMSO = new Place("NO", "9008", "Tromsø");

    private Registrar people;
    private String caseId;

    @BeforeAll
    void fileACase() {
        people = SetClockPlatform.at("2026-03-02T09:00:00+01:00");
        String customer = people.readyCustomer("Parts Havbruk AS", TROMSO, CUSTOMER);
        people.machine(SERIAL, customer, TROMSO, LocalDate.of(2024, 5, 13));
        caseId = as(CUSTOMER)
                .post("/cases", Registrar.filing(SERIAL, CUSTOMER))
                .json(201)
                .get("id")
                .asText();
    }

    @Test
    void remindsTwiceProposesOnDayFifteenAndInvoicesWhenConfirmed() {
        SetClockPlatform.at("2026-03-02T10:00:00+01:00");
        JsonNode kept = ship(Map.of("partName", "Drive 4 TB", "partNumber", "D-4T", "listPrice", 4200));
        JsonNode returned = ship(Map.of("partName", "Power supply", "listPrice", 1800, "serialBack", "PSU-1"));
        assertThat(kept.get("serviceNumber").asText()).matches("SN-\\d+");
        assertThat(kept.get("dueBack").asText()).isEqualTo("2026-03-16");
        Eventually.until("the letter with the part", () -> mails(kept).size(), sent -> sent == 1);

        SetClockPlatform.at("2026-03-09T08:00:00+01:00");
        Eventually.until(
                "the first reminders",
                () -> mails(kept).size() + mails(returned).size(),
                sent -> sent == 4);
        receive(returned, Map.of("serial", "PSU-1"), 200);
        SetClockPlatform.at("2026-03-14T08:00:00+01:00");
        Eventually.until("the second reminder", () -> mails(kept).size(), sent -> sent == 3);
        SetClockPlatform.at("2026-03-16T23:59:59+01:00");
        assertThat(proposals(kept)).isEmpty();
        SetClockPlatform.at("2026-03-17T00:00:00+01:00");
        JsonNode proposal = Eventually.until("the proposal", () -> proposals(kept), found -> found.size() == 1)
                .get(0);

        assertThat(mails(returned)).hasSize(2);
        assertThat(proposals(returned)).isEmpty();
        String path = "/unreturned-parts/" + proposal.get("id").asText();
        JsonNode confirmed =
                as(World.FINANCE).post(path + "/confirmation", Map.of()).json(200);
        JsonNode invoice = as(World.FINANCE)
                .get("/invoices/" + confirmed.get("invoiceId").asText())
                .json(200);
        assertThat(invoice.get("status").asText()).isEqualTo("DRAFT");
        assertThat(invoice.at("/net/amount").decimalValue()).isEqualByComparingTo("4200.00");
        assertThat(invoice.at("/gross/amount").decimalValue()).isEqualByComparingTo("5250.00");
        assertThat(as(World.FINANCE).post(path + "/confirmation", Map.of()).status())
                .as("a second confirmation")
                .isEqualTo(409);

        as(World.FINANCE)
                .post("/invoices/" + invoice.get("id").asText() + "/issue", Map.of())
                .json(200);
        receive(kept, Map.of(), 200);
        JsonNode after = as(World.FINANCE).get(path).json(200);
        assertThat(after.get("status").asText()).isEqualTo("INVOICED");
        assertThat(after.get("returnedOn").asText()).isEqualTo("2026-03-17");
    }

    @Test
    void endsAProposalWhenThePartComesAndWaivesOneForAReason() {
        SetClockPlatform.at("2026-03-17T10:00:00+01:00");
        JsonNode late = ship(Map.of("partName", "Fan", "shippedOn", "2026-02-20"));
        JsonNode lost = ship(Map.of("partName", "Memory", "shippedOn", "2026-02-20"));
        Eventually.until(
                "two proposals", () -> proposals(late).size() + proposals(lost).size(), found -> found == 2);

        receive(late, Map.of(), 200);
        String path = "/unreturned-parts/" + lost.get("id").asText();
        assertThat(as(World.FINANCE).post(path + "/confirmation", Map.of()).status())
                .as("without any price")
                .isEqualTo(422);
        assertThat(as(World.SUPPORT)
                        .post(path + "/waiver", Map.of("reason", "No."))
                        .status())
                .isEqualTo(403);
        JsonNode waived = as(World.FINANCE)
                .post(path + "/waiver", Map.of("reason", "Burnt with the machine room."))
                .json(200);

        assertThat(proposals(late).get(0).get("status").asText()).isEqualTo("CAME_BACK");
        assertThat(waived.get("status").asText()).isEqualTo("WAIVED");
    }

    @Test
    void partThatComesBeforeItsInvoiceIsIssuedIsNotInvoiced() {
        SetClockPlatform.at("2026-03-17T10:30:00+01:00");
        JsonNode late = ship(Map.of("partName", "Drive 2 TB", "listPrice", 2100, "shippedOn", "2026-02-20"));
        Eventually.until("the proposal", () -> proposals(late), found -> found.size() == 1);
        String path = "/unreturned-parts/" + late.get("id").asText();
        String invoice = as(World.FINANCE)
                .post(path + "/confirmation", Map.of())
                .json(200)
                .get("invoiceId")
                .asText();

        receive(late, Map.of(), 200);

        JsonNode after = as(World.FINANCE).get(path).json(200);
        assertThat(after.get("status").asText()).isEqualTo("CAME_BACK");
        assertThat(after.get("returnedOn").asText()).isEqualTo("2026-03-17");
        assertThat(as(World.FINANCE).get("/invoices/" + invoice).status()).isEqualTo(404);
    }

    @Test
    void asksWhyWhenAnotherPartComes() {
        SetClockPlatform.at("2026-03-17T11:00:00+01:00");
        JsonNode sent = ship(Map.of("partName", "Drive 8 TB", "serialBack", "ABC-1"));

        assertThat(receive(sent, Map.of("serial", "XYZ-9"), 422)
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("note");
        receive(sent, Map.of("serial", "XYZ-9", "note", "The label was exchanged at the site."), 200);
        JsonNode again = receive(sent, Map.of("serial", "ABC-1"), 200);

        assertThat(again.get("returnedNote").asText()).isEqualTo("The label was exchanged at the site.");
    }

    private JsonNode ship(Map<String, Object> part) {
        return as(World.SUPPORT)
                .post("/cases/" + caseId + "/exchanges", new HashMap<>(part))
                .json(201);
    }

    private JsonNode receive(JsonNode exchange, Map<String, Object> received, int status) {
        return as(World.SUPPORT)
                .post("/advance-exchanges/" + exchange.get("id").asText() + "/receipt", received)
                .json(status);
    }

    private List<CaughtMail> mails(JsonNode exchange) {
        String number = exchange.get("serviceNumber").asText();
        return SetClockPlatform.start().mail().mails().stream()
                .filter(mail -> mail.subject().endsWith(number))
                .toList();
    }

    private JsonNode proposals(JsonNode exchange) {
        return as(World.FINANCE)
                .get("/unreturned-parts?search=" + exchange.get("serviceNumber").asText())
                .json(200)
                .get("items");
    }

    private Api as(String user) {
        return people.as(user);
    }
}
