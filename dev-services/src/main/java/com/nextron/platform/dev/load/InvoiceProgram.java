package com.nextron.platform.dev.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.dev.load.KeepAlive.Ask;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast one server makes issued invoices of reported visits: the visits lie in the outbox, are rated into drafts by its
 * background work, and are issued by a run that finance starts; everything is committed durably. Prints invoices a second and
 * processor time an invoice for both parts, and the statements of each.
 *
 * <p>System properties: {@code dev.directory}, {@code server.configuration} and {@code server.ear} as for the run; {@code
 * invoices.visits} a round (10000), {@code invoices.rounds} (3), {@code invoices.warm-up} rounds (4).
 */
public final class InvoiceProgram {
    private static final int CUSTOMERS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int visits = Integer.getInteger("invoices.visits", 10_000);
    private final TestPlatform platform;
    private final LoadedDatabase database;
    private final Tokens tokens;
    private final KeepAlive http;
    private final StoredVisits stored;

    private InvoiceProgram(TestPlatform platform) {
        this.platform = platform;
        this.database = new LoadedDatabase(platform.postgres());
        this.tokens = new Tokens(platform.keycloak().issuer());
        this.http = new KeepAlive(platform.httpPort());
        this.stored = new StoredVisits(platform.postgres(), customers());
    }

    public static void main(String[] arguments) {
        MeasuredPlatform.with(platform -> new InvoiceProgram(platform).run());
    }

    private void run() {
        database.prepare();
        out.println("server process " + platform.serverProcess() + ", warming up");
        int warmUp = Integer.getInteger("invoices.warm-up", 4);
        for (int i = 0; i < warmUp; i++) {
            print("warm-up", List.of(rated()), List.of(issued()));
        }
        List<Part> rated = new ArrayList<>();
        List<Part> issued = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("invoices.rounds", 3); i++) {
            rated.add(rated());
            issued.add(issued());
            print("round", rated.subList(i, i + 1), issued.subList(i, i + 1));
        }
        out.println();
        print("all rounds", rated, issued);
        countStatements("rated into drafts", this::rated);
        countStatements("issued", this::issued);
    }

    /**
     * One part of the way.
     *
     * @param seconds by the clock on the wall
     * @param server processor time in seconds
     * @param database of all its processes, in seconds
     */
    private record Part(int invoices, double seconds, double server, double database) {
        static Part of(TestPlatform platform, int invoices, Runnable work) {
            long server = ProcessorTime.hundredths(platform.serverProcess());
            long database = ProcessorTime.hundredths(platform.databaseProcess());
            long begin = System.nanoTime();
            work.run();
            return new Part(
                    invoices,
                    (System.nanoTime() - begin) / 1e9,
                    (ProcessorTime.hundredths(platform.serverProcess()) - server) / 100.0,
                    (ProcessorTime.hundredths(platform.databaseProcess()) - database) / 100.0);
        }

        static Part together(List<Part> parts) {
            return parts.stream()
                    .reduce((a, b) -> new Part(
                            a.invoices + b.invoices,
                            a.seconds + b.seconds,
                            a.server + b.server,
                            a.database + b.database))
                    .orElseThrow();
        }

        Part after(Part before) {
            return new Part(invoices, seconds + before.seconds, server + before.server, database + before.database);
        }

        String told() {
            return "%.0f/s, processor time each: server %.3f ms, database %.3f ms"
                    .formatted(invoices / seconds, server * 1000 / invoices, database * 1000 / invoices);
        }
    }

    private Part rated() {
        long before = stored.drafts();
        stored.report(visits);
        Part part = Part.of(platform, visits, () -> await(() -> stored.waiting() == 0, "the visits to be rated"));
        if (stored.drafts() - before != visits) {
            throw new LoadFailure(stored.drafts() - before + " drafts came of " + visits + " visits.");
        }
        return part;
    }

    private Part issued() {
        return Part.of(platform, visits, () -> {
            String run = "/issue-runs/" + post("/issue-runs", "{}").get("id").asText();
            await(() -> get(run).get("status").asText().equals("DONE"), "the run");
            if (get(run).get("issued").asInt() != visits) {
                throw new LoadFailure("Not all were issued: " + get(run));
            }
        });
    }

    private void print(String what, List<Part> rated, List<Part> issued) {
        Part first = Part.together(rated);
        Part second = Part.together(issued);
        out.printf("%s of %d invoices%n", what, first.invoices());
        out.println("  rated into drafts:  " + first.told());
        out.println("  issued:             " + second.told());
        out.println("  both, one after the other: " + second.after(first).told());
    }

    private void countStatements(String what, Runnable part) {
        database.beginCounting();
        part.run();
        LoadedDatabase.Counted counted = database.endCounting();
        out.printf(
                "%nstatements an invoice, %s: %.2f, transactions: %.4f (with what recurs in the background)%n",
                what, counted.statements() / (double) visits, counted.transactions() / (double) visits);
        database.mostOften(visits).stream().limit(25).forEach(out::println);
    }

    private static void await(java.util.function.BooleanSupplier done, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new LoadFailure("Waited in vain for " + what + ".");
            }
            LoadWorld.pause(PAUSE);
        }
    }

    private List<String> customers() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; ids.size() < CUSTOMERS; i++) {
            ids.add(http.send(
                            Ask.post(
                                    "/customers",
                                    """
                                    {"name":"Loadfjord Drift %d AS","organisationNumber":"%s","country":"NO",
                                     "street":"Strandgata %d","postalCode":"9008","city":"Tromsø",
                                     "invoiceEmail":"invoice%d@loadfjord.example"}"""
                                            .formatted(i, organisationNumber(i), i + 1, i)),
                            tokens.header(LoadWorld.SUPPORT))
                    .json(201)
                    .get("id")
                    .asText());
        }
        return ids;
    }

    /** The n-th Norwegian number of a range, with its check digit; those that have none are passed over. */
    private static String organisationNumber(int n) {
        int[] weights = {3, 2, 7, 6, 5, 4, 3, 2};
        int found = -1;
        for (int digits = 99_910_000; ; digits++) {
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (Integer.toString(digits).charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10 && ++found == n) {
                return digits + "" + check;
            }
        }
    }

    private JsonNode post(String path, String body) {
        // Anew: the server may have closed it while the visits were rated.
        http.close();
        return http.send(Ask.post(path, body), tokens.header(LoadWorld.FINANCE)).json(201);
    }

    private JsonNode get(String path) {
        return http.send(Ask.get(path), tokens.header(LoadWorld.FINANCE)).json(200);
    }
}
