package com.nextron.platform.dispatch.internal.deciding;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL with as many partners, ranges and jobs as are wanted. */
public final class FilledDatabase implements AutoCloseable {
    private static final List<String> MODULES = List.of("core", "tenant", "dispatch");
    private static final String FILL = "/routing-read-path.sql";

    private final String url;
    private final EmbeddedPostgres started;

    private FilledDatabase(String url, EmbeddedPostgres started) {
        this.url = url;
        this.started = started;
    }

    public static FilledDatabase at(String... arguments) throws SQLException {
        if (arguments.length > 0) {
            return new FilledDatabase(arguments[0], null);
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            FilledDatabase database = new FilledDatabase(postgres.getJdbcUrl("postgres", "postgres"), postgres);
            database.migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the server connects: its role, bound by the policies, acting for the platform. */
    public Connection asServer() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role nextron_app");
            statement.execute("select set_config('app.tenant', 'nextron', false), set_config('app.kind', 'system', false)");
        }
        return connection;
    }

    void fill(int partners, int ranges, int jobsEach) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.kind', 'system', false),"
                    + " set_config('bench.partners', '" + partners + "', false),"
                    + " set_config('bench.ranges', '" + ranges + "', false),"
                    + " set_config('bench.jobs', '" + jobsEach + "', false)");
            statement.execute(text(FILL));
            // Statements of their own: they cannot run in a transaction with others. What the filling leaves for later, such
            // as marking rows as seen by all and writing pages, is done here, so that the measuring does not pay for it.
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private void migrate() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create role nextron_app");
            for (String module : MODULES) {
                statement.execute("create schema " + module + "; grant usage on schema " + module + " to nextron_app;"
                        + " alter default privileges in schema " + module
                        + " grant select, insert, update, delete on tables to nextron_app");
                for (Path script : scripts(module)) {
                    statement.execute("begin;" + Files.readString(script) + ";commit;");
                }
            }
        }
    }

    /** The module's scripts as its sources have them, in the order of their numbers. */
    private static List<Path> scripts(String module) throws IOException {
        Path sources = Path.of("..", module.equals("core") ? "core-domain" : module + "-module");
        try (Stream<Path> found = Files.list(sources.resolve("src/main/resources/db/" + module))) {
            return found.sorted((a, b) -> Integer.compare(number(a), number(b))).toList();
        }
    }

    private static int number(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("V([0-9]+)__.*", "$1"));
    }

    private static String text(String resource) {
        try (InputStream in = FilledDatabase.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (started != null) {
                started.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
