package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.StatementLog.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What each step of a job costs the database: one transaction, and so many statements, the one that tells the caller and
 * the one that writes audit and events included. The figures are what is needed today; a step that asks more has to say why
 * here. What seldom changes costs none: its edition comes with telling the caller. Nor do numbers, which are fetched twenty at a
 * time; the least of three jobs counts.
 *
 * <p>A visit's follow-up rates it for customer and partner, resolves the case and drafts the invoice in one transaction. An
 * invoice is issued with its lines, its visits, their VAT by the table as it stands, and the next number.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerStepIT {
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("file", 6),
            Map.entry("visit", 7),
            Map.entry("routed", 9),
            Map.entry("accept", 7),
            Map.entry("plan", 8),
            Map.entry("arrive", 6),
            Map.entry("depart", 6),
            Map.entry("report", 6),
            Map.entry("invoiced", 20),
            Map.entry("issue", 9));

    /** Tells the caller and takes a delivery: what a delivery costs before its consumer does anything. */
    private static final int HANDED_OVER = 2;

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private StatementLog log;

    @BeforeAll
    void listen() {
        // Whatever is asked once a server only, such as who is who, is known after a first job.
        job();
        log = StatementLog.open(SystemUnderTest.start().platform());
    }

    @AfterAll
    void listenNoMore() {
        if (log != null) {
            log.close();
        }
    }

    @Test
    void stepsAskNoMoreThanTheyNeed() {
        steps.clear();

        // What recurs on the server may find a delivery first and hand it over by itself, so the least of three jobs
        // counts.
        job();
        job();
        job();

        assertThat(steps).containsOnlyKeys(MOST.keySet()).allSatisfy((step, asked) -> assertThat(asked)
                .as("statements of " + step)
                .isLessThanOrEqualTo(MOST.get(step)));
    }

    private void job() {
        String machine = world.machine(World.POSTAL_A, 6);
        Api support = world.as(World.SUPPORT);
        Api manager = world.as(World.MANAGER_A);
        Api technician = world.as(World.TECHNICIAN_A);
        String filed = step("file", World.SUPPORT, () -> world.fileCase(machine, Map.of())
                .get("id")
                .asText());
        String order = step(
                "visit", World.SUPPORT, () -> support.post("/cases/" + filed + "/visit", Map.of("responseLevel", "NBD"))
                        .json(200)
                        .get("workOrderId")
                        .asText());
        followUp("routed");
        String offer = world.openOffer(World.MANAGER_A, order);
        step("accept", World.MANAGER_A, () -> manager.post("/offers/" + offer + "/accept", Map.of())
                .json(200));
        String path = "/work-orders/" + order;
        Map<String, String> plan = Map.of(
                "technicianId",
                world.technicianA(),
                "plannedFrom",
                Instant.now().toString());
        step("plan", World.MANAGER_A, () -> manager.post(path + "/technician", plan)
                .json(200));
        step("arrive", World.TECHNICIAN_A, () -> technician
                .post(path + "/arrival", Map.of("at", Instant.now().toString()))
                .json(200));
        step("depart", World.TECHNICIAN_A, () -> technician
                .post(
                        path + "/departure",
                        Map.of("at", Instant.now().plusSeconds(60).toString()))
                .json(200));
        step("report", World.TECHNICIAN_A, () -> technician
                .post(path + "/report", Map.of("kilometres", 12, "summary", "Replaced the mainboard."))
                .json(200));
        followUp("invoiced");
        String invoice = new JobSteps(world).invoice(order).get("id").asText();
        step("issue", World.FINANCE, () -> world.as(World.FINANCE)
                .post("/invoices/" + invoice + "/issue", Map.of())
                .json(200));
        database.awaitSettled();
    }

    /** Does the step and counts: it must be the user's only transaction. */
    private <T> T step(String name, String user, Supplier<T> what) {
        if (log == null) {
            return what.get();
        }
        log.begin();
        T answer = what.get();
        List<Transaction> own = log.transactions().stream()
                .filter(transaction -> transaction.user().equals(user))
                .toList();
        assertThat(own).as("transactions of " + name).hasSize(1);
        steps.merge(name, own.get(0).size(), Math::min);
        return answer;
    }

    /** Counts what the events of the step before brought about, without the mails. */
    private void followUp(String name) {
        database.awaitSettled();
        if (log == null) {
            return;
        }
        int asked = log.transactions().stream()
                .filter(transaction -> transaction.user().equals("platform/outbox"))
                .filter(transaction -> transaction.size() > HANDED_OVER)
                .mapToInt(Transaction::size)
                .sum();
        steps.merge(name, asked, Math::min);
    }
}
