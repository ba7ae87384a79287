package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.Registrar.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers and holds by a clock that the test sets; Thursday 11 June 2026 and the days after it are ordinary in Norway. */
@ExtendWith(SetClockPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferClockIT {
    private static final String PRIMARY = "mona@salten-service.example";
    private static final String BACKUP = "nils@bodo-data.example";
    private static final String OTHER_BACKUP = "olga@fauske-it.example";
    private static final Place BODO = new Place("NO", "8006", "Bodø");
    private static final String CLOCK_BYTES =
            "select hashtext(deadline::text || segments || calendar_version) from dispatch.work_order where id = ?::uuid";

    private final TestPlatform platform = SetClockPlatform.start();
    private final Database database = new Database(platform);
    private final AtomicInteger machines = new AtomicInteger();
    private Registrar people;
    private String customer;
    private String backup;

    @BeforeAll
    void register() {
        people = SetClockPlatform.at("2026-06-01T09:00:00+02:00");
        String primary = partner("Salten Service AS", "999000010", PRIMARY);
        backup = partner("Bodø Data AS", "998001013", BACKUP);
        String other = partner("Fauske IT AS", "999000029", OTHER_BACKUP);
        customer = people.customer("Saltfjell Kraft AS", "999000037", BODO, "leif@saltfjell-kraft.example");
        people.serve(primary, "NO", List.of("8000", "8099"), "PRIMARY");
        people.serve(backup, "NO", List.of("8000", "8099"), "BACKUP");
        people.serve(other, "NO", List.of("8000", "8099"), "BACKUP");
    }

    @Test
    void acceptanceAMillisecondBeforeTheEndCountsAndAtTheEndOrAfterItDoesNot() {
        String inTime = order("4H", "2026-06-11T09:00:00+02:00");
        JsonNode early = openOffer(PRIMARY, inTime);
        Instant end = Instant.parse(early.get("answerBy").asText());
        set(end.minusMillis(1));
        Answer accepted = accept(PRIMARY, early);

        String tooLate = order("4H", "2026-06-11T10:00:00+02:00");
        JsonNode late = openOffer(PRIMARY, tooLate);
        set(Instant.parse(late.get("answerBy").asText()));
        Answer atTheEnd = accept(PRIMARY, late);
        set(Instant.parse(late.get("answerBy").asText()).plusMillis(1));
        Answer after = accept(PRIMARY, late);

        assertThat(end).isEqualTo(Instant.parse("2026-06-11T07:10:00Z"));
        assertThat(accepted.status()).isEqualTo(200);
        Harmless.isProblem(atTheEnd, 409, "offer-expired");
        Harmless.isProblem(after, 409, "offer-expired");
        openOffer(BACKUP, tooLate);
    }

    @Test
    void nextBusinessDayWaitsForThePartnerToOpenAgain() {
        String order = order("NBD", "2026-06-11T16:40:00+02:00");

        JsonNode offer = openOffer(PRIMARY, order);

        assertThat(offer.get("deadline").asText()).isEqualTo("2026-06-12T15:00:00Z");
        assertThat(offer.get("answerBy").asText()).isEqualTo("2026-06-12T06:40:00Z");
    }

    @Test
    void shortOfTimeTheOthersAreAskedTogetherAndHaveLessTimeToAnswer() {
        String order = order("4H", "2026-06-15T09:00:00+02:00");
        JsonNode first = openOffer(PRIMARY, order);
        set("2026-06-15T09:05:00+02:00");
        people.as(World.DISPATCHER)
                .post("/work-orders/" + order + "/assignment/withdraw-offers", why("The customer asked us to wait."))
                .json(200);
        set("2026-06-15T11:40:00+02:00");

        people.as(World.DISPATCHER)
                .post("/work-orders/" + order + "/assignment/offer-to-next", why("It has to be somebody now."))
                .json(200);

        assertThat(first.get("askedTogether").asInt()).isOne();
        for (String manager : List.of(BACKUP, OTHER_BACKUP)) {
            JsonNode offer = openOffer(manager, order);
            assertThat(offer.get("askedTogether").asInt()).isEqualTo(2);
            assertThat(offer.get("answerBy").asText()).isEqualTo("2026-06-15T09:45:00Z");
        }
    }

    @Test
    void declineGoesToTheNextPartnerInTheSameMoment() {
        String order = order("4H", "2026-06-16T09:00:00+02:00");
        JsonNode offer = openOffer(PRIMARY, order);
        set("2026-06-16T09:03:00+02:00");
        Answer withoutNote =
                people.as(PRIMARY).post("/offers/" + offer.get("id").asText() + "/decline", Map.of("reason", "OTHER"));

        long began = System.nanoTime();
        people.as(PRIMARY)
                .post(
                        "/offers/" + offer.get("id").asText() + "/decline",
                        Map.of("reason", "OTHER", "note", "Our van is being repaired."))
                .json(200);
        JsonNode next = openOffer(BACKUP, order);

        Harmless.blames(withoutNote, "note");
        assertThat(next.get("offeredAt").asText()).isEqualTo("2026-06-16T07:03:00Z");
        System.out.println("next partner asked within "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms of the decline");
    }

    @Test
    void jobChangesHandsAndTheClockStaysAsItWas() {
        String order = order("NBD", "2026-06-17T10:00:00+02:00");
        accept(PRIMARY, openOffer(PRIMARY, order)).json(200);
        long before = database.number(CLOCK_BYTES, order);
        Api dispatcher = people.as(World.DISPATCHER);
        String decide = "/work-orders/" + order + "/assignment/";

        Answer withoutReason = dispatcher.post(decide + "take-over", Map.of("reason", " "));
        dispatcher
                .post(decide + "reassign", Map.of("partner", backup, "reason", "They have the part."))
                .json(200);
        accept(BACKUP, openOffer(BACKUP, order)).json(200);
        dispatcher.post(decide + "reassign", why("Their van broke down.")).json(200);
        JsonNode toOther = openOffer(OTHER_BACKUP, order);
        dispatcher.post(decide + "take-over", why("We are next door.")).json(200);
        Answer again = dispatcher.post(decide + "take-over", why("We are next door."));

        Harmless.blames(withoutReason, "reason");
        assertThat(again.status()).isEqualTo(200);
        Harmless.isProblem(accept(OTHER_BACKUP, toOther), 409, "wrong-state");
        assertThat(people.as(PRIMARY).get("/work-orders/" + order).status()).isEqualTo(404);
        assertThat(database.number(CLOCK_BYTES, order)).isEqualTo(before);
        JsonNode hands = dispatcher
                .get("/work-orders/" + order + "/assignment")
                .json(200)
                .get("handovers");
        assertThat(hands.findValuesAsText("kind"))
                .containsExactly("PARTNER", "HEADQUARTERS", "PARTNER", "HEADQUARTERS", "HEADQUARTERS");
        assertThat(hands.findValuesAsText("because"))
                .contains("They have the part.", "Their van broke down.", "We are next door.");
        JsonNode decisions =
                dispatcher.get("/work-orders/" + order + "/decisions").json(200);
        assertThat(decisions)
                .extracting(decision -> decision.get("kind").asText() + " "
                        + decision.at("/chosen/id").asText() + " "
                        + decision.path("reason").asText(""))
                .containsExactly(
                        "BY_HAND nextron We are next door.",
                        "ROUTED fauske-it ",
                        "BY_HAND " + backup + " They have the part.",
                        "ROUTED salten-service ");
        Eventually.until(
                "the mails",
                () -> platform.mail().mails().stream()
                        .filter(mail -> mail.subject().contains("no longer yours"))
                        .count(),
                mails -> mails >= 2);
    }

    /** Two held hours inside the window move 17:00 to 11:00 on the business day after (D-O5). */
    @Test
    void heldHoursMoveTheDeadlineAndEveryPromiseIsKept() {
        String order = order("NBD", "2026-06-18T10:00:00+02:00");
        Api dispatcher = people.as(World.DISPATCHER);
        set("2026-06-18T13:00:00+02:00");

        JsonNode held = dispatcher
                .post("/work-orders/" + order + "/hold/begin", why("The server room is locked."))
                .json(200);
        Answer twice = dispatcher.post("/work-orders/" + order + "/hold/begin", why("Once more."));
        set("2026-06-18T15:00:00+02:00");
        JsonNode ended = dispatcher
                .post("/work-orders/" + order + "/hold/end", why("The caretaker is there."))
                .json(200);
        Answer over = dispatcher.post("/work-orders/" + order + "/hold/end", why("Once more."));

        assertThat(held.path("deadline").isMissingNode() || held.get("deadline").isNull())
                .isTrue();
        assertThat(ended.get("deadline").asText()).isEqualTo("2026-06-22T09:00:00Z");
        assertThat(ended.get("segments").findValuesAsText("kind")).contains("ON_HOLD");
        Harmless.isProblem(twice, 409, "wrong-state");
        Harmless.isProblem(over, 409, "wrong-state");
        JsonNode history = dispatcher.get("/work-orders/" + order + "/hold").json(200);
        assertThat(history.get("promises").findValuesAsText("number")).containsExactly("1", "2", "3");
        assertThat(history.get("promises").get(0).get("deadline").asText()).isEqualTo("2026-06-19T15:00:00Z");
        assertThat(history.get("holds").get(0).get("endReason").asText()).isEqualTo("The caretaker is there.");
        assertThat(dispatcher
                        .get("/work-orders/" + order + "/assignment")
                        .json(200)
                        .get("handovers")
                        .findValuesAsText("kind"))
                .containsExactly("CUSTOMER", "HEADQUARTERS");
        assertThat(people.as(PRIMARY).get("/work-orders/" + order + "/hold").status())
                .isIn(403, 404);
    }

    private String partner(String name, String number, String manager) {
        String id = people.takeOn(Registrar.partner(name, number, BODO, manager));
        people.awaitAccount(id);
        people.letIn(manager);
        people.technician(manager, "t." + manager, List.of("Server L2"));
        return id;
    }

    /** A work order of that level, received and ordered at that moment and offered by routing; its id. */
    private String order(String level, String moment) {
        set(moment);
        Api support = people.as(World.SUPPORT);
        String serial = "NX-OFFER-" + machines.incrementAndGet();
        support.post("/assets", machine(serial)).json(201);
        Map<String, Object> filing = new HashMap<>(Reports.of(serial));
        filing.put(
                "readiness",
                List.of(
                        "INFORMATION_GIVEN",
                        "SELF_TESTS_RUN",
                        "UPDATES_INSTALLED",
                        "BACKUP_AT_HAND",
                        "SYSTEM_AVAILABLE"));
        String filed = support.post("/cases", filing).json(201).get("id").asText();
        return support.post("/cases/" + filed + "/visit", Map.of("responseLevel", level))
                .json(200)
                .get("workOrderId")
                .asText();
    }

    private Map<String, Object> machine(String serial) {
        return Map.of(
                "serialNumber",
                serial,
                "model",
                "Nextron R740",
                "kind",
                "SERVER",
                "customer",
                customer,
                "invoiceDate",
                "2024-05-13",
                "agreedLevel",
                "4H",
                "street",
                "Storgata 1",
                "postalCode",
                BODO.postalCode(),
                "city",
                BODO.city(),
                "country",
                BODO.country());
    }

    private JsonNode openOffer(String manager, String order) {
        return Eventually.until(
                        "an open offer for " + manager,
                        () -> people.as(manager)
                                .get("/offers?status=OPEN&workOrderId=" + order)
                                .json(200)
                                .get("items"),
                        items -> !items.isEmpty())
                .get(0);
    }

    private Answer accept(String manager, JsonNode offer) {
        return people.as(manager).post("/offers/" + offer.get("id").asText() + "/accept", Map.of());
    }

    private static Map<String, Object> why(String reason) {
        return Map.of("reason", reason);
    }

    private void set(String moment) {
        set(OffsetDateTime.parse(moment).toInstant());
    }

    private void set(Instant moment) {
        platform.timeStandsAt(moment);
    }
}
