package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Api.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever races for a job: one has it, the others are told so, and time runs out for everybody alike. */
@ExtendWith(SystemUnderTest.class)
class OfferRaceIT {
    private static final String ACCEPTED_OFFERS =
            "select count(*) from dispatch.offer where work_order_id = ?::uuid and status = 'ACCEPTED'";
    private static final String OPEN_OFFERS =
            "select count(*) from dispatch.offer where work_order_id = ?::uuid and status = 'OPEN'";
    private static final String ACCEPTANCES =
            "select count(*) from core.audit_entry where subject_id = ?::uuid and action = 'offer-accepted'";

    private static final String CLOCK_BYTES =
            "select hashtext(deadline::text || segments || calendar_version) from dispatch.work_order where id = ?::uuid";

    private final SystemUnderTest.Started system = SystemUnderTest.start();
    private final TestPlatform platform = system.platform();
    private final World world = system.world();
    private final Database database = new Database(platform);
    private final String issuer = platform.keycloak().issuer();
    private final String url = platform.url();

    @Test
    void twentyAcceptancesOfOneOfferAreOne() {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        Api manager = world.as(World.MANAGER_A);

        List<Answer> answers = AtOnce.times(20, () -> manager.post("/offers/" + offer + "/accept", Map.of()));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.json(200).get("workOrderId").asText()).isEqualTo(order));
        assertThat(database.number(ACCEPTED_OFFERS, order)).isOne();
        assertThat(database.number(ACCEPTANCES, order)).isOne();
        assertThat(world.workOrderIn(order, "ACCEPTED").get("partner").get("id").asText())
                .isEqualTo(World.PARTNER_A);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void acceptanceAgainstADispatchersOfferToAnotherHasOneWinner(int round) {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        Api manager = world.as(World.MANAGER_A);
        Api dispatcher = world.as(World.DISPATCHER);
        Map<String, Object> toB = Map.of("partner", World.PARTNER_B, "reason", "Round " + round);

        List<Supplier<Answer>> race = List.of(
                () -> manager.post("/offers/" + offer + "/accept", Map.of()),
                () -> dispatcher.post("/work-orders/" + order + "/offer", toB));
        List<Answer> answers = AtOnce.all(race);

        boolean accepted = answers.get(0).status() == 200;
        boolean offeredOn = answers.get(1).status() == 200;
        assertThat(accepted).as(texts(answers)).isNotEqualTo(offeredOn);
        Harmless.isProblem(answers.get(accepted ? 1 : 0), 409, "wrong-state");
        assertThat(database.number(ACCEPTED_OFFERS, order)).isEqualTo(accepted ? 1 : 0);
        assertThat(database.number(OPEN_OFFERS, order)).isEqualTo(accepted ? 0 : 1);
        assertThat(database.number(ACCEPTANCES, order)).isEqualTo(accepted ? 1 : 0);
        world.workOrderIn(order, accepted ? "ACCEPTED" : "OFFERED");
    }

    @Test
    void unansweredOfferEndsWithinTwoSecondsAndTheNextPartnerIsAsked() {
        String order = world.workOrder(World.POSTAL_BOTH, "24X7", 1).get("id").asText();
        String toA = offerTo(World.MANAGER_A, order);
        Instant answerBy =
                Instant.parse(offer(World.MANAGER_A, toA).get("answerBy").asText());

        Eventually.until(
                "the offer to expire",
                () -> offer(World.MANAGER_A, toA).get("status").asText(),
                "EXPIRED"::equals);
        String toB = offerTo(World.MANAGER_B, order);

        assertThat(database.number(
                        "select count(*) from core.audit_entry where subject_id = ?::uuid and action = 'offer-expired'"
                                + " and at between ?::timestamptz and ?::timestamptz",
                        order,
                        answerBy.toString(),
                        answerBy.plus(Duration.ofSeconds(2)).toString()))
                .as("noted as expired within two seconds")
                .isPositive();
        assertThat(Instant.parse(offer(World.MANAGER_B, toB).get("offeredAt").asText()))
                .isAfterOrEqualTo(answerBy);
        assertThat(world.as(World.MANAGER_A).get("/work-orders/" + order).status())
                .isEqualTo(404);
    }

    @Test
    void suspendedPartnerLosesItsOffersAndItsPeopleAreRefused() {
        String manager = "elin@lakselv-service.example";
        String partner = world.furtherPartner("Lakselv Data AS", manager);
        world.serve(partner, "9800", "9899", "PRIMARY");
        String order = world.workOrder("9810", "NBD", 1).get("id").asText();
        String offer = world.openOffer(manager, order);
        String refresh =
                Api.logIn(manager, issuer).json(200).get("refresh_token").asText();
        Api beforehand = world.as(manager);

        world.as(World.ADMIN)
                .post("/partners/" + partner + "/suspend", Map.of("reason", "They no longer answer."))
                .json(200);
        Instant suspended = Instant.now();
        AtomicReference<Instant> letIn = new AtomicReference<>(suspended);
        Eventually.until(
                "the token to be refused",
                () -> {
                    Instant asked = Instant.now();
                    int status = beforehand.get("/offers").status();
                    if (status == 200) {
                        letIn.set(asked);
                    }
                    return status;
                },
                status -> status == 403);

        assertThat(Duration.between(suspended, letIn.get()))
                .as("how long somebody was still let in")
                .isLessThan(Duration.ofSeconds(6));
        assertThat(beforehand.post("/offers/" + offer + "/accept", Map.of()).status())
                .isEqualTo(403);
        world.workOrderIn(order, "ESCALATED");
        assertThat(database.number(OPEN_OFFERS, order)).isZero();
        Eventually.until(
                "the session to be over",
                () -> Api.token(issuer, "grant_type=refresh_token&client_id=platform-cli&refresh_token=" + refresh)
                        .status(),
                status -> status == 400);
        assertThat(Api.as(manager, issuer, url + "/api/v1").get("/offers").status())
                .as("a token of a new log-in")
                .isEqualTo(403);
    }

    @Test
    void suspendedPartnersJobsGoToADispatcherWhoFinishesTheVisitThatHasBegun() {
        String manager = "ragna@kautokeino-data.example";
        String partner = world.furtherPartner("Kautokeino Data AS", manager);
        world.serve(partner, "9520", "9529", "PRIMARY");
        Map<String, Object> technician = Map.of(
                "firstName", "Aslak",
                "lastName", "Eira",
                "email", "aslak@kautokeino-data.example",
                "phone", "+47 77 00 00 04",
                "certifications", List.of("Server L2"));
        String who = world.as(manager)
                .post("/technicians", technician)
                .json(201)
                .get("id")
                .asText();
        String accepted = acceptedBy(manager);
        String begun = acceptedBy(manager);
        String now = Instant.now().toString();
        world.as(manager)
                .post("/work-orders/" + begun + "/technician", Map.of("technicianId", who, "plannedFrom", now))
                .json(200);
        world.as(manager)
                .post("/work-orders/" + begun + "/arrival", Map.of("at", now))
                .json(200);
        long clock = database.number(CLOCK_BYTES, accepted);

        world.as(World.ADMIN)
                .post("/partners/" + partner + "/suspend", Map.of("reason", "They no longer answer."))
                .json(200);

        JsonNode back = world.workOrderIn(accepted, "ESCALATED");
        assertThat(back.get("journey").findValuesAsText("name")).contains("Taken back from Kautokeino Data AS");
        assertThat(database.number(CLOCK_BYTES, accepted)).isEqualTo(clock);
        Api dispatcher = world.as(World.DISPATCHER);
        dispatcher
                .post(
                        "/work-orders/" + begun + "/departure",
                        Map.of("at", Instant.now().plusSeconds(60).toString()))
                .json(200);
        dispatcher
                .post("/work-orders/" + begun + "/report", Map.of("kilometres", 30, "summary", "As told on the phone."))
                .json(200);
        assertThat(world.workOrderIn(begun, "DONE").get("partner").get("id").asText())
                .isEqualTo(partner);
    }

    private String acceptedBy(String manager) {
        String order = world.workOrder("9525", "NBD", 1).get("id").asText();
        world.as(manager)
                .post("/offers/" + world.openOffer(manager, order) + "/accept", Map.of())
                .json(200);
        return order;
    }

    /** The offer of that job to the manager's company, which is open for a few seconds only. */
    private String offerTo(String manager, String order) {
        return Eventually.until(
                        "the offer to " + manager,
                        () -> world.as(manager)
                                .get("/offers?workOrderId=" + order)
                                .json(200)
                                .get("items"),
                        items -> !items.isEmpty())
                .get(0)
                .get("id")
                .asText();
    }

    private JsonNode offer(String manager, String id) {
        return world.as(manager).get("/offers/" + id).json(200);
    }

    private static String texts(List<Answer> answers) {
        List<String> texts = new ArrayList<>();
        answers.forEach(answer -> texts.add(answer.status() + " " + answer.text()));
        return String.join("\n", texts);
    }
}
