package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The law asks for numbers without a gap: eight people issue at once while the server's connections to PostgreSQL are ended
 * at random, some with a number taken and not yet committed.
 */
@ExtendWith(SystemUnderTest.class)
class GaplessNumbersIT {
    private static final int PEOPLE = 8;
    private static final int DRAFTS = 240;
    private static final int MANY_DRAFTS = 3_000;
    private static final int MOST_MILLIS_BETWEEN_KILLS = 120;

    /** One of the server's connections that is in the middle of something; they are of the role that asks. */
    private static final String END_ONE =
            """
            select pg_terminate_backend(pid) from pg_stat_activity
             where usename = current_user and pid <> pg_backend_pid() and state in ('active', 'idle in transaction')
               and application_name not like 'killer%'
             order by random() limit 1""";

    private static final String NUMBERS =
            "select number::bigint from billing.invoice where kind = 'INVOICE' and number is not null order by 1";
    private static final String NEXT = "select next_number from billing.invoice_series where series = 'INVOICE'";

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());

    @Test
    void hasNoGapAndNoNumberTwiceHoweverManyIssueAndWhateverIsKilled() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", DRAFTS);
        long before = numbers(NEXT).get(0);

        AtomicInteger killed = new AtomicInteger();
        int failed = issueAll(drafts, killed);

        assertThat(killed.get()).as("connections killed").isGreaterThan(PEOPLE);
        assertThat(failed).as("requests that a kill cut off").isPositive();
        assertThat(drafts).allSatisfy(id -> assertThat(world.as(World.FINANCE)
                        .get("/invoices/" + id)
                        .json(200)
                        .get("kid")
                        .asText())
                .hasSize(10));
        hasTaken(before, DRAFTS);
    }

    /** Runs issue hundreds together while people issue the same drafts one by one, and portions of both are cut off. */
    @Test
    void hasNoGapWhenRunsAndPeopleIssueTheSameDraftsAndConnectionsAreKilled() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", MANY_DRAFTS);
        long ready = world.as(World.FINANCE)
                .post("/issue-runs/preview", Map.of("changedToo", true))
                .json(200)
                .get("drafts")
                .asLong();
        long before = numbers(NEXT).get(0);
        AtomicInteger killed = new AtomicInteger();
        String run = world.as(World.FINANCE)
                .post("/issue-runs", Map.of("changedToo", true))
                .json(201)
                .get("id")
                .asText();

        int failed = issueAll(drafts.subList(MANY_DRAFTS - DRAFTS, MANY_DRAFTS), killed);

        Eventually.within(
                Duration.ofMinutes(3),
                "the run",
                () -> world.as(World.FINANCE).get("/issue-runs/" + run).json(200),
                now -> now.get("status").asText().equals("DONE")
                        && now.get("issued").asLong() == ready);
        System.out.println("killed " + killed + " connections, " + failed + " requests failed beside the run");
        assertThat(killed.get()).as("connections killed").isGreaterThan(PEOPLE);
        hasTaken(before, ready);
    }

    /** So many documents that wait would be in every other test's batch. */
    @AfterAll
    static void exportThem() {
        SystemUnderTest.start()
                .world()
                .as(World.FINANCE)
                .post("/export-batches", Map.of("formats", List.of("CSV")))
                .json(201);
    }

    private void hasTaken(long before, long drafts) throws SQLException {
        List<Long> numbers = numbers(NUMBERS);
        long after = numbers(NEXT).get(0);
        assertThat(after - before).as("numbers taken").isEqualTo(drafts);
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.range(numbers.get(0), after).boxed().toList());
    }

    /** Everybody takes drafts and issues them, again until it is done; how many requests failed. */
    private int issueAll(List<String> drafts, AtomicInteger killed) {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(drafts);
        AtomicInteger open = new AtomicInteger(drafts.size());
        AtomicInteger failed = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE + 1);
        try {
            CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> kill(open, killed), people);
            List<CompletableFuture<Void>> issuing = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> CompletableFuture.runAsync(() -> issue(waiting, open, failed), people))
                    .toList();
            issuing.forEach(CompletableFuture::join);
            killer.join();
        } finally {
            people.shutdownNow();
        }
        return failed.get();
    }

    private void issue(Queue<String> waiting, AtomicInteger open, AtomicInteger failed) {
        while (open.get() > 0) {
            String id = waiting.poll();
            if (id == null) {
                Thread.onSpinWait();
                continue;
            }
            int status = world.as(World.FINANCE)
                    .post("/invoices/" + id + "/issue", null)
                    .status();
            if (status == 200) {
                open.decrementAndGet();
            } else {
                failed.incrementAndGet();
                waiting.add(id);
            }
        }
    }

    private void kill(AtomicInteger open, AtomicInteger killed) {
        Random random = new Random(20261122);
        try (Connection killer = database.application()) {
            killer.setClientInfo("ApplicationName", "killer");
            // The last few are let through: whoever is alone would be hit each time.
            while (open.get() > PEOPLE) {
                try (ResultSet ended = killer.createStatement().executeQuery(END_ONE)) {
                    killed.addAndGet(ended.next() && ended.getBoolean(1) ? 1 : 0);
                }
                Thread.sleep(random.nextInt(MOST_MILLIS_BETWEEN_KILLS));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            try (ResultSet rows = owner.createStatement().executeQuery(sql)) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }
}
