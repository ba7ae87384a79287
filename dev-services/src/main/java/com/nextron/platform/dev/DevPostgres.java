package com.nextron.platform.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An embedded PostgreSQL whose data stay, with every durability switch on and passwords asked for (SCRAM).
 *
 * <p>Two databases: {@code nextron}, owned by {@code nextron_owner} (migrations) and used by {@code nextron_app} (the
 * server; owns nothing, bound by row-level security), and {@code keycloak}.
 */
public final class DevPostgres implements AutoCloseable {

    public static final String DATABASE = "nextron";
    public static final String OWNER = "nextron_owner";
    public static final String APPLICATION = "nextron_app";
    static final String KEYCLOAK = "keycloak";
    private static final String SUPERUSER = "postgres";

    private static final String ACCESS_RULES =
            """
            # Everyone gives a password, on the loopback address only.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Path data;
    private final DevSecrets secrets;

    private DevPostgres(EmbeddedPostgres server, Path data, DevSecrets secrets) {
        this.server = server;
        this.data = data;
        this.secrets = secrets;
    }

    static DevPostgres start(DevDirectory directory, int port, DevSecrets secrets) {
        return start(directory, port, secrets, Map.of());
    }

    /** @param settings of the server beside the usual ones */
    static DevPostgres start(DevDirectory directory, int port, DevSecrets secrets, Map<String, String> settings) {
        Path data = directory.postgresData();
        try {
            Files.createDirectories(directory.logs());
            Files.createDirectories(directory.postgresBinaries());
            File log = directory.logs().resolve("postgres.log").toFile();
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(directory.postgresBinaries().toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setConnectConfig("password", secrets.get("postgres.superuser.password"))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log));
            settings.forEach(builder::setServerConfig);
            EmbeddedPostgres server = builder.start();
            DevPostgres postgres = new DevPostgres(server, data, secrets);
            postgres.askForPasswords(data.resolve("pg_hba.conf"));
            postgres.createRolesAndDatabases();
            return postgres;
        } catch (IOException e) {
            throw new StartFailure(
                    "PostgreSQL did not start. Its log: " + directory.logs().resolve("postgres.log"), e);
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL started, but could not be set up: " + e.getMessage(), e);
        }
    }

    long processId() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    public String ownerPassword() {
        return passwordOf(OWNER);
    }

    public String applicationPassword() {
        return passwordOf(APPLICATION);
    }

    /** As the superuser, whom no policy binds: for what tests and measurements ask the server itself. */
    public Connection administrator() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), SUPERUSER, secrets.get("postgres.superuser.password"));
    }

    String passwordOf(String role) {
        return secrets.get("postgres." + role + ".password");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the server that a killed launcher left on this data folder. What it had not finished, the next start
     * recovers from the write-ahead log.
     *
     * @return whether there was one
     */
    static boolean stopOrphan(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            if (lines.size() < 3) {
                return false;
            }
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            Optional<ProcessHandle> orphan = ProcessHandle.of(
                            Long.parseLong(lines.get(0).strip()))
                    .filter(handle -> startedAround(handle, started));
            orphan.ifPresent(handle -> ChildProcess.end(handle, Duration.ofSeconds(10)));
            return orphan.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startedAround(ProcessHandle handle, Instant moment) {
        return handle.info()
                .startInstant()
                .filter(start -> Duration.between(start, moment).abs().toSeconds() < 10)
                .isPresent();
    }

    // initdb leaves the door open for everyone on this machine; it is closed before anything of ours is stored.
    private void askForPasswords(Path accessRules) throws IOException, SQLException {
        if (Files.readString(accessRules).equals(ACCESS_RULES)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            setPassword(connection, SUPERUSER, secrets.get("postgres.superuser.password"));
            Files.writeString(accessRules, ACCESS_RULES);
            execute(connection, "select pg_reload_conf()");
        }
    }

    private void createRolesAndDatabases() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            for (String role : List.of(OWNER, APPLICATION, KEYCLOAK)) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
                    execute(
                            connection,
                            "create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole");
                }
                setPassword(connection, role, passwordOf(role));
            }
            createDatabase(connection, DATABASE, OWNER);
            execute(connection, "grant connect on database " + DATABASE + " to " + APPLICATION);
            createDatabase(connection, KEYCLOAK, KEYCLOAK);
        }
    }

    private static void createDatabase(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + owner);
        }
        execute(connection, "revoke all on database " + name + " from public");
    }

    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        // Our own alphabet (base64url) holds no quote, and PostgreSQL takes no parameter here.
        execute(connection, "alter role " + role + " password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
