package com.nextron.platform.dev.load;

import com.nextron.platform.dev.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * What a number of clients got done side by side. The time goes on until nothing is left to do, so that work put off is
 * not work saved.
 *
 * @param seconds by the clock on the wall
 * @param server the server's processor time, in seconds
 * @param database the database's, all of its processes together
 * @param clients the clients' own
 */
record Interval(Stopwatch watch, double seconds, double server, double database, double clients) {

    double jobsPerSecond() {
        return watch.jobs() / seconds;
    }

    /** Lets the clients work for that long, each job to its end. */
    static Interval of(Load load, Supplier<Job> client) {
        Usage before = Usage.of(load.platform());
        List<Stopwatch> watches = drive(load, client);
        load.database().awaitSettled();
        Usage after = Usage.of(load.platform());
        return new Interval(
                Stopwatch.together(watches),
                (after.nanos() - before.nanos()) / 1e9,
                (after.server() - before.server()) / 100.0,
                (after.database() - before.database()) / 100.0,
                (after.clients() - before.clients()) / 100.0);
    }

    /** How many clients, for how long, on what. */
    record Load(TestPlatform platform, LoadedDatabase database, int clients, Duration length) {}

    private record Usage(long nanos, long server, long database, long clients) {
        static Usage of(TestPlatform platform) {
            return new Usage(
                    System.nanoTime(),
                    ProcessorTime.hundredths(platform.serverProcess()),
                    ProcessorTime.hundredths(platform.databaseProcess()),
                    ProcessorTime.ofThisProcess());
        }
    }

    private static List<Stopwatch> drive(Load load, Supplier<Job> client) {
        ExecutorService threads = Executors.newFixedThreadPool(load.clients());
        long end = System.nanoTime() + load.length().toNanos();
        try {
            List<Future<Stopwatch>> running = new ArrayList<>();
            for (int i = 0; i < load.clients(); i++) {
                running.add(threads.submit(() -> {
                    Stopwatch watch = new Stopwatch();
                    try (Job job = client.get()) {
                        while (System.nanoTime() < end) {
                            job.run(watch);
                        }
                    }
                    return watch;
                }));
            }
            List<Stopwatch> watches = new ArrayList<>();
            for (Future<Stopwatch> one : running) {
                watches.add(one.get());
            }
            return watches;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new LoadFailure("A client could not go on.", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
