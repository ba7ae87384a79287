package com.nextron.platform.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Open Liberty with the EAR, in a server folder of its own; the unpacked {@code wlp} stays as it came.
 *
 * <p>Started by {@code java} with the command line that {@code wlp/bin/server run} builds, so that it behaves alike on
 * every system.
 */
final class DevLiberty implements AutoCloseable {

    static final String SERVICE = "liberty";
    /** Longer than the half minute that it gives to what it has begun. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final List<String> GIVEN_UP = List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKE0702E", "CWWKF0001E");

    private final ChildProcess process;
    private final ServiceLog log;
    private final Replica replica;
    private final Path tool;
    private final Map<String, String> environment;

    private DevLiberty(
            ChildProcess process, ServiceLog log, Replica replica, Path tool, Map<String, String> environment) {
        this.process = process;
        this.log = log;
        this.replica = replica;
        this.tool = tool;
        this.environment = environment;
    }

    /** What is deployed: the folder with server.xml, and the EAR. */
    record Deployment(Path configuration, Path ear, Tuning tuning) {}

    /** The options of the server's Java machine. */
    enum Tuning {
        /** Up soon and small: for a developer's run and for tests. */
        QUICK_START,
        /** Those of jvm.options in the deployed configuration. */
        AS_SHIPPED
    }

    /**
     * One of the servers of a platform.
     *
     * @param service the name of its process and of its log
     * @param server the name of its folder
     * @param heap the most memory its objects may take, as the JVM reads it
     */
    record Replica(String service, String server, String heap) {
        static final Replica FIRST = new Replica(SERVICE, "platform", "768m");
        static final Replica SECOND = new Replica("liberty-second", "second", "400m");
    }

    /** Starts the process and returns at once; {@link #awaitReady} tells when it answers. */
    static DevLiberty start(
            DevDirectory directory, Replica replica, Deployment deployment, Map<String, String> settings) {
        Path wlp = directory.liberty();
        Path tool = wlp.resolve("bin/tools/ws-server.jar");
        if (!Files.exists(tool)) {
            throw new StartFailure("Open Liberty is not unpacked in " + wlp + ". Build the project with Maven first.");
        }
        Path user = directory.run().resolve("wlp").toAbsolutePath();
        Path server = user.resolve("servers").resolve(replica.server());
        Path output = user.resolve("output");
        forgetOtherBuild(server, output.resolve(replica.server()).resolve("workarea"), deployment);
        fillServerFolder(server, deployment);
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("WLP_USER_DIR", user.toString());
        environment.put("WLP_OUTPUT_DIR", output.toString());
        String logs =
                directory.logs().resolve(replica.service()).toAbsolutePath().toString();
        environment.put("LOG_DIR", logs);
        environment.put("X_LOG_DIR", logs);
        ServiceLog log = new ServiceLog(directory.logs().resolve(replica.service() + ".log"));
        ChildProcess process = ChildProcess.java(
                replica.service(),
                command(tool, replica, deployment, wlp),
                environment,
                directory.pidFile(replica.service()),
                log);
        return new DevLiberty(process, log, replica, tool, environment);
    }

    void awaitReady() {
        Readiness.await("http://localhost:" + environment.get("HTTP_PORT") + "/health/ready", START_LIMIT, () -> {
            boolean hopeless = GIVEN_UP.stream().anyMatch(log::mentions);
            if (hopeless || !process.isAlive()) {
                throw new StartFailure("Open Liberty could not start the platform:\n" + log.lastLines());
            }
        });
    }

    void followLog(PrintStream printer) {
        log.follow(printer);
    }

    long processId() {
        return process.id();
    }

    void kill() {
        process.kill();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        if (ProcessHandle.current().supportsNormalTermination()) {
            process.stop(PATIENCE);
        } else {
            stopByCommand();
            process.awaitEnd(PATIENCE);
        }
    }

    // Where a process can only be killed (Windows), the server is asked over its own command channel.
    private void stopByCommand() {
        try {
            ChildProcess.javaCommand(List.of("-jar", tool.toString(), replica.server(), "--stop"), environment)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // The build gives every entry of the EAR one and the same time, so that Liberty would take what it unpacked of the
    // build before for the new one.
    private static void forgetOtherBuild(Path server, Path unpacked, Deployment deployment) {
        Path deployed = server.resolve("apps/platform.ear");
        try {
            if (Files.exists(deployed)
                    && Files.exists(deployment.ear())
                    && Files.mismatch(deployed, deployment.ear()) >= 0) {
                Folders.delete(unpacked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fillServerFolder(Path server, Deployment deployment) {
        if (!Files.exists(deployment.ear())) {
            throw new StartFailure("There is no EAR at " + deployment.ear() + ". Build the project with Maven first.");
        }
        try (Stream<Path> files = Files.walk(deployment.configuration())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(
                        file,
                        server.resolve(
                                deployment.configuration().relativize(file).toString()));
            }
            copy(deployment.ear(), server.resolve("apps/platform.ear"));
            Path driver = Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            copy(driver, server.resolve("jdbc/postgresql.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> command(Path tool, Replica replica, Deployment deployment, Path wlp) {
        List<String> command = new ArrayList<>();
        command.add("-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar").toAbsolutePath());
        command.addAll(List.of("-Djava.awt.headless=true", "-Djdk.attach.allowAttachSelf=true"));
        command.addAll(tuned(deployment, replica));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        command.addAll(moduleOptions(wlp));
        command.addAll(List.of("-jar", tool.toAbsolutePath().toString(), replica.server()));
        return command;
    }

    private static List<String> tuned(Deployment deployment, Replica replica) {
        return switch (deployment.tuning()) {
            case QUICK_START ->
                Stream.concat(Stream.of("-Xms128m", "-Xmx" + replica.heap()), ChildProcess.QUICK_START.stream())
                        .toList();
            case AS_SHIPPED -> options(deployment.configuration().resolve("jvm.options"));
        };
    }

    private static List<String> moduleOptions(Path wlp) {
        String file = Runtime.version().feature() >= 24 ? "java24.options" : "java9.options";
        return options(wlp.resolve("lib/platform/java").resolve(file));
    }

    private static List<String> options(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
