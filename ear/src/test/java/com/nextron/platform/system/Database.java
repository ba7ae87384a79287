package com.nextron.platform.system;

import com.nextron.platform.dev.DevPostgres;
import com.nextron.platform.dev.TestPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The platform's database as its roles reach it. */
final class Database {
    /** Every table of ours with: its name, whether it forces row-level security, whether it has a policy. */
    static final String TABLES =
            """
            select n.nspname || '.' || c.relname, c.relrowsecurity and c.relforcerowsecurity,
                   exists (select 1 from pg_policy p where p.polrelid = c.oid)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
               and c.relname <> 'flyway_schema_history'
             order by 1""";

    /** What the server has still to do by itself: hand something over, or close an offer that ends in a moment. */
    private static final String UNDONE =
            """
            select (select count(*) from core.outbox_delivery where status = 'WAITING')
                 + (select count(*) from dispatch.offer
                     where status = 'OPEN' and answer_by < now() + interval '10 seconds')""";

    private final TestPlatform platform;

    Database(TestPlatform platform) {
        this.platform = platform;
    }

    /** As the owner of the schemas, whom the policies bind, too. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                platform.postgres().jdbcUrl(),
                DevPostgres.OWNER,
                platform.postgres().ownerPassword());
    }

    /** As the server. */
    Connection application() throws SQLException {
        return DriverManager.getConnection(
                platform.postgres().jdbcUrl(),
                DevPostgres.APPLICATION,
                platform.postgres().applicationPassword());
    }

    /** What the server's session hook does, for the rest of the transaction. */
    static void become(Connection connection, String tenant, String kind) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('app.tenant', ?, true), set_config('app.kind', ?, true)")) {
            statement.setString(1, tenant);
            statement.setString(2, kind);
            statement.execute();
        }
    }

    List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection owner = owner();
                ResultSet tables = owner.createStatement().executeQuery(TABLES)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    /** The one number that a query answers to the platform itself, which sees all rows. */
    long number(String query, Object... parameters) {
        try (Connection application = application()) {
            application.setAutoCommit(false);
            become(application, "nextron", "system");
            try (PreparedStatement statement = application.prepareStatement(query)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            } finally {
                application.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the server has nothing left to do by itself. */
    void awaitSettled() {
        Eventually.until("the server to be done", () -> number(UNDONE), undone -> undone == 0);
    }

    /** How many rows each table has once the server has nothing left to do by itself. */
    Map<String, Long> settledCounts() throws SQLException {
        awaitSettled();
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables()) {
            counts.put(table, number("select count(*) from " + table));
        }
        return counts;
    }
}
