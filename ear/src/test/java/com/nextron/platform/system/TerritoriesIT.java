package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The territory plan: drawn up in one draft, compared, proven, published as a whole; and who holds a place by it. */
@ExtendWith(SystemUnderTest.class)
class TerritoriesIT {
    private static final String DRAFT = "/territory-plan/draft";
    private static final String DAY = "2030-01-07";
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final World world = SystemUnderTest.start().world();
    private final Api dispatcher = world.as(World.DISPATCHER);

    @AfterEach
    void leaveNoDraft() {
        dispatcher.post(DRAFT + "/discard", null);
    }

    @Test
    void whatIsDraftedHoldsNobodyUntilItIsPublished() {
        open();
        String territory = territory("SE", List.of("84100-84199"));
        give(territory, World.PARTNER_A, "PRIMARY");

        JsonNode changes = dispatcher.get(DRAFT + "/changes").json(200);

        assertThat(changes)
                .extracting(change -> change.get("after").asText())
                .anyMatch(words -> words.endsWith("84100–84199"))
                .anyMatch(words -> words.startsWith("Avdeling Nord AS is asked first at NBD, 4H from 2026-01-01"));
        assertThat(candidates("SE", "84150").get("candidates")).isEmpty();
        long before = candidates("SE", "84150").get("planVersion").asLong();
        JsonNode published = publish().json(200);
        assertThat(published.get("version").asLong()).isEqualTo(before + 1);
        assertThat(candidates("SE", "84150").get("planVersion").asLong()).isEqualTo(before + 1);
        assertThat(partners("SE", "84150")).containsExactly(World.PARTNER_A);
        assertThat(partners("SE", "86999")).isEmpty();
    }

    @Test
    void primaryComesBeforeBackupAndTheNarrowerBeforeTheWider() {
        open();
        give(wholeCountry("FI"), "nextron", "PRIMARY");
        give(territory("FI", List.of("99000–99999")), World.PARTNER_A, "PRIMARY");
        give(territory("FI", List.of("99100")), World.PARTNER_B, "BACKUP");
        publish().json(200);

        JsonNode found = candidates("FI", "99100").get("candidates");

        assertThat(found)
                .extracting(one -> one.get("partner").asText())
                .containsExactly(World.PARTNER_A, "nextron", World.PARTNER_B);
        assertThat(found).extracting(one -> one.get("specificity").asInt()).containsExactly(400, 0, 1000);
        assertThat(partners("FI", "00100")).containsExactly("nextron");
    }

    @Test
    void aCountyReachesItsPostalCodesByTheRegister() {
        open();
        Map<String, Object> finnmark =
                Map.of("name", "Finnmark " + NAMES.incrementAndGet(), "country", "NO", "counties", List.of("finnmark"));
        String territory = dispatcher
                .post(DRAFT + "/territories", finnmark)
                .json(201)
                .get("id")
                .asText();
        give(territory, World.PARTNER_B, "BACKUP");
        publish().json(200);

        assertThat(partners("NO", "9600")).containsExactly(World.PARTNER_B);
        assertThat(partners("NO", World.POSTAL_NOBODY)).isEmpty();
        Answer unknown = withDraft(() -> dispatcher.post(
                DRAFT + "/territories", Map.of("name", "No such", "country", "NO", "counties", List.of("Finmark"))));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("counties").contains("no county “Finmark”");
    }

    @Test
    void aDraftWithHolesIsPublishedOnlyWithAReasonThatIsKept() {
        open();
        give(territory("SE", List.of("84200-84299")), World.PARTNER_A, "PRIMARY");

        JsonNode proof =
                dispatcher.get("/territory-plan/coverage?edition=DRAFT").json(200);
        Answer silent = dispatcher.post(DRAFT + "/publish", Map.of("reason", "Jämtland is new."));
        JsonNode published = publish().json(200);

        assertThat(proof.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("kind").asText()).isEqualTo("NO_BACKUP");
            assertThat(finding.get("country").asText()).isEqualTo("SE");
        });
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("holesReason");
        assertThat(published.get("holes").asInt()).isPositive();
        assertThat(published.get("holesReason").asText()).isEqualTo("The north follows in spring.");
        JsonNode newest = dispatcher
                .get("/territory-plan/versions")
                .json(200)
                .get("items")
                .get(0);
        assertThat(newest).isEqualTo(published);
    }

    @Test
    void ofTwoPublishersOneIsToldThatTheDraftIsGone() {
        open();
        give(territory("SE", List.of("84300-84399")), World.PARTNER_A, "PRIMARY");
        long before = version();

        List<Answer> answers = AtOnce.times(2, this::publish);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void whoReadAnotherRevisionOfTheDraftDoesNotPublishIt() {
        long read = open().get("draft").get("revision").asLong();
        give(territory("SE", List.of("84400-84499")), World.PARTNER_A, "PRIMARY");

        Answer refused = dispatcher.post(
                DRAFT + "/publish", Map.of("reason", "As read.", "holesReason", "Known.", "revision", read));

        assertThat(refused.status()).isEqualTo(412);
    }

    @Test
    void oldVersionsStayAsTheyWereAndADiscardedDraftLeavesNothing() {
        open();
        String territory = territory("SE", List.of("84500-84599"));
        give(territory, World.PARTNER_A, "PRIMARY");
        long first = publish().json(200).get("version").asLong();
        open();
        Map<String, Object> other =
                Map.of("name", "Renamed " + first, "country", "SE", "ranges", List.of("84500-84549"));
        dispatcher.post(DRAFT + "/territories/" + territory, other).json(200);
        publish().json(200);
        open();
        assertThat(dispatcher
                        .post(DRAFT + "/territories/" + territory + "/drop", null)
                        .status())
                .isEqualTo(204);
        dispatcher.post(DRAFT + "/discard", null).json(200);

        JsonNode then =
                named(dispatcher.get("/territory-plan/versions/" + first).json(200), territory);
        JsonNode now = named(dispatcher.get("/territory-plan/content").json(200), territory);

        assertThat(then.get("ranges")).extracting(JsonNode::asText).containsExactly("84500–84599");
        assertThat(now.get("ranges")).extracting(JsonNode::asText).containsExactly("84500–84549");
        assertThat(now.get("holders")).hasSize(1);
        assertThat(partners("SE", "84550")).isEmpty();
        assertThat(dispatcher.get("/territory-plan/versions/999999").status()).isEqualTo(404);
    }

    @Test
    void aSingleChangeIsPublishedAtOnceButNotBesideADraft() {
        Map<String, Object> single = new TreeMap<>(Map.of(
                "partner", World.PARTNER_B,
                "country", "SE",
                "postalFrom", "84600",
                "postalTo", "84699",
                "levels", Set.of("NBD"),
                "rank", "PRIMARY",
                "validFrom", "2026-01-01"));
        long before = version();

        JsonNode assigned = dispatcher.post("/territory-assignments", single).json(201);
        single.put("partner", World.PARTNER_A);
        Answer rival = dispatcher.post("/territory-assignments", single);
        Answer beside = withDraft(() -> dispatcher.post("/territory-assignments", single));

        assertThat(version()).isEqualTo(before + 1);
        assertThat(assigned.get("territoryName").asText()).isEqualTo("SE 84600–84699");
        assertThat(rival.status()).isEqualTo(422);
        assertThat(rival.text()).contains("Bergen Data AS is primary there by a range as narrow");
        assertThat(beside.status()).isEqualTo(409);
        String end = "/territory-assignments/" + assigned.get("id").asText() + "/end";
        assertThat(dispatcher
                        .post(end, Map.of("lastDay", "2029-12-31"))
                        .json(200)
                        .get("id"))
                .isEqualTo(assigned.get("id"));
        assertThat(partners("SE", "84650")).isEmpty();
    }

    @Test
    void partnersSeeTheirOwnTerritoriesAndNothingOfThePlan() {
        JsonNode own = world.as(World.MANAGER_B)
                .get("/territory-assignments?limit=200")
                .json(200)
                .get("items");

        assertThat(own).isNotEmpty().allSatisfy(one -> {
            assertThat(one.get("partner").asText()).isEqualTo(World.PARTNER_B);
            assertThat(one.get("territoryName").asText()).isNotEmpty();
        });
        for (String stranger : List.of(World.MANAGER_B, World.CUSTOMER)) {
            assertThat(world.as(stranger).get("/territory-plan").status()).isEqualTo(404);
            assertThat(world.as(stranger).post(DRAFT + "/open", null).status()).isEqualTo(404);
        }
        assertThat(world.as(World.FINANCE).get("/territory-plan").status()).isEqualTo(403);
        assertThat(world.as(World.FINANCE).post(DRAFT + "/open", null).status()).isEqualTo(403);
    }

    @Test
    void whatWasPublishedCannotBeRewrittenInTheDatabase() throws SQLException {
        Database database = new Database(SystemUnderTest.start().platform());

        try (Connection application = database.application()) {
            for (String sql : List.of(
                    "update tenant.territory set rules = 'country'",
                    "update tenant.territory_assignment set rank = 'PRIMARY'",
                    "update tenant.territory_plan set reason = 'x'",
                    "delete from tenant.territory_plan")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> application.createStatement().execute(sql))
                        .hasMessageContaining("permission denied");
            }
            application.setAutoCommit(false);
            Database.become(application, "nextron", "operator");
            assertThat(application
                            .createStatement()
                            .executeUpdate("delete from tenant.territory where since_version is not null"))
                    .isZero();
            application.rollback();
        }
    }

    private JsonNode open() {
        return dispatcher.post(DRAFT + "/open", null).json(200);
    }

    private Answer withDraft(java.util.function.Supplier<Answer> attempt) {
        open();
        Answer answer = attempt.get();
        dispatcher.post(DRAFT + "/discard", null).json(200);
        return answer;
    }

    private Answer publish() {
        return dispatcher.post(
                DRAFT + "/publish",
                Map.of("reason", "The north is taken over.", "holesReason", "The north follows in spring."));
    }

    private String territory(String country, List<String> ranges) {
        Map<String, Object> wanted =
                Map.of("name", "Territory " + NAMES.incrementAndGet(), "country", country, "ranges", ranges);
        return dispatcher
                .post(DRAFT + "/territories", wanted)
                .json(201)
                .get("id")
                .asText();
    }

    private String wholeCountry(String country) {
        Map<String, Object> wanted =
                Map.of("name", "Territory " + NAMES.incrementAndGet(), "country", country, "wholeCountry", true);
        return dispatcher
                .post(DRAFT + "/territories", wanted)
                .json(201)
                .get("id")
                .asText();
    }

    private void give(String territory, String partner, String rank) {
        Map<String, Object> holder =
                Map.of("partner", partner, "levels", List.of("NBD", "4H"), "rank", rank, "validFrom", "2026-01-01");
        dispatcher
                .post(DRAFT + "/territories/" + territory + "/holders", holder)
                .json(201);
    }

    private long version() {
        return dispatcher
                .get("/territory-plan")
                .json(200)
                .get("inForce")
                .get("version")
                .asLong();
    }

    private JsonNode candidates(String country, String code) {
        return dispatcher
                .get("/territory-plan/candidates?country=" + country + "&postalCode=" + code + "&level=NBD&on=" + DAY)
                .json(200);
    }

    private List<String> partners(String country, String code) {
        return candidates(country, code).get("candidates").findValuesAsText("partner");
    }

    private static JsonNode named(JsonNode content, String territory) {
        for (JsonNode one : content.get("territories")) {
            if (one.get("id").asText().equals(territory)) {
                return one;
            }
        }
        throw new AssertionError("no territory " + territory);
    }
}
