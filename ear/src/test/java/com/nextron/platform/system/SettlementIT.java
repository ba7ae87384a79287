package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a visit to the statement that pays for it: claims that approve themselves, questions, corrections, the files. */
@ExtendWith(SystemUnderTest.class)
class SettlementIT {
    private static final AtomicInteger REFERENCES = new AtomicInteger();

    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);
    private final Api finance = world.as(World.FINANCE);
    private final Api partner = world.as(World.MANAGER_A);

    @Test
    void visitInOrderApprovesItselfAndAFarWayIsAskedAnsweredAndReduced() {
        JsonNode plain = claim(30);
        JsonNode far = claim(400);

        assertThat(plain.get("status").asText()).isEqualTo("APPROVED");
        assertThat(far.get("status").asText()).isEqualTo("TO_ADJUDICATE");
        assertThat(far.get("checks")).anySatisfy(check -> {
            assertThat(check.get("passed").asBoolean()).isFalse();
            assertThat(check.get("reason").asText()).contains("400 km were reported");
        });

        String path = "/claims/" + id(far);
        int driving = driving(far);
        JsonNode asked = finance.post(path + "/decisions", decision(driving, "ASK", null, "Why 400 km?"))
                .json(200);
        assertThat(asked.get("status").asText()).isEqualTo("ASKED");
        assertThat(partner.post(path + "/answer", Map.of("comment", " ")).status())
                .isEqualTo(422);
        Map<String, Object> more = Map.of("position", driving, "kilometres", 410, "reason", "");
        assertThat(partner.post(path + "/answer", Map.of("comment", "A detour.", "corrections", List.of(more)))
                        .status())
                .isEqualTo(422);
        Map<String, Object> less = Map.of("position", driving, "kilometres", 380);
        JsonNode answered = partner.post(path + "/answer", Map.of("comment", "A typo.", "corrections", List.of(less)))
                .json(200);
        assertThat(answered.get("status").asText()).isEqualTo("TO_ADJUDICATE");
        assertThat(partner.post(path + "/answer", Map.of("comment", "Again.")).status())
                .isEqualTo(409);

        JsonNode open = finance.get(path).json(200);
        for (JsonNode line : open.get("lines")) {
            int position = line.get("position").asInt();
            open = finance.post(
                            path + "/decisions",
                            position == driving
                                    ? decision(position, "REDUCE", new BigDecimal("100"), "As estimated.")
                                    : decision(position, "APPROVE", null, null))
                    .json(200);
        }
        assertThat(open.get("status").asText()).isEqualTo("APPROVED");
        assertThat(amount(open.get("approved"))).isLessThan(amount(open.get("claimed")));
        List<String> history = partner.get(path + "/history").json(200).findValuesAsText("what");
        assertThat(history).contains("Asked", "Answered", "Corrected", "Reduced");
        assertThat(partner.get(path + "/history").text()).doesNotContain(World.FINANCE);
    }

    @Test
    void somebodyWhoReadAnOlderVersionDecidesNothing() {
        JsonNode far = claim(400);
        String path = "/claims/" + id(far);
        String stale = "\"" + far.get("version").asText() + "\"";
        finance.post(path + "/decisions", decision(driving(far), "ASK", null, "Why?"))
                .json(200);

        Answer late = finance.post(path + "/decisions", decision(1, "APPROVE", null, null), Map.of("If-Match", stale));

        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void monthIsClosedOnceForAllAndAddsUpToTheOre() {
        Api partnerB = world.as(World.MANAGER_B);
        assertThat(claimOfB(5).get("status").asText()).isEqualTo("APPROVED");
        assertThat(claimOfB(8).get("status").asText()).isEqualTo("APPROVED");
        Map<String, String> month = Map.of("partner", World.PARTNER_B, "currency", "NOK", "period", thisMonth());

        List<Answer> answers = AtOnce.times(4, () -> finance.post("/statements", month));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        JsonNode statement = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json(201);
        String path = "/statements/" + id(statement);
        Answer pdf = partnerB.get(path + "/files/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(finance.get(path + "/files/pdf").bytes());
        BigDecimal rows = partnerB.get(path + "/files/csv")
                .text()
                .lines()
                .skip(1)
                .map(row -> new BigDecimal(row.split(",")[15]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(rows).isEqualByComparingTo(amount(statement.get("net")));
        assertThat(partnerB.get(path + "/files/peppol").status()).isEqualTo(404);
        JsonNode claim = partnerB.get("/claims?statementId=" + id(statement))
                .json(200)
                .get("items")
                .get(0);
        assertThat(finance.post("/claims/" + id(claim) + "/reopening", Map.of("reason", "Too late."))
                        .status())
                .isEqualTo(409);
        follow(path, amount(statement.get("net")));
        addsUp();
    }

    /** The partner invoices it, Nextron pays, and takes something back. */
    private void follow(String path, BigDecimal net) {
        String number = "INV-" + REFERENCES.incrementAndGet();
        Map<String, Object> invoice = Map.of(
                "kind",
                "INVOICE",
                "reference",
                number,
                "day",
                today(),
                "amount",
                net,
                "gross",
                net.add(BigDecimal.TEN));
        assertThat(world.as(World.MANAGER_B).post(path + "/entries", invoice).status())
                .isEqualTo(404);
        JsonNode invoiced = finance.post(path + "/entries", invoice).json(200);
        assertThat(amount(invoiced.get("toInvoice"))).isZero();
        assertThat(amount(invoiced.get("toPay"))).isEqualByComparingTo(net.add(BigDecimal.TEN));
        assertThat(finance.post(path + "/entries", invoice).status()).isEqualTo(422);
        JsonNode correction = finance.post(
                        path + "/corrections",
                        Map.of("reason", "Paid twice.", "lines", List.of(Map.of("position", 1, "amount", "1.01"))))
                .json(201);
        assertThat(amount(correction.get("net"))).isEqualByComparingTo("-1.01");
        assertThat(correction.at("/corrects/id").asText()).isEqualTo(path.substring("/statements/".length()));
        assertThat(finance.get(path).json(200).get("correctedBy")).hasSize(1);
        assertThat(finance.post(
                                path + "/corrections",
                                Map.of(
                                        "reason",
                                        "All of it.",
                                        "lines",
                                        List.of(Map.of("position", 1, "amount", "999999"))))
                        .status())
                .isEqualTo(422);
    }

    private void addsUp() {
        JsonNode month =
                finance.get("/settlement/reconciliation/" + thisMonth()).json(200);
        assertThat(month.get("withoutClaim")).isEmpty();
        assertThat(month.get("accounts")).isNotEmpty().allSatisfy(account -> {
            assertThat(amount(account.get("ratedAnew"))).isEqualByComparingTo(amount(account.get("rated")));
            assertThat(amount(account.get("stated")).add(amount(account.get("notStated"))))
                    .isEqualByComparingTo(amount(account.get("approved")));
            assertThat(account.get("visits").asInt())
                    .isEqualTo(account.get("claims").asInt());
        });
    }

    /** The claim for a visit of partner A on which that many kilometres were driven. */
    private JsonNode claim(int kilometres) {
        String order = steps.planned("NBD", 1);
        steps.visit(order, Map.of("kilometres", kilometres, "summary", "Replaced the mainboard."));
        return steps.claim(order);
    }

    /** The same of partner B, whose month no other test closes. */
    private JsonNode claimOfB(int kilometres) {
        String order = world.workOrder("5003", "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_B, order);
        Api manager = world.as(World.MANAGER_B);
        Api technician = world.as(World.TECHNICIAN_B);
        String path = "/work-orders/" + order;
        manager.post("/offers/" + offer + "/accept", Map.of()).json(200);
        manager.post(
                        path + "/technician",
                        Map.of(
                                "technicianId",
                                world.technicianB(),
                                "plannedFrom",
                                Instant.now().toString()))
                .json(200);
        technician
                .post(path + "/arrival", Map.of("at", Instant.now().toString()))
                .json(200);
        technician
                .post(
                        path + "/departure",
                        Map.of("at", Instant.now().plusSeconds(60).toString()))
                .json(200);
        technician
                .post(path + "/report", Map.of("kilometres", kilometres, "summary", "Replaced the mainboard."))
                .json(200);
        return steps.claim(order);
    }

    private static Map<String, Object> decision(int position, String verdict, BigDecimal amount, String reason) {
        Map<String, Object> line = new java.util.HashMap<>(Map.of("position", position, "verdict", verdict));
        line.put("amount", amount);
        line.put("reason", reason);
        return Map.of("lines", List.of(line));
    }

    private static int driving(JsonNode claim) {
        for (JsonNode line : claim.get("lines")) {
            if (line.get("kind").asText().equals("KILOMETRES")) {
                return line.get("position").asInt();
            }
        }
        throw new AssertionError("the claim has no line for kilometres");
    }

    private static BigDecimal amount(JsonNode money) {
        return money.get("amount").decimalValue();
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }

    private static String today() {
        return java.time.LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
    }

    private static String thisMonth() {
        return YearMonth.now(ZoneId.of("Europe/Oslo")).toString();
    }
}
