package com.nextron.platform.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak on the platform's own PostgreSQL, with the realm {@code nextron} imported at its first start.
 *
 * <p>Started by {@code java} and not by its shell script, so that it behaves alike on every system. The unpacked folder
 * is shared by runs and tests; what differs between them travels in arguments and environment.
 */
public final class DevKeycloak implements AutoCloseable {

    public static final String REALM = "nextron";
    public static final String ADMINISTRATOR = "admin";
    static final String SERVICE = "keycloak";

    /** The log-in's looks, below {@code realm/themes}. */
    private static final List<String> THEME = List.of(
            "nextron/login/theme.properties",
            "nextron/login/resources/css/nextron.css",
            "nextron/login/resources/img/icon.svg",
            "nextron/login/resources/js/labels.js");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private final ChildProcess process;
    private final ServiceLog log;
    private final Ports ports;
    private final String administratorPassword;

    private DevKeycloak(ChildProcess process, ServiceLog log, Ports ports, String administratorPassword) {
        this.process = process;
        this.log = log;
        this.ports = ports;
        this.administratorPassword = administratorPassword;
    }

    /** Lets Keycloak compile itself for PostgreSQL, once per unpacked folder (half a minute); says whether it did. */
    static boolean build(DevDirectory directory) {
        Path home = directory.keycloak();
        Path marker = home.resolve("built-for-postgres");
        if (!Files.exists(home.resolve("lib/quarkus-run.jar"))) {
            throw new StartFailure("Keycloak is not unpacked in " + home + ". Build the project with Maven first.");
        }
        try (FileChannel channel = FileChannel.open(
                        home.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (Files.exists(marker)) {
                return false;
            }
            List<String> command = command(home, "build", "--db=postgres", "--health-enabled=true");
            Path output = Files.createDirectories(directory.logs()).resolve("keycloak-build.log");
            Process build = ChildProcess.javaCommand(command, Map.of())
                    .redirectOutput(output.toFile())
                    .start();
            if (build.waitFor() != 0) {
                throw new StartFailure("Keycloak could not be prepared. See " + output);
            }
            putRealm(home);
            Files.createFile(marker);
            return lock.isValid();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while Keycloak was prepared.", e);
        }
    }

    /** Starts the process and returns at once; {@link #awaitReady} tells when it answers. */
    static DevKeycloak start(DevDirectory directory, Ports ports, DevPostgres postgres, DevSecrets secrets) {
        Path home = directory.keycloak();
        try {
            putRealm(home);
            Files.createDirectories(directory.logs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = command(
                home,
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + baseUrl(ports),
                "--cache=local",
                // What it packs of a theme it would keep beyond its end, and so beyond a change of the theme.
                "--spi-resource-encoding--gzip--excluded-content-types=image/png image/jpeg text/css text/javascript",
                "--log-level=INFO,io.smallrye.health:WARN",
                "--db-url=" + postgres.jdbcUrl(DevPostgres.KEYCLOAK),
                "--db-username=" + DevPostgres.KEYCLOAK,
                "--db-pool-max-size=20");
        Map<String, String> environment = new HashMap<>(realmSettings(ports, secrets));
        String password = secrets.get("keycloak.admin.password");
        environment.put("KC_DB_PASSWORD", postgres.passwordOf(DevPostgres.KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        ServiceLog log = new ServiceLog(directory.logs().resolve("keycloak.log"));
        ChildProcess process = ChildProcess.java(SERVICE, command, environment, directory.pidFile(SERVICE), log);
        return new DevKeycloak(process, log, ports, password);
    }

    void awaitReady() {
        Readiness.await("http://localhost:" + ports.keycloakManagement() + "/health/ready", START_LIMIT, () -> {
            if (!process.isAlive()) {
                throw new StartFailure("Keycloak ended while it was starting:\n" + log.lastLines());
            }
        });
    }

    public String baseUrl() {
        return baseUrl(ports);
    }

    public String issuer() {
        return issuer(ports);
    }

    public String administratorPassword() {
        return administratorPassword;
    }

    /** The administrator's hand: passwords and accounts for demonstrations and tests. */
    public KeycloakAdministration administration() {
        return new KeycloakAdministration(baseUrl(), administratorPassword);
    }

    @Override
    public void close() {
        process.stop(PATIENCE);
    }

    static String baseUrl(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }

    static String issuer(Ports ports) {
        return baseUrl(ports) + "/realms/" + REALM;
    }

    // What the placeholders in nextron-realm.json mean here.
    private static Map<String, String> realmSettings(Ports ports, DevSecrets secrets) {
        return Map.of(
                "PUBLIC_URL",
                "http://localhost:" + ports.http(),
                "BACKCHANNEL_URL",
                "http://localhost:" + ports.http(),
                "OIDC_CLIENT_SECRET",
                secrets.get("oidc.client.secret"),
                "KEYCLOAK_PROVISIONER_SECRET",
                secrets.get("keycloak.provisioner.secret"),
                "MAIL_HOST",
                "localhost",
                "MAIL_PORT",
                Integer.toString(ports.smtp()),
                "MAIL_FROM",
                "no-reply@nextron.example");
    }

    private static void putRealm(Path home) throws IOException {
        put("nextron-realm.json", home.resolve("data/import/nextron-realm.json"));
        for (String file : THEME) {
            put("themes/" + file, home.resolve("themes").resolve(file));
        }
    }

    /** Whole or not at all: another start may read the same folder. */
    private static void put(String resource, Path file) throws IOException {
        Path folder = Files.createDirectories(file.getParent());
        Path complete = Files.createTempFile(folder, "put", ".part");
        try (InputStream content = DevKeycloak.class.getResourceAsStream("/realm/" + resource)) {
            Files.copy(content, complete, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(complete, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> command(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home.toAbsolutePath(),
                "-Djboss.server.config.dir=" + home.resolve("conf").toAbsolutePath(),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toAbsolutePath().toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(0, ChildProcess.QUICK_START);
        command.addAll(List.of(arguments));
        return command;
    }
}
