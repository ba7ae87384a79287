package com.nextron.platform.dev;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Brings the schemas of all modules up to date, as the owner and never from inside the server.
 *
 * <p>Module {@code x} owns the schema {@code x}; its scripts lie in {@code db/x} on the class path and its history in
 * that schema. The application's role gets its rights as default privileges, before the scripts run, so that a script
 * can take some away again (append-only tables).
 */
public final class Migrations {

    /** In the order of the allowed calls: a module's schema may refer to those before it. */
    public static final List<String> MODULES = List.of("core", "tenant", "dispatch", "billing", "returns");

    private static final String HISTORY = "flyway_schema_history";

    private final String url;
    private final String owner;
    private final String password;
    private final String application;

    private Migrations(String url, String owner, String password, String application) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.application = application;
    }

    public static Migrations of(DevPostgres postgres) {
        return new Migrations(postgres.jdbcUrl(), DevPostgres.OWNER, postgres.ownerPassword(), DevPostgres.APPLICATION);
    }

    /** A database elsewhere; the application's role must exist already. */
    static Migrations of(String url, String owner, String password, String application) {
        if (!application.matches("[a-z_][a-z0-9_]*")) {
            throw new StartFailure("\"" + application + "\" is not a plain role name (a-z, 0-9, underscore).");
        }
        return new Migrations(url, owner, password, application);
    }

    /**
     * Runs what has not run yet.
     *
     * @return how many scripts ran
     * @throws StartFailure if a script fails or the database cannot be reached
     */
    public int run() {
        try {
            int count = 0;
            for (String module : MODULES) {
                if (getClass().getClassLoader().getResource("db/" + module) != null) {
                    count += migrate(module);
                }
            }
            return count;
        } catch (SQLException e) {
            throw new StartFailure("The database at " + url + " could not be migrated: " + e.getMessage(), e);
        }
    }

    private int migrate(String module) throws SQLException {
        execute(
                "create schema if not exists " + module,
                "grant usage on schema " + module + " to " + application,
                privileges(module, "select, insert, update, delete on tables"),
                privileges(module, "usage on sequences"));
        int count = Flyway.configure(getClass().getClassLoader())
                .dataSource(url, owner, password)
                .schemas(module)
                .table(HISTORY)
                .locations("classpath:db/" + module)
                .load()
                .migrate()
                .migrationsExecuted;
        // The history belongs to the owner alone, although it lies where the application may read and write.
        execute("revoke all on " + module + "." + HISTORY + " from " + application);
        return count;
    }

    private String privileges(String module, String rights) {
        return "alter default privileges in schema " + module + " grant " + rights + " to " + application;
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
