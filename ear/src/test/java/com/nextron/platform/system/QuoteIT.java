package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Api.Answer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The price list of a case (D-B6): frozen at intake, answered once and for all, by whichever way. */
@ExtendWith(SystemUnderTest.class)
class QuoteIT {
    private static final Map<String, Object> NOT_YET = Map.of("pricesAccepted", false);
    private static final Map<String, Object> NEW_RATES = Map.of("reason", "The rates are new.");

    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();

    @Test
    void isAcceptedByItsLinkOnceWhoeverComesNext() {
        JsonNode filed = file(NOT_YET);
        String link = "/guest/quotes/" + secret(filed);
        JsonNode open = world.anonymous().get(link).json(200);

        List<Answer> answers = AtOnce.times(4, () -> world.anonymous().post(link + "/answer", yes("Kari Nordmann")));
        JsonNode later =
                world.anonymous().post(link + "/answer", yes("Somebody Else")).json(200);
        Answer declined = world.anonymous()
                .post(link + "/answer", Map.of("accepted", false, "by", "Kari Nordmann", "reason", "Too dear."));

        assertThat(open.get("status").asText()).isEqualTo("OPEN");
        assertThat(open.get("terms").get("hourlyRate").decimalValue()).isEqualByComparingTo("1395.00");
        assertThat(open.get("example").get("net").decimalValue()).isEqualByComparingTo("4241.00");
        Set<String> bodies = new HashSet<>();
        answers.forEach(answer -> bodies.add(answer.json(200).toString()));
        assertThat(bodies).containsExactly(later.toString());
        assertThat(later.get("by").asText()).isEqualTo("Kari Nordmann");
        assertThat(later.get("through").asText()).isEqualTo("LINK");
        assertThat(later.get("termsVersion").asText()).isEqualTo("2026-01");
        Harmless.isProblem(declined, 409, "wrong-state");
        assertThat(quote(filed).get("status").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void isAcceptedWithTheReportByWhoeverFilesIt() {
        JsonNode byPhone = file(Map.of());
        JsonNode byCustomer = world.as(World.CUSTOMER)
                .post("/cases", Registrar.filing(world.machine(World.POSTAL_A, 6), "kari.nordmann@fjellkraft.example"))
                .json(201);

        assertThat(quote(byPhone).at("/answered/through").asText()).isEqualTo("PHONE");
        assertThat(quote(byPhone).at("/answered/recordedBy").asText()).isEqualTo(World.SUPPORT);
        assertThat(quote(byCustomer).at("/answered/through").asText()).isEqualTo("FILING");
        assertThat(quote(byCustomer).at("/answered/by").asText()).isEqualTo("Kari Nordmann");
    }

    @Test
    void isAnsweredOnThePageThatFollowsTheCase() {
        JsonNode receipt = world.anonymous()
                .post(
                        "/guest/cases",
                        with(Registrar.filing(world.machine(World.POSTAL_A, 6), "g@guest.example"), NOT_YET))
                .json(201);
        String followed = "/guest/cases/" + receipt.get("followToken").asText();

        JsonNode before = world.anonymous().get(followed).json(200);
        world.anonymous()
                .post(followed + "/price-list-answer", Map.of("accepted", false, "by", "Gro", "reason", "Too dear."))
                .json(200);
        world.anonymous().post(followed + "/price-list-answer", yes("Gro")).json(200);

        assertThat(before.at("/prices/status").asText()).isEqualTo("OPEN");
        assertThat(world.anonymous()
                        .get(followed)
                        .json(200)
                        .at("/prices/status")
                        .asText())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void recordedByPhoneNeedsWhoSaidItAndHowItIsKnown() {
        JsonNode filed = file(NOT_YET);
        String answer = "/quotes/" + quote(filed).get("id").asText() + "/answer";

        Answer bare = world.as(World.SUPPORT).post(answer, Map.of("accepted", true));
        JsonNode told = world.as(World.SUPPORT)
                .post(answer, Map.of("accepted", true, "by", "Kari", "reason", "Told by phone at 10:15."))
                .json(200);

        assertThat(bare.json(422).get("errors")).hasSize(2);
        assertThat(told.get("through").asText()).isEqualTo("PHONE");
        assertThat(told.get("recordedBy").asText()).isEqualTo(World.SUPPORT);
    }

    @Test
    void renewedLeavesAClearAnswerUnderTheOldLink() {
        JsonNode filed = file(NOT_YET);
        String old = secret(filed);
        String quote = "/quotes/" + quote(filed).get("id").asText();

        JsonNode renewed =
                world.as(World.SUPPORT).post(quote + "/renewal", NEW_RATES).json(200);
        Answer late = world.anonymous().post("/guest/quotes/" + old + "/answer", yes("Kari"));
        String fresh = PriceListMails.secrets(platform, filed.get("number").asText(), 2).stream()
                .filter(secret -> !secret.equals(old))
                .findFirst()
                .orElseThrow();
        world.anonymous()
                .post("/guest/quotes/" + fresh + "/answer", yes("Kari"))
                .json(200);
        Answer tooLate =
                world.as(World.SUPPORT).post("/quotes/" + renewed.get("id").asText() + "/renewal", NEW_RATES);

        assertThat(renewed.get("number").asInt()).isEqualTo(2);
        Harmless.isProblem(late, 409, "wrong-state");
        assertThat(late.text()).contains("The rates are new.");
        assertThat(world.anonymous()
                        .get("/guest/quotes/" + old)
                        .json(200)
                        .get("status")
                        .asText())
                .isEqualTo("WITHDRAWN");
        Harmless.isProblem(tooLate, 409, "wrong-state");
    }

    @Test
    void partnersSideIsForHeadquartersOnly() {
        String quote = "/quotes/" + quote(file(Map.of())).get("id").asText();

        JsonNode ours = world.as(World.FINANCE).get(quote + "/partner-side").json(200);

        assertThat(ours.get("net").decimalValue()).isPositive().isLessThan(new BigDecimal("4241.00"));
        assertThat(world.as(World.CUSTOMER).get(quote).status()).isEqualTo(200);
        assertThat(world.as(World.CUSTOMER).get(quote + "/partner-side").status())
                .isEqualTo(404);
        assertThat(world.as(World.MANAGER_A).get(quote).status()).isEqualTo(404);
    }

    private JsonNode file(Map<String, Object> more) {
        return world.fileCase(world.machine(World.POSTAL_A, 6), more);
    }

    private JsonNode quote(JsonNode filed) {
        return world.as(World.SUPPORT)
                .get("/quotes?caseId=" + filed.get("id").asText())
                .json(200)
                .get("items")
                .get(0);
    }

    private String secret(JsonNode filed) {
        return PriceListMails.secrets(platform, filed.get("number").asText(), 1).get(0);
    }

    private static Map<String, Object> yes(String by) {
        return Map.of("accepted", true, "by", by);
    }

    private static Map<String, Object> with(Map<String, Object> body, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(body);
        all.putAll(more);
        return all;
    }
}
