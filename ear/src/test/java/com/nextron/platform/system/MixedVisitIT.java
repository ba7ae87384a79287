package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits of covered and uncovered work (B3), and visits on which nobody was there: from the report to what is owed. */
@ExtendWith(SystemUnderTest.class)
class MixedVisitIT {
    private static final Map<String, Object> MIXED = Map.of(
            "kilometres",
            30,
            "summary",
            "Replaced the mainboard and installed the system anew.",
            "work",
            List.of(
                    Map.of("description", "Replaced the mainboard", "minutes", 60),
                    Map.of(
                            "description", "Installed the system anew",
                            "minutes", 30,
                            "exclusion", "REINSTALLATION",
                            "evidence", "Asked for by the customer, see the signed report")),
            "parts",
            List.of(
                    part("Mainboard X11", "MB-X11", false, List.of("MB-NEW-1", "MB-OLD-1")),
                    part("Patch cable", "", true, List.of("", ""))));

    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);

    @Test
    void mixedVisitIsInvoicedLineByLineAndTheRestIsBorneByTheWarranty() {
        String order = steps.planned("NBD", 1);

        steps.visit(order, MIXED);

        JsonNode invoice = steps.invoice(order);
        JsonNode visit = cost(order);
        JsonNode whole = preview(invoice);
        assertThat(minutes(invoice.get("lines")) + minutes(visit.get("borneLines")))
                .isEqualTo(whole.get("billedMinutes").asInt());
        assertThat(minutes(invoice.get("lines"))).isEqualTo(thirdOf(whole));
        assertThat(amount(invoice.get("net")).add(amount(visit.get("borne"))))
                .isEqualByComparingTo(whole.get("net").decimalValue());
        assertThat(kinds(invoice.get("lines"))).contains("KILOMETRES", "CALLOUT", "PART");
        assertThat(kinds(visit.get("borneLines"))).doesNotContain("KILOMETRES", "CALLOUT");
        assertThat(visit.get("work").get(1).get("exclusion").asText()).isEqualTo("Re-installation of software");
        assertThat(world.as(World.CUSTOMER)
                        .get("/visit-costs/" + visit.get("visitId").asText())
                        .json(200)
                        .get("borne"))
                .isEqualTo(visit.get("borne"));
    }

    @Test
    void partWithoutAPriceHoldsTheInvoiceUntilFinanceHasEnteredIt() {
        String order = steps.planned("NBD", 1);
        steps.visit(order, MIXED);
        JsonNode held = steps.invoice(order);
        String invoice = "/invoices/" + held.get("id").asText();

        Api finance = world.as(World.FINANCE);
        int released =
                finance.post(invoice + "/release", Map.of("reason", "Fine.")).status();
        int unknownLine = finance.post(invoice + "/part-prices", prices(99)).status();
        JsonNode priced =
                finance.post(invoice + "/part-prices", prices(partLine(held))).json(200);
        JsonNode issued = finance.post(invoice + "/issue", Map.of()).json(200);

        assertThat(held.get("status").asText()).isEqualTo("HELD");
        assertThat(held.get("heldBecause").asText()).contains("Part without a price: Patch cable");
        assertThat(released).isEqualTo(409);
        assertThat(unknownLine).isEqualTo(422);
        assertThat(priced.get("status").asText()).isEqualTo("DRAFT");
        assertThat(amount(priced.get("net")).subtract(amount(held.get("net")))).isEqualByComparingTo("299.80");
        assertThat(issued.get("number").asText()).isNotBlank();
        assertThat(finance.post(invoice + "/part-prices", prices(partLine(held)))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatWasFoundTurnsTheCaseAndThePartIsOnTheMachine() {
        String order = steps.planned("NBD", 1);
        steps.visit(order, MIXED);
        cost(order);
        String filed = world.as(World.DISPATCHER)
                .get("/work-orders/" + order)
                .json(200)
                .get("caseId")
                .asText();

        JsonNode after = Eventually.until(
                "the findings on the case",
                () -> world.as(World.SUPPORT).get("/cases/" + filed).json(200),
                one -> one.hasNonNull("warrantyFound"));
        JsonNode parts = world.as(World.SUPPORT)
                .get("/assets/" + after.get("assetId").asText() + "/parts")
                .json(200);

        assertThat(after.get("warranty").get("answer").asText()).isEqualTo("COVERED");
        assertThat(after.get("warrantyFound").get("answer").asText()).isEqualTo("NOT_COVERED");
        assertThat(after.get("warrantyFound").get("reasons").get(0).get("rule").asText())
                .isEqualTo("W6");
        assertThat(after.get("warrantyFound").toString()).contains("see the signed report");
        JsonNode board = parts.get(0);
        assertThat(board.get("serialNumber").asText()).isEqualTo("MB-NEW-1");
        assertThat(board.get("replacedSerial").asText()).isEqualTo("MB-OLD-1");
        assertThat(board.get("warranty").get("reasons").toString()).contains("warranty rules, version");
    }

    @Test
    void nobodyThereIsBilledAsTheLeastVisitAndLeavesTheCaseOpen() {
        String order = steps.planned("NBD", 1);
        steps.arrive(order);
        world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/no-show", Map.of("kilometres", 30, "note", "Rang the bell twice."))
                .json(200);

        JsonNode invoice = steps.invoice(order);

        assertThat(minutes(invoice.get("lines"))).isEqualTo(60);
        assertThat(kinds(invoice.get("lines"))).contains("CALLOUT", "KILOMETRES");
        assertThat(cost(order).get("noShow").asBoolean()).isTrue();
        assertThat(world.as(World.SUPPORT)
                        .get("/cases/" + invoice.at("/visits/0/caseId").asText())
                        .json(200)
                        .get("status")
                        .asText())
                .isEqualTo("VISIT");
    }

    private JsonNode cost(String order) {
        return Eventually.until(
                        "the kept visit",
                        () -> world.as(World.FINANCE)
                                .get("/visit-costs?workOrderId=" + order)
                                .json(200)
                                .get("items"),
                        items -> !items.isEmpty())
                .get(0);
    }

    /** The same visit as a whole, by another way into the rating. */
    private JsonNode preview(JsonNode invoice) {
        return world.as(World.FINANCE)
                .post(
                        "/rating/preview",
                        Map.of(
                                "country",
                                "NO",
                                "rateCard",
                                invoice.at("/visits/0/rateCard").asText(),
                                "arrivedAt",
                                invoice.at("/visits/0/arrivedAt").asText(),
                                "departedAt",
                                invoice.at("/visits/0/departedAt").asText(),
                                "kilometres",
                                30,
                                "calloutFee",
                                950))
                .json(200);
    }

    /** Thirty of ninety minutes, rounded in each band. */
    private static int thirdOf(JsonNode whole) {
        return stream(whole.get("lines"))
                .filter(line -> line.get("kind").asText().equals("LABOUR"))
                .mapToInt(line -> line.get("quantity")
                        .decimalValue()
                        .divide(BigDecimal.valueOf(3), 0, RoundingMode.HALF_UP)
                        .intValue())
                .sum();
    }

    private static int minutes(JsonNode lines) {
        return stream(lines)
                .filter(line -> line.get("kind").asText().equals("LABOUR"))
                .mapToInt(line -> line.get("quantity").intValue())
                .sum();
    }

    private static List<String> kinds(JsonNode lines) {
        return stream(lines).map(line -> line.get("kind").asText()).toList();
    }

    private static int partLine(JsonNode invoice) {
        return stream(invoice.get("lines"))
                .filter(line -> !line.get("priced").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("position")
                .intValue();
    }

    private static Map<String, Object> prices(int position) {
        return Map.of("prices", List.of(Map.of("position", position, "cost", 149.90)));
    }

    private static BigDecimal amount(JsonNode money) {
        return money.get("amount").decimalValue();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Two of them where it is charged, one where it is not; the serial numbers in and out. */
    private static Map<String, Object> part(String name, String number, boolean charged, List<String> serials) {
        return Map.of(
                "name",
                name,
                "partNumber",
                number,
                "kind",
                "OTHER",
                "quantity",
                charged ? 2 : 1,
                "serialIn",
                serials.get(0),
                "serialOut",
                serials.get(1),
                "charged",
                charged);
    }
}
