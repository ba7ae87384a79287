package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is asked, and why: by the rules, by hand, and as a dry run. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutingIT {
    private static final String FIRST = "first@vardo-it.example";
    private static final String SECOND = "second@vadso-data.example";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int ATTEMPTS = 5;

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private String first;
    private String second;

    /** One is primary and the other backup in ranges of their own, one range a test. */
    @BeforeAll
    void twoPartners() {
        first = world.furtherPartner("Vardø IT AS", FIRST);
        second = world.furtherPartner("Vadsø Data AS", SECOND);
        world.serve(first, "9950", "9959", "PRIMARY");
        world.serve(second, "9950", "9959", "BACKUP");
    }

    @Test
    void anExpiredCertificatePassesTheJobOnAndTheDecisionSaysSo() {
        String technician = technicianOf(FIRST);
        String yesterday = TODAY.minusDays(1).toString();
        world.as(FIRST)
                .post(
                        "/technicians/" + technician + "/certifications",
                        Map.of("name", "Server L2", "validTo", yesterday))
                .json(200);

        String order = world.workOrder("9950", "NBD", 1).get("id").asText();

        JsonNode decision = decisions(World.DISPATCHER, order).get(0);
        assertThat(decision.get("chosen").get("id").asText()).isEqualTo(second);
        assertThat(names(decision)).containsExactly("Vadsø Data AS", "Vardø IT AS");
        JsonNode passedOver = decision.get("candidates").get(1);
        assertThat(failed(passedOver)).containsExactly("O6");
        assertThat(passedOver.get("otherwise").asText())
                .startsWith("Would have been asked first had its certificate Server L2 not expired on ");
        assertThat(passedOver.get("score")).hasSize(5);
        assertThat(decision.get("weightsVersion").asLong()).isPositive();
        world.as(FIRST)
                .post("/technicians/" + technician + "/certifications", Map.of("name", "Server L2"))
                .json(200);
    }

    @Test
    void aPartnerSeesWhatWasSaidOfItselfAndNothingOfOthers() {
        String order = world.workOrder("9951", "NBD", 1).get("id").asText();

        JsonNode asFirst = decisions(FIRST, order).get(0);
        JsonNode asSecond = decisions(SECOND, order).get(0);

        assertThat(names(asFirst)).containsExactly("Vardø IT AS");
        assertThat(asFirst.get("summary").asText()).isEqualTo("You were to be asked first.");
        assertThat(names(asSecond)).containsExactly("Vadsø Data AS");
        assertThat(asSecond.has("chosen")).isFalse();
        assertThat(asSecond.toString()).doesNotContain("Vardø").doesNotContain(first);
        assertThat(world.as(World.MANAGER_B)
                        .get("/work-orders/" + order + "/decisions")
                        .status())
                .isEqualTo(404);
        assertThat(world.as(World.CUSTOMER)
                        .get("/work-orders/" + order + "/decisions")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void aCustomersWishIsKeptAndNotToldToThePartner() {
        world.as(World.DISPATCHER)
                .post(
                        "/partner-profiles/" + first + "/blocks",
                        Map.of("customer", world.customerId(), "reason", "They fell out over a door."))
                .json(200);

        String order = world.workOrder("9952", "NBD", 1).get("id").asText();

        assertThat(decisions(World.DISPATCHER, order)
                        .get(0)
                        .get("chosen")
                        .get("id")
                        .asText())
                .isEqualTo(second);
        String told = decisions(FIRST, order).toString();
        assertThat(told)
                .doesNotContain("door")
                .doesNotContainIgnoringCase("customer")
                .doesNotContain("Fjellkraft");
        assertThat(world.as(FIRST).get("/partner-profiles/" + first).json(200).get("blockedBy"))
                .isEmpty();
        world.as(World.DISPATCHER).call("DELETE", "/partner-profiles/" + first + "/blocks/" + world.customerId(), null);
    }

    @Test
    void aFullDayPassesTheJobOn() {
        String taken = world.workOrder("9953", "NBD", 1).get("id").asText();
        world.as(FIRST)
                .post("/offers/" + world.openOffer(FIRST, taken) + "/accept", null)
                .json(200);
        capacity(1);

        String order = world.workOrder("9953", "NBD", 1).get("id").asText();

        JsonNode decision = decisions(World.DISPATCHER, order).get(0);
        assertThat(decision.get("chosen").get("id").asText()).isEqualTo(second);
        assertThat(failed(decision.get("candidates").get(1))).containsExactly("D-R2");
        capacity(null);
    }

    @Test
    void eachRunIsADecisionAndNobodyLeftEscalatesWithTheReasons() {
        String order = world.workOrder("9954", "NBD", 1).get("id").asText();
        decline(FIRST, order);
        decline(SECOND, order);

        world.workOrderIn(order, "ESCALATED");

        JsonNode decisions = decisions(World.DISPATCHER, order);
        assertThat(decisions).hasSize(3);
        assertThat(decisions.get(0).get("summary").asText())
                .isEqualTo(
                        "Nobody can be asked: Vardø IT AS: Has declined this job. Vadsø Data AS: Has declined this job.");
        assertThat(decisions.get(2).get("chosen").get("id").asText()).isEqualTo(first);
    }

    @Test
    void aDispatchersChoiceKeepsTheSameRecord() {
        String order = world.workOrder("9955", "BY_AGREEMENT", 1).get("id").asText();

        world.as(World.DISPATCHER)
                .post("/work-orders/" + order + "/offer", Map.of("partner", second, "reason", "Agreed by phone."))
                .json(200);

        JsonNode decision = decisions(World.DISPATCHER, order).get(0);
        assertThat(decision.get("kind").asText()).isEqualTo("BY_HAND");
        assertThat(decision.get("reason").asText()).isEqualTo("Agreed by phone.");
        assertThat(decision.get("decidedBy").asText()).isEqualTo(World.DISPATCHER);
        assertThat(names(decision)).contains("Vardø IT AS", "Vadsø Data AS", "Avdeling Nord AS", "Nextron");
        assertThat(decisions(SECOND, order).get(0).get("summary").asText()).isEqualTo("A dispatcher chose you.");
        assertThat(decisions(SECOND, order).toString()).doesNotContain("Agreed by phone");
    }

    @Test
    void aDryRunTellsEverythingAndStoresNothing() throws SQLException {
        String serial = world.machine("9956", 1);
        Map<String, Object> asked = Map.of(
                "country", "NO",
                "postalCode", "9956",
                "responseLevel", "4H",
                "receivedAt", TODAY + "T10:00+01:00",
                "serialNumber", serial);

        JsonNode answer =
                world.as(World.DISPATCHER).post("/dispatch/dry-run", asked).json(200);

        assertThat(answer.get("entitlement").get("warranty").get("answer").asText())
                .isEqualTo("COVERED");
        assertThat(answer.get("deadline").get("timeZone").asText()).isEqualTo("Europe/Oslo");
        assertThat(answer.get("deadline").get("segments")).isNotEmpty();
        assertThat(names(answer.get("decision"))).containsExactly("Vardø IT AS", "Vadsø Data AS");
        assertThat(answer.get("decision").get("candidates").get(0).get("policies"))
                .hasSize(8);
        assertThat(answer.get("decision")
                        .get("job")
                        .get("certifications")
                        .get(0)
                        .asText())
                .isEqualTo("Server L2");
        assertThat(answer.get("quote").get("example").get("lines")).isNotEmpty();
        assertThat(storesNothing(asked))
                .as("the rows of every table stay as they were")
                .isTrue();
    }

    @Test
    void aDryRunNamesEveryFieldThatIsWrong() {
        JsonNode problem = world.as(World.DISPATCHER)
                .post("/dispatch/dry-run", Map.of("country", "NO", "postalCode", "12", "responseLevel", "6H"))
                .json(422);

        assertThat(problem.toString()).contains("postalCode").contains("responseLevel");
        assertThat(world.as(World.MANAGER_A).post("/dispatch/dry-run", Map.of()).status())
                .isIn(403, 404);
    }

    @Test
    void newWeightsAreANewVersion() {
        JsonNode before =
                world.as(World.ADMIN).get("/dispatch/weights").json(200).get("versions");
        Map<String, Object> weights = Map.of(
                "PRIMARY_BEFORE_BACKUP", 1000,
                "SPECIFICITY", 200,
                "ROAD_DISTANCE", 410,
                "ATTAINMENT", 200,
                "FAIR_SHARE", 100);

        JsonNode changed = world.as(World.ADMIN)
                .post("/dispatch/weights", Map.of("weights", weights, "reason", "The road counts a little more."))
                .json(200);

        assertThat(changed.get("version").asLong())
                .isEqualTo(before.get(0).get("version").asLong() + 1);
        String order = world.workOrder("9957", "NBD", 1).get("id").asText();
        assertThat(decisions(World.DISPATCHER, order)
                        .get(0)
                        .get("weightsVersion")
                        .asLong())
                .isEqualTo(changed.get("version").asLong());
        assertThat(world.as(World.DISPATCHER)
                        .post("/dispatch/weights", Map.of("weights", weights, "reason", "No."))
                        .status())
                .isEqualTo(403);
    }

    /** Other work of the platform may fall into the moment between the two counts, so a few attempts are allowed. */
    private boolean storesNothing(Map<String, Object> asked) throws SQLException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Map<String, Long> before = rows();
            world.as(World.DISPATCHER).post("/dispatch/dry-run", asked).json(200);
            if (rows().equals(before)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection owner = database.owner()) {
            owner.createStatement().execute("select set_config('app.kind', 'system', false)");
            for (String table : database.tables()) {
                try (ResultSet count = owner.createStatement().executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        assertThat(rows.get("dispatch.decision")).isPositive();
        return rows;
    }

    private void capacity(Integer visitsADay) {
        Map<String, Object> wanted = new java.util.HashMap<>();
        wanted.put("visitsADay", visitsADay);
        world.as(World.DISPATCHER)
                .post("/partner-profiles/" + first + "/capacity", wanted)
                .json(200);
    }

    private void decline(String manager, String order) {
        world.as(manager)
                .post("/offers/" + world.openOffer(manager, order) + "/decline", Map.of("reason", "TOO_FAR"))
                .json(200);
    }

    private String technicianOf(String manager) {
        return world.as(manager)
                .get("/technicians")
                .json(200)
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }

    private JsonNode decisions(String user, String order) {
        return world.as(user).get("/work-orders/" + order + "/decisions").json(200);
    }

    private static List<String> names(JsonNode decision) {
        return StreamSupport.stream(decision.get("candidates").spliterator(), false)
                .map(candidate -> candidate.get("name").asText())
                .toList();
    }

    private static List<String> failed(JsonNode candidate) {
        return StreamSupport.stream(candidate.get("policies").spliterator(), false)
                .filter(answer -> !answer.get("passed").asBoolean())
                .map(answer -> answer.get("rule").asText())
                .toList();
    }
}
