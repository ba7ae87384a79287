package com.nextron.platform.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.nextron.platform.system.Api.Answer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What if partner B held partner A's territory? Two jobs of March 2025 at four hours, 100 km from A and 160 km from B, with
 * figures worked out by hand.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryReplayIT {
    private static final String NARVIK = "8514";
    private static final String DRAFT = "/territory-plan/draft";
    private static final String REPLAY = DRAFT + "/replay";

    private final World world = SystemUnderTest.start().world();
    private final Api dispatcher = world.as(World.DISPATCHER);
    private final Replays replays = new Replays(dispatcher);
    private String close;
    private String easy;

    @BeforeAll
    void twoJobsThatPartnerADidAndADraftThatGivesTheirPlaceToPartnerB() throws SQLException {
        world.serve(World.PARTNER_A, "8500", "8549", "PRIMARY");
        distance("NO-9130", 100);
        distance("NO-5003", 160);
        close = done();
        easy = done();
        happened(close, "2025-03-04T08:00:00Z", "2025-03-04T11:30:00Z", 60);
        happened(easy, "2025-03-05T08:00:00Z", "2025-03-05T10:00:00Z", 30);
        dispatcher.post(DRAFT + "/open", null).json(200);
        String held = dispatcher
                .get("/territory-assignments?partner=" + World.PARTNER_A + "&search=8500")
                .json(200)
                .get("items")
                .get(0)
                .get("id")
                .asText();
        Map<String, Object> other = Map.of(
                "partner",
                World.PARTNER_B,
                "levels",
                List.of("NBD", "4H"),
                "rank",
                "PRIMARY",
                "validFrom",
                LocalDate.now(ZoneOffset.UTC).toString());
        dispatcher.post(DRAFT + "/holders/" + held, other).json(200);
    }

    @AfterAll
    void leaveNoDraft() {
        dispatcher.post(DRAFT + "/discard", null).json(200);
    }

    @Test
    void theFiguresAreThoseWorkedOutByHand() {
        JsonNode replayed = replays.done(replays.march()).get("result");

        JsonNode totals = replayed.get("totals");
        // A drives 2 × 100 km twice, four hours and 400 minutes in all, and works 90 minutes.
        for (String asItWas : List.of("happened", "published")) {
            figures(totals.get(asItWas), 2, 0, 400, 490);
        }
        // B drives 60 km and so an hour more each way: 12:30 is late for 12:00, 11:00 is not.
        figures(totals.get("draft"), 2, 1, 640, 730);
        figures(totals.get("difference"), 0, 1, 240, 240);
        assertThat(totals.at("/published/pay"))
                .isEqualTo(totals.at("/draft/pay"))
                .isNotEmpty();
        assertThat(totals.at("/difference/pay/0/amount").decimalValue()).isZero();
        assertThat(replayed.get("reportedKilometres").asLong()).isEqualTo(420);
        assertThat(replayed.get("moved").asInt()).isEqualTo(2);
        assertThat(replayed.get("model")).hasSizeGreaterThan(3);
        JsonNode partners = replayed.get("partners");
        assertThat(partners.findValuesAsText("partner")).containsExactlyInAnyOrder(World.PARTNER_A, World.PARTNER_B);
        JsonNode week = partners.get(0).get("weeks").get(0);
        assertThat(week.get("monday").asText()).isEqualTo("2025-03-03");
        assertThat(week.at("/happened/jobs").asInt() + week.at("/draft/jobs").asInt())
                .isEqualTo(2);
    }

    @Test
    void theJobsThatMoveAreListedFilteredAndExplained() {
        String march = Replays.id(replays.done(replays.march()));
        JsonNode all = replays.moved(march, "");
        JsonNode late = replays.moved(march, "?effect=TOO_LATE");
        JsonNode why = dispatcher.get(REPLAY + "/" + march + "/moved/" + close).json(200);

        assertThat(ids(all)).containsExactly(easy, close);
        assertThat(ids(late)).containsExactly(close);
        assertThat(replays.moved(march, "?from=" + World.PARTNER_B).get("items"))
                .isEmpty();
        assertThat(replays.moved(march, "?search=bergen data").get("total").asInt())
                .isEqualTo(2);
        assertThat(ids(replays.moved(march, "?limit=1&cursor=" + easy))).containsExactly(close);
        assertThat(why.get("sentences"))
                .extracting(JsonNode::asText)
                .contains(
                        "By the draft: Bergen Data AS is asked first. Nobody else can be asked.",
                        "Avdeling Nord AS holds no territory that reaches 8514 by the draft.");
        assertThat(why.at("/draft/candidates/0/policies")).hasSize(8);
    }

    @Test
    void badQuestionsAreToldWhatIsWrong() {
        Harmless.blames(dispatcher.post(DRAFT + "/replay", Map.of("months", 25)), "months");
        Harmless.blames(dispatcher.post(DRAFT + "/replay", Map.of()), "months");
        Harmless.blames(dispatcher.post(DRAFT + "/replay", Map.of("months", 1, "on", "2025-01-01")), "on");
        Harmless.blames(
                dispatcher.post(DRAFT + "/replay", Map.of("months", 1, "until", "2099-01-01T00:00:00Z")), "until");
        String march = Replays.id(replays.done(replays.march()));
        Harmless.blames(dispatcher.get(REPLAY + "/" + march + "/moved?colour=red"), "colour");
        String stranger = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        assertThat(dispatcher.get(REPLAY + "/" + march + "/moved/" + stranger).status())
                .isEqualTo(404);
        for (String user : List.of(World.MANAGER_B, World.CUSTOMER)) {
            Answer answer = world.as(user).post(DRAFT + "/replay", Map.of("months", 1));
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(world.as(World.FINANCE)
                        .post(DRAFT + "/replay", Map.of("months", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void itIsCarriedOutInTheBackgroundOneAtATimeOfADraft() throws SQLException {
        Answer begun = dispatcher.post(REPLAY, Replays.MARCH);
        String march = Replays.id(begun.json(202));
        replays.done(begun.json(202));
        // As if a server were at it: what is asked for meanwhile is the same, or has to wait.
        Replays.stands(
                march, "status = 'RUNNING', result = null, ended_at = null, lease_until = now() + interval '1 minute'");

        Answer same = dispatcher.post(REPLAY, Replays.MARCH);
        Answer other = dispatcher.post(REPLAY, Map.of("months", 2));

        assertThat(begun.header("Location")).endsWith("/api/v1" + REPLAY + "/" + march);
        assertThat(Replays.id(same.json(202))).isEqualTo(march);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("the last month, asked for by " + World.DISPATCHER);
        assertThat(dispatcher
                        .post(REPLAY + "/" + march + "/cancel", null)
                        .json(200)
                        .get("status")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(dispatcher.post(REPLAY + "/" + march + "/cancel", null).status())
                .isEqualTo(200);
        String next = Replays.id(
                replays.done(dispatcher.post(REPLAY, Map.of("months", 2)).json(202)));
        assertThat(dispatcher.post(REPLAY + "/" + next + "/cancel", null).status())
                .isEqualTo(409);
    }

    @Test
    void whatAServerLeftInTheMiddleIsBegunAnewAndGivenUpAfterTheThirdTime() throws SQLException {
        String march = Replays.id(replays.done(replays.march()));
        Replays.forget(march);
        Replays.stands(
                march,
                "status = 'RUNNING', result = null, ended_at = null, attempts = 1, lease_until = now() - interval '1 second'");

        JsonNode again = replays.ended(march);
        Replays.forget(march);
        Replays.stands(
                march,
                "status = 'RUNNING', result = null, ended_at = null, attempts = 3, lease_until = now() - interval '1 second'");
        JsonNode givenUp = replays.ended(march);

        assertThat(again.get("status").asText()).isEqualTo("DONE");
        assertThat(again.get("message").asText()).isEqualTo("2 of 2 jobs would go to another.");
        assertThat(givenUp.get("status").asText()).isEqualTo("FAILED");
        assertThat(givenUp.get("message").asText()).startsWith("It was begun 3 times and never came to its end.");
    }

    @Test
    void aDraftThatWasChangedBeforeTheEndIsNotReplayed() throws SQLException {
        String march = Replays.id(replays.done(replays.march()));
        Replays.forget(march);
        Replays.stands(
                march, "status = 'WAITING', result = null, ended_at = null, draft_revision = draft_revision - 1");

        JsonNode ended = replays.ended(march);

        assertThat(ended.get("status").asText()).isEqualTo("FAILED");
        assertThat(ended.get("message").asText()).contains("was changed before it came to its end");
    }

    /** How long the most jobs take, from asking to the stored result: {@code -Dreplay.jobs=20000}. */
    @Test
    @EnabledIfSystemProperty(named = "replay.jobs", matches = "[0-9]+")
    void theMostJobsInOneReplay() throws SQLException {
        int jobs = Integer.getInteger("replay.jobs");
        replays.manyJobs(jobs, close);
        long began = System.nanoTime();

        JsonNode ended =
                replays.done(dispatcher.post(REPLAY, Map.of("months", 24)).json(202));

        long millis = (System.nanoTime() - began) / 1_000_000;
        JsonNode figures = ended.at("/result/totals/draft");
        int replayed = figures.get("jobs").asInt() + figures.get("nobody").asInt();
        System.out.printf(
                "what if: %d jobs, %s in %d ms%n",
                replayed, ended.get("message").asText(), millis);
        assertThat(replayed).isGreaterThanOrEqualTo(Math.min(jobs, 20_000));
    }

    @Test
    void aDispatcherAsksOnThePageAndReadsWhyAJobWouldMove() {
        try (InstalledBrowser browser = InstalledBrowser.launch();
                PortalWindow window = new PortalWindow(
                        browser.browser(), SystemUnderTest.start().platform().url(), PortalWindow.DESK)) {
            window.logIn(World.DISPATCHER).open("/app/territory-plan.xhtml");
            window.follow("What if?");
            window.choose("months", "24");
            window.press("Replay");
            assertThat(window.page().locator("#moved")).containsText("Jobs that would move");
            String march = Replays.id(replays.done(replays.march()));
            window.open("/app/what-if.xhtml");
            assertThat(window.page().locator("#moved")).containsText("Jobs that would move: 2");
            window.open("/app/what-if.xhtml?run=" + march);

            assertThat(window.page().locator(".what-if-totals")).containsText("Too late");
            assertThat(window.page().locator("#moved")).containsText("2");
            pictures(window, "what-if");
            window.follow("Why");
            assertThat(window.page().locator("main")).containsText("holds no territory that reaches 8514 by the draft");
            pictures(window, "what-if-job");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aDispatcherSeesHowFarItIsAndCancels() throws SQLException {
        String march = Replays.id(replays.done(replays.march()));
        Replays.forget(march);
        Replays.stands(
                march,
                "status = 'RUNNING', percent = 42, result = null, ended_at = null, lease_until = now() + interval '5 minutes'");
        try (InstalledBrowser browser = InstalledBrowser.launch();
                PortalWindow window = new PortalWindow(
                        browser.browser(), SystemUnderTest.start().platform().url(), PortalWindow.DESK)) {
            window.logIn(World.DISPATCHER).open("/app/what-if.xhtml?run=" + march);
            assertThat(window.page().locator("#replay-live")).containsText("42 %");
            pictures(window, "what-if-running");

            window.press("Cancel the replay");

            assertThat(window.page().locator("main")).containsText("Replay");
            assertThat(replays.ended(march).get("status").asText()).isEqualTo("CANCELLED");
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** For whoever wants to see the page, at a desk and on a phone. */
    private static void pictures(PortalWindow window, String name) {
        for (int width : new int[] {PortalWindow.PHONE, PortalWindow.DESK}) {
            window.page().setViewportSize(width, 900);
            window.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "browser", name + "-" + width + ".png")));
        }
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(job -> job.get("id").asText())
                .toList();
    }

    private static void figures(JsonNode figures, int... wanted) {
        assertThat(figures.get("jobs").asInt()).isEqualTo(wanted[0]);
        assertThat(figures.get("missed").asInt()).isEqualTo(wanted[1]);
        assertThat(figures.get("kilometres").asInt()).isEqualTo(wanted[2]);
        assertThat(figures.get("minutes").asInt()).isEqualTo(wanted[3]);
        assertThat(figures.get("nobody").asInt()).isZero();
        assertThat(figures.get("unknown").asInt()).isZero();
    }

    private void distance(String from, int kilometres) {
        dispatcher
                .post(
                        "/road-distances/entered",
                        Map.of("from", from, "to", "NO-" + NARVIK, "kilometres", kilometres, "reason", "As driven."))
                .json(201);
    }

    /** A job there, done and reported by partner A. */
    private String done() {
        String order = world.workOrder(NARVIK, "4H", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        world.as(World.MANAGER_A).post("/offers/" + offer + "/accept", Map.of()).json(200);
        world.as(World.MANAGER_A)
                .post(
                        "/work-orders/" + order + "/technician",
                        Map.of(
                                "technicianId",
                                world.technicianA(),
                                "plannedFrom",
                                Instant.now().toString()))
                .json(200);
        new JobSteps(world).visit(order, Map.of("kilometres", 210, "summary", "Replaced the mainboard."));
        return order;
    }

    /** Moves it to where the figures are worked out: due four hours after it was opened. */
    private static void happened(String order, String opened, String arrived, int minutes) throws SQLException {
        Replays.asPlatform(
                "update dispatch.work_order set opened_at = ?::timestamptz,"
                        + " deadline = ?::timestamptz + interval '4 hours', promise_met = true where id = ?::uuid",
                opened,
                opened,
                order);
        Replays.asPlatform(
                "update dispatch.visit set arrived_at = ?::timestamptz,"
                        + " departed_at = ?::timestamptz + make_interval(mins => ?::int) where work_order_id = ?::uuid",
                arrived,
                arrived,
                Integer.toString(minutes),
                order);
    }
}
