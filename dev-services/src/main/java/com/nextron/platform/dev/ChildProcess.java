package com.nextron.platform.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Java program that the launcher started and has to stop.
 *
 * <p>Its process id stands in a file for as long as it runs, so that a launcher that was killed leaves a trace by which
 * the next one finds the orphan.
 */
final class ChildProcess {

    /** A server that lives for an afternoon gains more from starting soon than from the last bit of speed. */
    static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final String name;
    private final Process process;
    private final Path pidFile;

    private ChildProcess(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Runs {@code java} of this very JDK with the arguments. */
    static ChildProcess java(
            String name, List<String> arguments, Map<String, String> environment, Path pidFile, ServiceLog log) {
        ProcessBuilder builder = javaCommand(arguments, environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Files.createDirectories(pidFile.getParent());
            Files.writeString(pidFile, process.pid() + "\n" + startOf(process.toHandle()) + "\n");
            log.pump(name, process.getInputStream());
            return new ChildProcess(name, process, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessBuilder javaCommand(List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(InterruptShield.option());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    long id() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks politely, then insists. */
    void stop(Duration patience) {
        // By its handle: Process.destroy would close the stream on which the last lines still come.
        process.toHandle().destroy();
        awaitEnd(patience);
    }

    /** Ends it as a power cut would; none of its own last words are said. */
    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the process that a killed launcher left behind, if the file still names it. The start time guards against a
     * number that the system has given to another program since.
     *
     * @return whether there was one
     */
    static boolean stopOrphan(Path pidFile, Duration patience) {
        try {
            if (!Files.exists(pidFile)) {
                return false;
            }
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> orphan = lines.size() < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0)))
                            .filter(handle -> startOf(handle).equals(lines.get(1)));
            orphan.ifPresent(handle -> end(handle, patience));
            Files.deleteIfExists(pidFile);
            return orphan.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void end(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stillThere) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    @Override
    public String toString() {
        return name + " (process " + process.pid() + ")";
    }
}
