package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.SystemUnderTest.Started;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two server processes on one database: whoever races for a job, at whichever of them, one has it. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersIT {
    private static final int CLIENTS = 100;
    private static final String POSTAL_THREE = "9300";
    private static final String MANAGER_C = "cecilie@senja-service.example";
    private static final String OFFERS_IN =
            "select count(*) from dispatch.offer where work_order_id = ?::uuid and status = ?";
    private static final String AUDITED =
            "select count(*) from core.audit_entry where subject_id = ?::uuid and action = ?";
    private static final String LATE =
            """
            select coalesce(max(ceil(extract(epoch from answered_at - answer_by) * 1000)), 0)::bigint
              from dispatch.offer where id = any(?::uuid[]) and status = 'EXPIRED'""";
    private static final String EXPIRED =
            "select count(*) from dispatch.offer where id = any(?::uuid[]) and status = 'EXPIRED'";

    private final Started system = SystemUnderTest.start();
    private final World world = system.world();
    private final Database database = new Database(system.platform());
    private String partnerC;
    private boolean secondRuns;

    @BeforeAll
    void threePartnersServeOnePlace() {
        partnerC = world.furtherPartner("Senja Service AS", MANAGER_C);
        Map<String, Object> technician = Map.of(
                "firstName", "Carl",
                "lastName", "Moe",
                "email", "carl@senja-service.example",
                "phone", "+47 77 00 00 03",
                "certifications", List.of("Server L2"));
        world.as(MANAGER_C).post("/technicians", technician).json(201);
        world.serve(World.PARTNER_A, POSTAL_THREE, "9399", "PRIMARY");
        world.serve(World.PARTNER_B, POSTAL_THREE, "9399", "BACKUP");
        world.serve(partnerC, POSTAL_THREE, "9399", "BACKUP");
    }

    @BeforeEach
    void bothRun() {
        if (!secondRuns) {
            system.startSecondServer();
            secondRuns = true;
        }
    }

    @AfterAll
    void makeRoom() {
        if (secondRuns) {
            system.platform().killSecondServer();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void ofAHundredAcceptancesOfThreeOffersOnePartnersWin(int round) {
        String order = world.workOrder(POSTAL_THREE, "4H", 1).get("id").asText();
        List<Client> clients = new ArrayList<>();
        List<String> users = List.of(World.MANAGER_A, World.MANAGER_B, MANAGER_C, World.SYSTEM_B);
        for (int i = 0; i < CLIENTS; i++) {
            String user = users.get((i + round) % users.size());
            clients.add(new Client(user, i / users.size() % 2 == 0 ? world.as(user) : system.atSecondServer(user)));
        }
        Map<String, String> offers = Map.of(
                World.MANAGER_A,
                world.openOffer(World.MANAGER_A, order),
                World.MANAGER_B,
                world.openOffer(World.MANAGER_B, order),
                MANAGER_C,
                world.openOffer(MANAGER_C, order),
                World.SYSTEM_B,
                world.openOffer(World.SYSTEM_B, order));

        List<Answer> answers = AtOnce.all(clients.stream()
                .<Supplier<Answer>>map(client -> () -> accept(client.api(), offers.get(client.user())))
                .toList());

        assertThat(database.number(OFFERS_IN, order, "ACCEPTED")).isOne();
        assertThat(database.number(AUDITED, order, "offer-accepted")).isOne();
        JsonNode accepted = world.workOrderIn(order, "ACCEPTED");
        String winner = accepted.get("partner").get("id").asText();
        for (int i = 0; i < CLIENTS; i++) {
            Answer answer = answers.get(i);
            if (partnerOf(clients.get(i).user()).equals(winner)) {
                assertThat(answer.json(200).get("workOrderId").asText()).isEqualTo(order);
            } else {
                Harmless.isProblem(answer, 409, "already-taken");
            }
        }
        Eventually.until(
                "the other offers to be closed",
                () -> database.number(OFFERS_IN, order, "TAKEN"),
                closed -> closed == 2);
        assertThat(database.number(AUDITED, order, "offer-taken")).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void acceptanceDeclineAndWithdrawalHaveOneWinner(int round) {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        Api manager = round % 2 == 0 ? world.as(World.MANAGER_A) : system.atSecondServer(World.MANAGER_A);
        Api colleague = round % 2 == 0 ? system.atSecondServer(World.MANAGER_A) : world.as(World.MANAGER_A);
        Map<String, Object> reason = Map.of("reason", "Round " + round);

        List<Answer> answers = AtOnce.all(List.of(
                () -> accept(manager, offer),
                () -> colleague.post("/offers/" + offer + "/decline", Map.of("reason", "NO_CAPACITY")),
                () -> world.as(World.DISPATCHER)
                        .post("/work-orders/" + order + "/assignment/withdraw-offers", reason)));

        assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(200).containsOnly(200, 409);
        boolean accepted = answers.get(0).status() == 200;
        assertThat(database.number(OFFERS_IN, order, "ACCEPTED")).isEqualTo(accepted ? 1 : 0);
        assertThat(database.number(OFFERS_IN, order, "OPEN")).isZero();
        world.workOrderIn(order, accepted ? "ACCEPTED" : "ESCALATED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void headquartersTakesOverWhateverThePartnerAnswersAtTheSameTime(int round) {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        Api manager = round % 2 == 0 ? world.as(World.MANAGER_A) : system.atSecondServer(World.MANAGER_A);
        Map<String, Object> reason = Map.of("reason", "Round " + round);

        List<Answer> answers = AtOnce.all(List.of(() -> accept(manager, offer), () -> world.as(World.DISPATCHER)
                .post("/work-orders/" + order + "/assignment/take-over", reason)));

        boolean accepted = answers.get(0).status() == 200;
        assertThat(answers.get(0).status()).isIn(200, 409);
        assertThat(answers.get(1).status()).isEqualTo(200);
        JsonNode now = world.workOrderIn(order, "ACCEPTED");
        assertThat(now.get("partner").get("id").asText()).isEqualTo("nextron");
        assertThat(database.number(OFFERS_IN, order, "WITHDRAWN")).isOne();
        JsonNode hands = world.as(World.DISPATCHER)
                .get("/work-orders/" + order + "/assignment")
                .json(200)
                .get("handovers");
        assertThat(hands.findValuesAsText("kind"))
                .isEqualTo(accepted ? List.of("PARTNER", "HEADQUARTERS", "HEADQUARTERS") : List.of("HEADQUARTERS"));
    }

    /** Fifty offers end within four seconds; halfway one of the servers that close them is gone. */
    @Test
    void offersExpireWithinTwoSecondsThoughAServerDies() throws SQLException {
        List<Supplier<String>> making = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            making.add(() -> world.openOffer(
                    World.MANAGER_A,
                    world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText()));
        }
        List<String> offers = new ArrayList<>();
        for (int i = 0; i < making.size(); i += 10) {
            offers.addAll(AtOnce.all(making.subList(i, i + 10)));
        }
        Instant first = Instant.now().plusSeconds(3);

        endOneAfterTheOther(offers, first, Duration.ofMillis(80));
        sleepUntil(first.plusSeconds(2));
        long before = database.number(EXPIRED, (Object) offers.toArray(String[]::new));
        system.platform().killSecondServer();
        secondRuns = false;

        Eventually.until(
                "all to be closed",
                () -> database.number(EXPIRED, (Object) offers.toArray(String[]::new)),
                closed -> closed == offers.size());
        long late = database.number(LATE, (Object) offers.toArray(String[]::new));
        System.out.println("offers closed before the server died: " + before + " of " + offers.size() + ", the latest "
                + late + " ms after its time");
        assertThat(before).isBetween(1L, 49L);
        assertThat(late).isBetween(0L, 2000L);
        database.awaitSettled();
    }

    private void endOneAfterTheOther(List<String> offers, Instant first, Duration step) throws SQLException {
        try (Connection application = database.application()) {
            application.setAutoCommit(false);
            Database.become(application, "nextron", "system");
            try (PreparedStatement update = application.prepareStatement(
                    "update dispatch.offer set answer_by = ?::timestamptz where id = ?::uuid and status = 'OPEN'")) {
                for (int i = 0; i < offers.size(); i++) {
                    update.setString(1, first.plus(step.multipliedBy(i)).toString());
                    update.setString(2, offers.get(i));
                    assertThat(update.executeUpdate()).isOne();
                }
            }
            application.commit();
        }
    }

    private static void sleepUntil(Instant moment) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer accept(Api api, String offer) {
        return api.post("/offers/" + offer + "/accept", Map.of());
    }

    private String partnerOf(String user) {
        return switch (user) {
            case World.MANAGER_A -> World.PARTNER_A;
            case World.MANAGER_B, World.SYSTEM_B -> World.PARTNER_B;
            default -> partnerC;
        };
    }

    private record Client(String user, Api api) {}
}
