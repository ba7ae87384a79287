package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What finance looks at before it invoices a visit, and what it can decide about it. */
@ExtendWith(SystemUnderTest.class)
class ReviewIT {
    private static final Map<String, Object> WHY = Map.of("reason", "Looked at with the partner.");
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Europe/Oslo"));
    private static final Map<String, Object> PLAIN = Map.of("kilometres", 30, "summary", "Replaced the mainboard.");

    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);
    private final Api finance = world.as(World.FINANCE);

    @Test
    void visitWaitsForTheAcceptanceOfItsPricesAndGoesOnByItself() {
        JsonNode filed = world.fileCase(world.machine(World.POSTAL_A, 6), Map.of("pricesAccepted", false));
        String order = planned(filed);
        steps.visit(order, PLAIN);
        JsonNode held = steps.invoice(order);
        String quote = finance.get("/quotes?caseId=" + filed.get("id").asText())
                .json(200)
                .at("/items/0/id")
                .asText();

        finance.post(
                        "/quotes/" + quote + "/answer",
                        Map.of("accepted", true, "by", "Kari", "reason", "Told by phone at 10:15."))
                .json(200);
        JsonNode after = Eventually.until(
                "the visit to go on",
                () -> finance.get("/invoices/" + held.get("id").asText()).json(200),
                invoice -> invoice.get("status").asText().equals("DRAFT"));

        assertThat(held.get("status").asText()).isEqualTo("HELD");
        assertThat(held.get("heldBecause").asText())
                .contains("has not accepted the price list")
                .contains("D-B6");
        assertThat(after.get("net")).isEqualTo(held.get("net"));
    }

    @Test
    void correctionRatesAnewAndKeepsTheRatingBefore() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 600, "summary", "Replaced the mainboard."));
        JsonNode held = steps.invoice(order);
        String review = "/reviews/" + visit(held);
        JsonNode odd = finance.get(review).json(200);

        JsonNode corrected =
                finance.post(review + "/correction", correction("60.0")).json(200);
        Answer stale = finance.post(
                review + "/correction",
                correction("50.0"),
                Map.of("If-Match", "\"" + odd.get("version").asText() + "\""));

        assertThat(held.get("status").asText()).isEqualTo("HELD");
        assertThat(rules(odd)).contains("D-B3");
        assertThat(corrected.at("/invoice/status").asText()).isEqualTo("DRAFT");
        assertThat(corrected.at("/invoice/id")).isEqualTo(held.get("id"));
        assertThat(amount(held.get("net")).subtract(amount(corrected.at("/invoice/net"))))
                .isEqualByComparingTo("4509.00");
        assertThat(corrected.at("/reported/kilometres").decimalValue()).isEqualByComparingTo("600");
        assertThat(corrected.at("/rated/kilometres").decimalValue()).isEqualByComparingTo("60");
        assertThat(corrected.at("/decisions/0/kind").asText()).isEqualTo("CORRECTED");
        assertThat(corrected.at("/decisions/0/netBefore")).isEqualTo(held.get("net"));
        assertThat(finance.get("/invoices/" + held.get("id").asText() + "/history")
                        .text())
                .contains("Kilometres from 600 to 60.");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(finance.post("/invoices/" + held.get("id").asText() + "/issue", null)
                        .status())
                .isEqualTo(200);
        Harmless.isProblem(finance.post(review + "/correction", correction("50.0")), 409, "wrong-state");
    }

    @Test
    void waivedVisitIsOnNoInvoiceAndThePartnerIsPaidAllTheSame() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, PLAIN);
        JsonNode draft = steps.invoice(order);
        String review = "/reviews/" + visit(draft);

        JsonNode waived = finance.post(review + "/waiver", WHY).json(200);
        JsonNode again = finance.post(review + "/waiver", WHY).json(200);

        assertThat(waived.has("invoice")).isFalse();
        assertThat(again).isEqualTo(waived);
        assertThat(waived.at("/decisions/0/netBefore")).isEqualTo(draft.get("net"));
        assertThat(finance.get("/invoices/" + draft.get("id").asText()).status())
                .isEqualTo(404);
        Harmless.isProblem(finance.post(review + "/correction", correction("50.0")), 409, "wrong-state");
        assertThat(world.as(World.MANAGER_A).get("/statements/claims?limit=200").text())
                .contains(order);
    }

    @Test
    void pieceOfWorkTurnedToCoveredIsTakenOffTheInvoiceAndPartsKeepTheirPrice() {
        String order = steps.planned("NBD", 1);
        steps.visit(
                order,
                Map.of(
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
                                        "evidence", "Asked for by the customer")),
                        "parts",
                        List.of(Map.of("name", "Patch cable", "kind", "OTHER", "quantity", 1, "charged", true))));
        JsonNode held = steps.invoice(order);
        int part = StreamSupport.stream(held.get("lines").spliterator(), false)
                .filter(line -> !line.get("priced").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("position")
                .intValue();
        finance.post(
                        "/invoices/" + held.get("id").asText() + "/part-prices",
                        Map.of("prices", List.of(Map.of("position", part, "cost", 149.90))))
                .json(200);

        JsonNode corrected = finance.post(
                        "/reviews/" + visit(held) + "/correction",
                        Map.of(
                                "reason",
                                "It belongs to the repair.",
                                "work",
                                List.of(Map.of("position", 2, "covered", true))))
                .json(200);

        assertThat(corrected.at("/invoice/lines"))
                .extracting(line -> line.get("kind").asText())
                .doesNotContain("LABOUR")
                .contains("PART", "KILOMETRES");
        assertThat(corrected.at("/invoice/lines").findValuesAsText("priced")).containsOnly("true");
        assertThat(corrected.at("/invoice/status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void technicianAtTwoPlacesAtOnceIsHeld() {
        Instant start = Instant.now().minus(Duration.ofHours(20));
        String first = visited(start, Duration.ofMinutes(60), Duration.ofMinutes(180));
        String second = visited(start, Duration.ofMinutes(120), Duration.ofMinutes(240));

        JsonNode held = steps.invoice(second);
        JsonNode earlier = steps.invoice(first);

        assertThat(held.get("status").asText()).isEqualTo("HELD");
        assertThat(held.get("heldBecause").asText()).contains("The same technician was on " + order(earlier));
        assertThat(earlier.get("status").asText()).isEqualTo("HELD");
        assertThat(earlier.get("heldBecause").asText()).contains("The same technician was on " + order(held));
        JsonNode released =
                finance.post("/reviews/" + visit(held) + "/release", WHY).json(200);
        assertThat(released.at("/invoice/status").asText()).isEqualTo("DRAFT");
        JsonNode moved = finance.post(
                        "/reviews/" + visit(held) + "/correction",
                        Map.of(
                                "reason",
                                "The clock was wrong.",
                                "arrivedAt",
                                start.plus(Duration.ofMinutes(190)).toString()))
                .json(200);
        assertThat(moved.at("/invoice/status").asText()).isEqualTo("DRAFT");
        assertThat(steps.invoice(first).get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void whatTheWarrantyBoreFollowsACorrectionAndTheClaimDoesNot() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, PLAIN);
        JsonNode draft = steps.invoice(order);
        JsonNode claim = steps.claim(order);
        String cost = "/visit-costs/" + visit(draft);
        new Database(SystemUnderTest.start().platform()).awaitSettled();
        JsonNode before = finance.get(cost).json(200);
        JsonNode products = products();
        JsonNode accounts = accounts();

        finance.post(
                        "/reviews/" + visit(draft) + "/correction",
                        Map.of(
                                "reason",
                                "It was covered after all.",
                                "kilometres",
                                20,
                                "work",
                                List.of(Map.of("position", 1, "covered", true))))
                .json(200);
        JsonNode after = finance.get(cost).json(200);

        assertThat(amount(before.get("borne"))).isZero();
        assertThat(after.get("covered").asBoolean()).isTrue();
        assertThat(after.get("corrected").asBoolean()).isTrue();
        assertThat(after.get("kilometres").decimalValue()).isEqualByComparingTo("20");
        assertThat(amount(after.get("borne")))
                .isPositive()
                .isEqualByComparingTo(sum(products(), "/worth/amount").subtract(sum(products, "/worth/amount")));
        assertThat(sum(products(), "/paid/amount").subtract(sum(products, "/paid/amount")))
                .isEqualByComparingTo(amount(claim.get("amount")));
        assertThat(accounts()).isEqualTo(accounts);
        assertThat(finance.get("/invoices?workOrderId=" + order).json(200).get("items"))
                .isEmpty();
    }

    private JsonNode products() {
        return finance.get("/figures/products?from=" + MONTH + "&to=" + MONTH).json(200);
    }

    private JsonNode accounts() {
        return finance.get("/settlement/reconciliation/" + MONTH).json(200).get("accounts");
    }

    private static BigDecimal sum(JsonNode products, String path) {
        return StreamSupport.stream(products.spliterator(), false)
                .filter(row -> row.at("/worth/currency").asText().equals("NOK"))
                .map(row -> new BigDecimal(row.at(path).asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String order(JsonNode invoice) {
        return invoice.at("/visits/0/workOrderNumber").asText();
    }

    @Test
    void differencesFromThePriceListAddUpAndAreForTheCustomerToo() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, PLAIN);
        String invoice = steps.invoice(order).get("id").asText();
        finance.post("/invoices/" + invoice + "/issue", null).json(200);

        JsonNode visit = finance.get("/invoices/" + invoice + "/quote-differences")
                .json(200)
                .get(0);

        BigDecimal changes = StreamSupport.stream(visit.get("lines").spliterator(), false)
                .map(line -> amount(line.get("invoiced")).subtract(amount(line.get("expected"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(changes).isEqualByComparingTo(amount(visit.get("invoiced")).subtract(amount(visit.get("expected"))));
        assertThat(visit.get("lines")).isNotEmpty();
        assertThat(visit.get("lines").findValuesAsText("againstTheQuote")).containsOnly("false");
        assertThat(world.as(World.CUSTOMER)
                        .get("/invoices/" + invoice + "/quote-differences")
                        .json(200)
                        .get(0))
                .isEqualTo(visit);
        assertThat(world.as(World.CUSTOMER)
                        .get("/reviews/" + visit.get("visitId").asText())
                        .status())
                .isEqualTo(404);
    }

    /** A visit of partner A's technician so long after the start, until so long after it. */
    private String visited(Instant start, Duration arrival, Duration departure) {
        JsonNode filed = world.fileCase(world.machine(World.POSTAL_A, 6), Map.of("receivedAt", start.toString()));
        String order = planned(filed);
        Api technician = world.as(World.TECHNICIAN_A);
        technician
                .post(
                        "/work-orders/" + order + "/arrival",
                        Map.of("at", start.plus(arrival).toString()))
                .json(200);
        technician
                .post(
                        "/work-orders/" + order + "/departure",
                        Map.of("at", start.plus(departure).toString()))
                .json(200);
        technician.post("/work-orders/" + order + "/report", PLAIN).json(200);
        steps.invoice(order);
        return order;
    }

    private String planned(JsonNode filed) {
        String order = world.as(World.SUPPORT)
                .post("/cases/" + filed.get("id").asText() + "/visit", Map.of("responseLevel", "NBD"))
                .json(200)
                .get("workOrderId")
                .asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        Api manager = world.as(World.MANAGER_A);
        manager.post("/offers/" + offer + "/accept", Map.of()).json(200);
        manager.post(
                        "/work-orders/" + order + "/technician",
                        Map.of(
                                "technicianId", world.technicianA(),
                                "plannedFrom", Instant.now().toString()))
                .json(200);
        return order;
    }

    private static Map<String, Object> correction(String kilometres) {
        return Map.of("reason", "The partner counted twice.", "kilometres", new BigDecimal(kilometres));
    }

    private static String visit(JsonNode invoice) {
        return invoice.at("/visits/0/visitId").asText();
    }

    private static List<String> rules(JsonNode review) {
        return review.get("reasons").findValuesAsText("rule");
    }

    private static BigDecimal amount(JsonNode money) {
        return money.get("amount").decimalValue();
    }
}
