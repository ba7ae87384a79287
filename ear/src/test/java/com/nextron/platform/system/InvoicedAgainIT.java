package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit whose invoice is credited in full is invoiced again, one invoice after the other; its claim stays what it was. */
@ExtendWith(SystemUnderTest.class)
class InvoicedAgainIT {
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Europe/Oslo"));
    private static final Map<String, Object> WHY = Map.of("reason", "It was fewer kilometres.", "reference", "PO 77");

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final JobSteps steps = new JobSteps(world);
    private final Api finance = world.as(World.FINANCE);

    @Test
    void followsTheCreditWithCorrectedDataAndIsLinkedToBoth() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 80, "summary", "Replaced the mainboard."));
        JsonNode first = issued(order);
        database.awaitSettled();
        JsonNode figuresBefore = norway();
        JsonNode accountBefore = accountOfA();
        String path = path(first);
        String visit = first.at("/visits/0/visitId").asText();

        Answer early = again(path);
        JsonNode note = finance.post(path + "/credit-notes", Map.of("reason", "Too far."))
                .json(201);
        List<Answer> answers = AtOnce.times(4, () -> again(path(note)));
        JsonNode draft = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json(201);
        Answer unlooked = finance.post(path(draft) + "/issue", null);
        finance.post("/reviews/" + visit + "/correction", Map.of("reason", "As on the photo.", "kilometres", 30))
                .json(200);
        JsonNode second = finance.post(path(draft) + "/issue", null).json(200);

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("not credited yet");
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(draft.get("status").asText()).isEqualTo("HELD");
        assertThat(unlooked.status()).isEqualTo(409);
        assertThat(second.at("/buyer/reference").asText()).isEqualTo("PO 77");
        assertThat(amount(second, "/net/amount")).isLessThan(amount(first, "/net/amount"));
        JsonNode rounds = finance.get(path(note) + "/again").json(200).get(0);
        assertThat(rounds.get("toInvoice").asBoolean()).isFalse();
        assertThat(rounds.get("rounds").findValuesAsText("number"))
                .containsExactly(
                        first.get("number").asText(), second.get("number").asText());
        assertThat(finance.get(path + "/history").text()).contains("is invoiced again: It was fewer kilometres.");
        assertThat(finance.get("/claims?workOrderId=" + order).json(200).get("items"))
                .hasSize(1);
        assertThat(accountOfA()).isEqualTo(accountBefore);
        JsonNode figures = norway();
        assertThat(amount(figures, "/partners/amount")).isEqualByComparingTo(amount(figuresBefore, "/partners/amount"));
        assertThat(amount(figures, "/revenue/amount").subtract(amount(figuresBefore, "/revenue/amount")))
                .isEqualByComparingTo(amount(second, "/net/amount").subtract(amount(first, "/net/amount")));
    }

    @Test
    void waivedInTheSecondRoundItIsOnNoInvoiceAnyMore() {
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        JsonNode first = issued(order);
        finance.post(path(first) + "/credit-notes", Map.of("reason", "A courtesy."))
                .json(201);
        JsonNode draft = again(path(first)).json(201);
        String review = "/reviews/" + draft.at("/visits/0/visitId").asText();

        finance.post(review + "/waiver", Map.of("reason", "A courtesy.")).json(200);
        Answer once = again(path(first));

        assertThat(finance.get(path(draft)).status()).isEqualTo(404);
        assertThat(once.status()).isEqualTo(409);
        assertThat(once.text()).contains("waived");
    }

    @Test
    void databaseLetsNoVisitOnASecondInvoiceBeforeTheFirstIsCredited() throws SQLException {
        String issued = new StoredDrafts(database, world).of("NOK", 1).get(0);
        String draft = new StoredDrafts(database, world).of("NOK", 1).get(0);
        finance.post("/invoices/" + issued + "/issue", null).json(200);

        assertThatThrownBy(() -> moveVisit(issued, draft))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is invoiced already");
        finance.post("/invoices/" + issued + "/credit-notes", Map.of("reason", "Wrong."))
                .json(201);
        assertThat(moveVisit(issued, draft)).isEqualTo(1);
    }

    private int moveVisit(String from, String to) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            int rows = owner.createStatement()
                    .executeUpdate(
                            """
                            insert into billing.invoice_visit (tenant_id, id, invoice_id, kind, position, visit_id,
                                visit_number, work_order_id, work_order_number, case_id, case_number, country,
                                site_postal_code, site_city, zone, arrived_at, departed_at, billed_minutes, rate_card)
                            select tenant_id, uuidv7(), '%s', kind, 9, visit_id, visit_number, work_order_id,
                                   work_order_number, case_id, case_number, country, site_postal_code, site_city, zone,
                                   arrived_at, departed_at, billed_minutes, rate_card
                              from billing.invoice_visit where invoice_id = '%s' and kind = 'INVOICE'"""
                                    .formatted(to, from));
            owner.rollback();
            return rows;
        }
    }

    private JsonNode issued(String order) {
        String draft = path(steps.invoice(order));
        return finance.post(draft + "/issue", null).json(200);
    }

    private Answer again(String path) {
        return finance.post(path + "/again", WHY);
    }

    private JsonNode norway() {
        JsonNode rows =
                finance.get("/figures/countries?from=" + MONTH + "&to=" + MONTH).json(200);
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("country").asText().equals("NO")
                        && row.at("/revenue/currency").asText().equals("NOK"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode accountOfA() {
        JsonNode accounts =
                finance.get("/settlement/reconciliation/" + MONTH).json(200).get("accounts");
        return StreamSupport.stream(accounts.spliterator(), false)
                .filter(account -> account.get("partner").asText().equals(World.PARTNER_A))
                .findFirst()
                .orElseThrow();
    }

    private static String path(JsonNode document) {
        return "/invoices/" + document.get("id").asText();
    }

    private static BigDecimal amount(JsonNode node, String path) {
        return new BigDecimal(node.at(path).asText());
    }
}
