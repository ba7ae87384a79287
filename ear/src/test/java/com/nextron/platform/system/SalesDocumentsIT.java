package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices of several visits, credit notes, foreign currencies, and what changes between draft and issue. */
@ExtendWith(SystemUnderTest.class)
class SalesDocumentsIT {
    private static final Map<String, Object> USUAL = Map.of("collecting", "PER_VISIT");

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final JobSteps steps = new JobSteps(world);
    private final Api finance = world.as(World.FINANCE);
    private final String terms = "/customers/" + world.customerId() + "/billing-terms";

    @Test
    void gathersTheVisitsOfAWeekOnOneDraftAndLeavesAHeldOneAlone() {
        finance.call("PUT", terms, Map.of("collecting", "PER_WEEK")).json(200);
        try {
            String first = reported(30);
            String second = reported(20);
            String far = reported(600);
            JsonNode draft = Eventually.until(
                    "both visits on one draft",
                    () -> steps.invoice(first),
                    one -> one.get("visits").size() == 2);
            JsonNode held = steps.invoice(far);
            String path = "/invoices/" + draft.get("id").asText();

            Answer early = finance.post(path + "/issue", null);
            JsonNode closed = finance.post(path + "/close-early", Map.of("reason", "They asked for it."))
                    .json(200);
            JsonNode issued = finance.post(path + "/issue", null).json(200);

            assertThat(steps.invoice(second).get("id")).isEqualTo(draft.get("id"));
            assertThat(draft.get("gathering").get("open").asBoolean()).isTrue();
            assertThat(held.get("status").asText()).isEqualTo("HELD");
            assertThat(held.get("visits")).hasSize(1);
            assertThat(early.status()).isEqualTo(409);
            assertThat(early.text()).contains("It gathers visits until the end of");
            assertThat(closed.get("gathering").get("open").asBoolean()).isFalse();
            assertThat(issued.get("visits")).hasSize(2);
            assertThat(stream(issued.get("lines")).map(line -> line.get("visit").asInt()))
                    .contains(1, 2);
            assertThat(issued.get("kid").asText()).contains(issued.get("number").asText());
            assertThat(issued.get("seller").get("register").asText()).isEqualTo("Foretaksregisteret");
        } finally {
            finance.call("PUT", terms, USUAL).json(200);
        }
    }

    @Test
    void takesOneNumberWhenManyIssueTheSameDraftAtOnce() throws SQLException {
        String draft = draft("NOK");

        List<String> numbers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> finance.post("/invoices/" + draft + "/issue", null)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.json(200).get("number").asText())
                .distinct()
                .toList();

        assertThat(numbers).hasSize(1);
    }

    @Test
    void creditsByLineAndThenTheRestAndNeverMore() throws SQLException {
        String invoice = issued("NOK");
        String notes = "/invoices/" + invoice + "/credit-notes";

        JsonNode half = finance.post(notes, credit(Map.of("position", 1, "quantity", 30)))
                .json(201);
        Answer above = finance.post(notes, credit(Map.of("position", 1, "amount", 500.01)));
        JsonNode rest =
                finance.post(notes, Map.of("reason", "All of it was wrong.")).json(201);
        Answer none = finance.post(notes, Map.of("reason", "Once more."));
        JsonNode left = finance.get(notes).json(200);

        assertThat(half.get("kind").asText()).isEqualTo("CREDIT_NOTE");
        assertThat(half.at("/net/amount").decimalValue()).isEqualByComparingTo("500");
        assertThat(half.at("/corrects/invoice").asText()).isEqualTo(invoice);
        assertThat(above.status()).isEqualTo(422);
        assertThat(above.text()).contains("line1").contains("NOK\u00a0500.00 is left");
        assertThat(rest.at("/gross/amount").decimalValue()).isEqualByComparingTo("875");
        assertThat(rest.get("number").asLong()).isEqualTo(half.get("number").asLong() + 1);
        assertThat(none.status()).isEqualTo(409);
        assertThat(left.get("creditNotes")).hasSize(2);
        assertThat(left.at("/left/amount").decimalValue()).isEqualByComparingTo("0");
        assertThat(finance.post("/invoices/" + half.get("id").asText() + "/credit-notes", Map.of("reason", "Back."))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void creditsOnceWhenTwoCreditAtOnce() throws SQLException {
        String notes = "/invoices/" + issued("NOK") + "/credit-notes";

        List<Integer> statuses = Stream.of("One", "Other", "Third")
                .map(reason -> CompletableFuture.supplyAsync(
                        () -> finance.post(notes, Map.of("reason", reason)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(201, 409, 409);
    }

    @Test
    void creditsNoDraftAndNothingWithoutAReason() throws SQLException {
        String invoice = issued("NOK");

        Answer ofDraft = finance.post("/invoices/" + draft("NOK") + "/credit-notes", Map.of("reason", "Wrong."));
        Answer unexplained = finance.post("/invoices/" + invoice + "/credit-notes", Map.of("reason", " "));

        assertThat(ofDraft.status()).isEqualTo(409);
        assertThat(unexplained.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update billing.invoice set gross = 1, net = 1, vat = 0 where id = ?::uuid",
                "delete from billing.invoice where id = ?::uuid",
                "update billing.invoice_line set amount = 1 where invoice_id = ?::uuid",
                "delete from billing.invoice_visit where invoice_id = ?::uuid",
                "update billing.invoice_vat set vat = 1 where invoice_id = ?::uuid"
            })
    void keepsWhatIsIssuedWhoeverWritesTheSql(String sql) throws SQLException {
        String invoice = issued("NOK");

        assertThatThrownBy(() -> change(sql, invoice))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("cannot be changed");
    }

    @Test
    void issuesAForeignCurrencyOnlyWithARateAndStatesTheVatInKroner() throws SQLException {
        String draft = draft("PLN");
        String today = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();

        Answer missing = finance.post("/invoices/" + draft + "/issue", null);
        rate(LocalDate.parse(today).minusDays(8).toString(), 999);
        Answer tooOld = finance.post("/invoices/" + draft + "/issue", null);
        rate(LocalDate.parse(today).minusDays(7).toString(), 275.5);
        JsonNode issued = finance.post("/invoices/" + draft + "/issue", null).json(200);
        JsonNode note = finance.post("/invoices/" + draft + "/credit-notes", Map.of("reason", "Wrong."))
                .json(201);

        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.text()).contains("A missing exchange rate: none of PLN");
        assertThat(tooOld.status()).isEqualTo(409);
        assertThat(issued.at("/vatInKroner/vat/amount").decimalValue()).isEqualByComparingTo("826.50");
        assertThat(issued.at("/vatInKroner/rate").decimalValue()).isEqualByComparingTo("2.755");
        assertThat(note.at("/vatInKroner")).isEqualTo(issued.at("/vatInKroner"));
    }

    @Test
    void issuesToTheCustomerAsItIsRegisteredThenAndSaysWhatChanged() throws SQLException {
        String draft = draft("NOK");
        finance.call(
                        "PUT",
                        terms,
                        Map.of("collecting", "PER_VISIT", "language", "en", "reference", "PO 4711", "daysToPay", 30))
                .json(200);
        try {
            JsonNode changes = finance.get("/invoices/" + draft + "/changes").json(200);
            JsonNode issued =
                    finance.post("/invoices/" + draft + "/issue", null).json(200);
            JsonNode history = finance.get("/invoices/" + draft + "/history").json(200);

            assertThat(stream(changes).map(change -> change.get("what").asText()))
                    .containsExactlyInAnyOrder(
                            "Name", "Street", "Invoices go to", "Reference", "Language", "Days to pay");
            assertThat(issued.at("/buyer/name").asText()).isEqualTo("Fjellkraft AS");
            assertThat(issued.at("/buyer/reference").asText()).isEqualTo("PO 4711");
            assertThat(LocalDate.parse(issued.get("dueOn").asText()))
                    .isEqualTo(LocalDate.parse(issued.get("issuedOn").asText()).plusDays(30));
            assertThat(history.toString()).contains("Changed since the draft: ").contains("PO 4711");
            assertThat(finance.get("/invoices/" + draft + "/changes").json(200)).isEmpty();
        } finally {
            finance.call("PUT", terms, USUAL).json(200);
        }
    }

    @Test
    void refusesTermsThatMakeNoSenseByTheirField() {
        Answer refused = finance.call(
                "PUT",
                terms,
                Map.of("collecting", "DAILY", "language", "xx", "vatNumber", "NO923609017MVA", "daysToPay", 999));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("collecting", "language", "vatNumber", "daysToPay");
        assertThat(world.as(World.CUSTOMER).get(terms).status()).isEqualTo(200);
        assertThat(world.as(World.CUSTOMER).call("PUT", terms, USUAL).status()).isEqualTo(404);
        assertThat(world.as(World.OTHER_CUSTOMER).get(terms).status()).isEqualTo(404);
    }

    @Test
    void followsAVatRuleByTheNextVersionAndNeverEditsIt() {
        Map<String, Object> rule = Map.of(
                "place", "IS",
                "customerCountry", "*",
                "vatNumber", "ANY",
                "category", "S",
                "percent", 24,
                "reason", "The general rate of Iceland, once we are registered there.",
                "validFrom", "2026-01-01");
        Map<String, Object> asked =
                Map.of("place", "IS", "customerCountry", "IS", "hasVatNumber", false, "on", "2026-04-07");

        JsonNode before = finance.post("/vat-rules/preview", asked).json(200);
        JsonNode first = finance.post("/vat-rules", rule).json(201);
        JsonNode second = finance.post("/vat-rules", rule).json(201);
        JsonNode after = finance.post("/vat-rules/preview", asked).json(200);
        Answer wrong = finance.post(
                "/vat-rules", Map.of("place", "XX", "customerCountry", "*", "vatNumber", "ANY", "category", "AE"));

        assertThat(before.get("category").asText()).isEqualTo("G");
        assertThat(second.get("ruleVersion").asInt())
                .isEqualTo(first.get("ruleVersion").asInt() + 1);
        assertThat(after.get("id")).isEqualTo(second.get("id"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("place", "exemptionReason", "reason", "validFrom");
    }

    @Test
    void pdfOfAnInvoiceIsTheSameBytesEachTime() throws SQLException {
        String path = "/invoices/" + issued("NOK") + "/pdf";

        byte[] once = finance.get(path).bytes();

        assertThat(new String(once, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(finance.get(path).bytes()).isEqualTo(once);
    }

    private String reported(int kilometres) {
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", kilometres, "summary", "Replaced the mainboard."));
        steps.invoice(order);
        return order;
    }

    private String draft(String currency) throws SQLException {
        return new StoredDrafts(database, world).of(currency, 1).get(0);
    }

    private String issued(String currency) throws SQLException {
        String draft = draft(currency);
        finance.post("/invoices/" + draft + "/issue", null).json(200);
        return draft;
    }

    private void rate(String day, double kroner) {
        finance.post(
                        "/exchange-rates",
                        Map.of("currency", "PLN", "day", day, "kroner", kroner, "units", 100, "source", "Norges Bank"))
                .json(201);
    }

    private void change(String sql, String invoice) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            try (var statement = owner.prepareStatement(sql)) {
                statement.setString(1, invoice);
                statement.executeUpdate();
            }
        }
    }

    private static Map<String, Object> credit(Map<String, Object> line) {
        return Map.of("reason", "It took less.", "lines", List.of(line));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get);
    }
}
