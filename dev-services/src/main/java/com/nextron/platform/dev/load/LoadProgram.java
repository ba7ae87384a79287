package com.nextron.platform.dev.load;

import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.dev.load.Interval.Load;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Drives whole jobs through the REST API with 1, 4 and 8 clients and, in turn with each interval of it, the same jobs as
 * bare SQL on the same database; prints both, the processor time and the statements a job, and the ratio.
 *
 * <p>System properties: {@code dev.directory}, {@code server.configuration} and {@code server.ear} as for the run; {@code
 * load.seconds} an interval (10), {@code load.rounds} (3), {@code load.warm-up} in seconds (300), {@code load.clients}
 * (1,4,8).
 */
public final class LoadProgram {
    private static final int MOST_CLIENTS = 8;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final TestPlatform platform;
    private final LoadedDatabase database;
    private LoadWorld world;

    private LoadProgram(TestPlatform platform) {
        this.platform = platform;
        this.database = new LoadedDatabase(platform.postgres());
    }

    public static void main(String[] arguments) {
        MeasuredPlatform.with(platform -> new LoadProgram(platform).run());
    }

    private void run() {
        world = LoadWorld.create(platform);
        database.prepare();
        out.println("server process " + platform.serverProcess() + ", warming up");
        byApi(MOST_CLIENTS, seconds("load.warm-up", 300));
        bare(MOST_CLIENTS, seconds("load.warm-up", 300).dividedBy(20));
        double ratio = 0;
        for (String clients : System.getProperty("load.clients", "1,4,8").split(",")) {
            ratio = compare(Integer.parseInt(clients.strip()));
        }
        withKeys();
        countStatements();
        out.printf("%nratio to bare SQL: %.2f%n", ratio);
    }

    /** Platform and bare SQL in turn, so that what else the machine does falls on both; the ratio of the medians. */
    private double compare(int clients) {
        Duration length = seconds("load.seconds", 10);
        List<Interval> platformed = new ArrayList<>();
        List<Interval> bare = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("load.rounds", 3); i++) {
            platformed.add(byApi(clients, length));
            bare.add(bare(clients, length));
        }
        double ratio = median(platformed) / median(bare);
        out.printf(
                "%n%d clients: platform %.1f jobs/s, bare SQL %.1f jobs/s, ratio %.3f%n",
                clients, median(platformed), median(bare), ratio);
        printCost("platform", platformed);
        printCost("bare SQL", bare);
        printSteps(platformed);
        return ratio;
    }

    private void withKeys() {
        Interval interval = Interval.of(load(MOST_CLIENTS, seconds("load.seconds", 10)), () -> new ApiJob(world, true));
        out.printf(
                "%n%d clients with an Idempotency-Key on each POST: %.1f jobs/s%n",
                MOST_CLIENTS, interval.jobsPerSecond());
    }

    private void countStatements() {
        database.beginCounting();
        int jobs = byApi(1, seconds("load.seconds", 10)).watch().jobs();
        LoadedDatabase.Counted counted = database.endCounting();
        out.printf(
                "%nstatements a job: %.1f, transactions a job: %.1f (with what recurs in the background)%n",
                counted.statements() / (double) jobs, counted.transactions() / (double) jobs);
        database.mostOften(jobs).forEach(out::println);
    }

    private Interval byApi(int clients, Duration length) {
        return Interval.of(load(clients, length), () -> new ApiJob(world, false));
    }

    private Interval bare(int clients, Duration length) {
        return Interval.of(load(clients, length), database::bareJob);
    }

    private Load load(int clients, Duration length) {
        return new Load(platform, database, clients, length);
    }

    private void printCost(String what, List<Interval> intervals) {
        int jobs = intervals.stream().mapToInt(one -> one.watch().jobs()).sum();
        out.printf(
                "  %s, processor time a job: server %.2f ms, database %.2f ms, clients %.2f ms; jobs/s of each interval: %s%n",
                what,
                intervals.stream().mapToDouble(Interval::server).sum() * 1000 / jobs,
                intervals.stream().mapToDouble(Interval::database).sum() * 1000 / jobs,
                intervals.stream().mapToDouble(Interval::clients).sum() * 1000 / jobs,
                intervals.stream()
                        .map(one -> "%.1f".formatted(one.jobsPerSecond()))
                        .toList());
    }

    private void printSteps(List<Interval> intervals) {
        Stopwatch all =
                Stopwatch.together(intervals.stream().map(Interval::watch).toList());
        out.println("  step                      p50 ms  p95 ms  p99 ms");
        for (Step step : Step.values()) {
            out.printf(
                    "  %-24s %7.1f %7.1f %7.1f%n",
                    step.label(), all.percentile(step, 0.5), all.percentile(step, 0.95), all.percentile(step, 0.99));
        }
    }

    private static double median(List<Interval> intervals) {
        double[] sorted =
                intervals.stream().mapToDouble(Interval::jobsPerSecond).sorted().toArray();
        return Arrays.stream(sorted).skip((sorted.length - 1) / 2).findFirst().orElse(0);
    }

    private static Duration seconds(String property, int standard) {
        return Duration.ofSeconds(Integer.getInteger(property, standard));
    }
}
