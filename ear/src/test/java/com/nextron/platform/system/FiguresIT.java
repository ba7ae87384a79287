package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What finance reads of a month: each job moves the figures by just what it came to. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Europe/Oslo"));

    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);

    @Test
    void aJobMovesRevenueMarginAndTheMonthsEndByWhatItCameTo() {
        JsonNode before = norway();
        JsonNode endBefore = monthEnd();
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        String draft = steps.invoice(order).get("id").asText();
        assertThat(open(monthEnd(), "TO_ISSUE")).isEqualTo(open(endBefore, "TO_ISSUE") + 1);

        world.as(World.FINANCE).post("/invoices/" + draft + "/issue", Map.of()).json(200);

        BigDecimal net =
                amount(world.as(World.FINANCE).get("/invoices/" + draft).json(200), "/net/amount");
        BigDecimal claim = amount(steps.claim(order), "/amount/amount");
        JsonNode after = norway();
        assertThat(moved(before, after, "/revenue/amount")).isEqualByComparingTo(net);
        assertThat(moved(before, after, "/partners/amount")).isEqualByComparingTo(claim);
        assertThat(moved(before, after, "/margin/amount")).isEqualByComparingTo(net.subtract(claim));
        assertThat(after.get("visits").asLong() - before.at("/visits").asLong()).isEqualTo(1);
        assertThat(open(monthEnd(), "TO_ISSUE")).isEqualTo(open(endBefore, "TO_ISSUE"));
        assertThat(open(monthEnd(), "TO_EXPORT")).isEqualTo(open(endBefore, "TO_EXPORT") + 1);
    }

    @Test
    void aCoveredVisitCountsAsWarrantyOfItsModel() {
        JsonNode before = products();
        String order = steps.planned("NBD", 1);
        steps.visit(order, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        BigDecimal claim = amount(steps.claim(order), "/amount/amount");
        String model = world.as(World.DISPATCHER)
                .get("/work-orders/" + order)
                .json(200)
                .get("machine")
                .asText();

        JsonNode after = Eventually.until(
                "the figures",
                this::products,
                rows -> moved(of(before, model), of(rows, model), "/paid/amount")
                                .compareTo(claim)
                        == 0);

        assertThat(moved(of(before, model), of(after, model), "/worth/amount")).isPositive();
    }

    @Test
    void addsUpWhatASelectionMatchesAndKeepsItForItsOwnerAlone() {
        String today = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
        Api finance = world.as(World.FINANCE);
        String query = "show=ISSUED&from=" + today;

        finance.post("/saved-filters", Map.of("name", "Today", "query", query)).json(200);
        finance.post("/saved-filters", Map.of("name", "Today", "query", query)).json(200);

        assertThat(finance.get("/saved-filters").json(200).findValuesAsText("name"))
                .containsOnlyOnce("Today");
        assertThat(world.as(World.ADMIN).get("/saved-filters").json(200).findValuesAsText("name"))
                .doesNotContain("Today");
        assertThat(finance.get("/invoices?issuedOn=1999-01-01..1999-12-31")
                        .json(200)
                        .get("items"))
                .isEmpty();
        assertThat(finance.get("/invoices?issuedOn=yesterday").status()).isEqualTo(422);
    }

    /** What other tests have left to the server is in the figures before. */
    @BeforeEach
    void nothingElseMovesThem() {
        new Database(SystemUnderTest.start().platform()).awaitSettled();
    }

    private JsonNode norway() {
        JsonNode rows = world.as(World.FINANCE)
                .get("/figures/countries?from=" + MONTH + "&to=" + MONTH)
                .json(200);
        return first(
                rows,
                row -> row.get("country").asText().equals("NO")
                        && row.at("/revenue/currency").asText().equals("NOK"));
    }

    private JsonNode products() {
        return world.as(World.FINANCE)
                .get("/figures/products?from=" + MONTH + "&to=" + MONTH)
                .json(200);
    }

    private static JsonNode of(JsonNode rows, String model) {
        return first(rows, row -> row.get("product").asText().equals(model));
    }

    private JsonNode monthEnd() {
        return world.as(World.FINANCE).get("/figures/month-ends/" + MONTH).json(200);
    }

    private static long open(JsonNode end, String kind) {
        return first(end.get("open"), item -> item.get("kind").asText().equals(kind))
                .at("/count")
                .asLong();
    }

    private static JsonNode first(JsonNode rows, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static BigDecimal moved(JsonNode before, JsonNode after, String path) {
        return amount(after, path).subtract(amount(before, path));
    }

    private static BigDecimal amount(JsonNode node, String path) {
        JsonNode found = node.at(path);
        return found.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(found.asText());
    }
}
