package com.nextron.platform.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The whole platform on this machine: PostgreSQL, mail catcher, Keycloak, migrations, Open Liberty, started in this
 * order and stopped in reverse.
 *
 * <p>One launcher a folder: a lock file keeps a second one out. What a killed launcher left behind is ended first.
 */
final class DevPlatform implements AutoCloseable {

    // Held here, since a logger that nobody holds forgets its level.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"), Logger.getLogger("com.icegreen"));

    private final DevDirectory directory;
    private final Ports ports;
    private final Progress progress;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean closed;

    private DevSecrets secrets;
    private DevPostgres postgres;
    private MailCatcher mail;
    private DevKeycloak keycloak;
    private DevLiberty liberty;
    private DevLiberty second;

    DevPlatform(DevDirectory directory, Ports ports, Progress progress) {
        this.directory = directory;
        this.ports = ports;
        this.progress = progress;
    }

    /** Takes the folder, ends what was left in it, and refuses taken ports before anything is started. */
    void prepare(boolean fresh) {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        lock();
        boolean orphans = ChildProcess.stopOrphan(directory.pidFile(DevLiberty.SERVICE), Duration.ofSeconds(20))
                | ChildProcess.stopOrphan(directory.pidFile(DevKeycloak.SERVICE), Duration.ofSeconds(20))
                | DevPostgres.stopOrphan(directory.postgresData());
        if (orphans) {
            progress.step("Ended what an earlier run had left behind");
        }
        ports.refuseTaken();
        if (!DevSecrets.existIn(directory.data())) {
            Folders.delete(directory.run().resolve("wlp")); // its keys were locked with secrets that are gone
        }
        if (fresh) {
            Folders.delete(directory.data());
            Folders.delete(directory.run().resolve("wlp"));
            progress.step("Starting anew: the data of earlier runs are deleted");
        }
        secrets = DevSecrets.in(directory.data());
    }

    /** @param settings of the database server beside the usual ones */
    void startDatabase(Map<String, String> settings) {
        postgres = started(DevPostgres.start(directory, ports.postgres(), secrets, settings));
        progress.step("PostgreSQL is up on port " + ports.postgres());
        int count = Migrations.of(postgres).run();
        progress.step(count == 0 ? "The database is up to date" : count + " migrations ran");
    }

    void startMail() {
        mail = started(MailCatcher.start(ports));
        progress.step("The mail catcher is up on ports " + ports.smtp() + " and " + ports.mailWeb());
    }

    void startKeycloak() {
        progress.begin("Preparing Keycloak (half a minute, once)");
        if (DevKeycloak.build(directory)) {
            progress.step("Keycloak is prepared for PostgreSQL");
        }
        keycloak = started(DevKeycloak.start(directory, ports, postgres, secrets));
        progress.begin("Starting Keycloak");
    }

    void startServer(DevLiberty.Deployment deployment, Map<String, String> more) {
        Map<String, String> settings = new ServerSettings(ports, postgres, secrets).environment();
        settings.putAll(more);
        liberty = started(DevLiberty.start(directory, DevLiberty.Replica.FIRST, deployment, settings));
        progress.begin("Starting Open Liberty");
    }

    /** A second server of the same platform, as behind a balancer: the same base address in mails, a port of its own. */
    void startSecondServer(DevLiberty.Deployment deployment, Map<String, String> more) {
        Map<String, String> settings = new ServerSettings(ports, postgres, secrets).environment();
        settings.putAll(more);
        second = started(DevLiberty.start(directory, DevLiberty.Replica.SECOND, deployment, settings));
        await(second::awaitReady);
    }

    void awaitKeycloak(List<DemoUser> people) {
        await(keycloak::awaitReady);
        KeycloakAdministration administration = keycloak.administration();
        administration.addCommandLineClient();
        people.forEach(administration::addUser);
        progress.step("Keycloak is up on port " + ports.keycloak());
    }

    void awaitServer() {
        await(liberty::awaitReady);
        progress.step("Open Liberty is up on port " + ports.http());
    }

    synchronized void killServer() {
        running.remove(liberty);
        liberty.kill();
    }

    synchronized void stopServer() {
        running.remove(liberty);
        liberty.close();
    }

    synchronized void killSecondServer() {
        running.remove(second);
        second.kill();
    }

    synchronized void stopKeycloak() {
        running.remove(keycloak);
        keycloak.close();
    }

    void followServer(PrintStream printer) {
        liberty.followLog(printer);
    }

    int waitForServer() throws InterruptedException {
        return liberty.waitFor();
    }

    boolean isStopping() {
        return closed;
    }

    Ports ports() {
        return ports;
    }

    DevLiberty liberty() {
        return liberty;
    }

    DevPostgres postgres() {
        return postgres;
    }

    DevKeycloak keycloak() {
        return keycloak;
    }

    MailCatcher mail() {
        return mail;
    }

    DevSecrets secrets() {
        return secrets;
    }

    /** Stops what runs, the last started first; what fails to stop does not keep the rest from stopping. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!running.isEmpty()) {
            AutoCloseable next = running.pop();
            try {
                next.close();
                progress.stopped(next);
            } catch (Exception e) {
                progress.step("Could not stop " + next.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }

    // A part that ends because everything is being stopped has not failed.
    private void await(Runnable ready) {
        try {
            ready.run();
        } catch (StartFailure failure) {
            throw closed ? new InterruptedStart() : failure;
        }
    }

    private synchronized <T extends AutoCloseable> T started(T service) {
        if (closed) {
            try {
                service.close();
            } catch (Exception e) {
                progress.step("Could not stop " + service.getClass().getSimpleName() + ": " + e.getMessage());
            }
            throw new InterruptedStart();
        }
        running.push(service);
        return service;
    }

    private void lock() {
        Path file = directory.run().resolve("launcher.lock");
        try {
            Files.createDirectories(directory.run());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw occupied();
            }
            running.push(channel);
        } catch (OverlappingFileLockException e) {
            throw occupied();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartFailure occupied() {
        return new StartFailure("The platform already runs from this folder (" + directory.home()
                + "). Stop it with Ctrl-C in its terminal first, or start from another checkout with other ports.");
    }
}
