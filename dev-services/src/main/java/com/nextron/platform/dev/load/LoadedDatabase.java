package com.nextron.platform.dev.load;

import com.nextron.platform.dev.DevPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The database as the load program sees it: bare tables beside the platform's, statements counted, nothing left to do. */
final class LoadedDatabase {
    private static final String COUNTED =
            """
            select coalesce(sum(calls) filter (where query not in ('BEGIN', 'COMMIT', 'ROLLBACK')), 0),
                   coalesce(sum(calls) filter (where query = 'BEGIN'), 0)
              from pg_stat_statements s join pg_roles r on r.oid = s.userid
             where r.rolname = ?""";
    private static final String MOST_OFTEN =
            """
            select calls, total_exec_time / calls, left(regexp_replace(query, '\\s+', ' ', 'g'), 150)
              from pg_stat_statements s join pg_roles r on r.oid = s.userid
             where r.rolname = ? order by calls desc limit ?""";

    private final DevPostgres postgres;
    private final List<UUID> machines = new ArrayList<>();

    LoadedDatabase(DevPostgres postgres) {
        this.postgres = postgres;
    }

    /** Statements without those that begin and end a transaction, and transactions. */
    record Counted(long statements, long transactions) {}

    void prepare() {
        try (Connection owner = owner();
                InputStream ddl = LoadedDatabase.class.getResourceAsStream("/load/bare.sql")) {
            execute(owner, new String(ddl.readAllBytes(), StandardCharsets.UTF_8));
            for (int i = 0; i < LoadWorld.MACHINES; i++) {
                UUID machine = UUID.randomUUID();
                machines.add(machine);
                try (PreparedStatement insert = owner.prepareStatement(
                        "insert into bare.asset values (?, ?, ?, 'Nextron R740', 'Loadfjord Drift AS', current_date)")) {
                    insert.setString(1, SqlJob.TENANT);
                    insert.setObject(2, machine);
                    insert.setString(3, LoadWorld.serialNumber(i));
                    insert.executeUpdate();
                }
            }
        } catch (IOException | SQLException e) {
            throw new LoadFailure("The bare tables cannot be made.", e);
        }
        asAdministrator("create extension if not exists pg_stat_statements");
        doNotCount();
    }

    private void doNotCount() {
        asAdministrator("alter system set pg_stat_statements.track = 'none'");
        asAdministrator("select pg_reload_conf()");
    }

    SqlJob bareJob() {
        try {
            return new SqlJob(owner(), machines);
        } catch (SQLException e) {
            throw new LoadFailure("No connection for a bare job.", e);
        }
    }

    /** Counts from now on. */
    void beginCounting() {
        asAdministrator("alter system set pg_stat_statements.track = 'top'");
        asAdministrator("select pg_reload_conf()");
        asAdministrator("select pg_stat_statements_reset()");
    }

    /** What the platform's role has done since, and no more counting: it costs a little. */
    Counted endCounting() {
        try (Connection administrator = postgres.administrator();
                PreparedStatement query = administrator.prepareStatement(COUNTED)) {
            query.setString(1, DevPostgres.APPLICATION);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Counted(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new LoadFailure("Statements cannot be counted.", e);
        } finally {
            doNotCount();
        }
    }

    /** The statements that were counted most often, one a line, with their number a job. */
    List<String> mostOften(int jobs) {
        List<String> lines = new ArrayList<>();
        try (Connection administrator = postgres.administrator();
                PreparedStatement query = administrator.prepareStatement(MOST_OFTEN)) {
            query.setString(1, DevPostgres.APPLICATION);
            query.setInt(2, 100);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add("%6.2f × %.3f ms  %s"
                            .formatted(rows.getLong(1) / (double) jobs, rows.getDouble(2), rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new LoadFailure("Statements cannot be counted.", e);
        }
        return lines;
    }

    /** Waits until the outbox is empty: what was put off until then was not done in time. */
    void awaitSettled() {
        try (Connection administrator = postgres.administrator();
                PreparedStatement query = administrator.prepareStatement(
                        "select exists (select 1 from core.outbox_delivery where status = 'WAITING')")) {
            LoadWorld.await("the outbox to be empty", () -> {
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return !row.getBoolean(1);
                } catch (SQLException e) {
                    throw new LoadFailure("The outbox cannot be read.", e);
                }
            });
        } catch (SQLException e) {
            throw new LoadFailure("The outbox cannot be read.", e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), DevPostgres.OWNER, postgres.ownerPassword());
    }

    private void asAdministrator(String sql) {
        try (Connection administrator = postgres.administrator()) {
            execute(administrator, sql);
        } catch (SQLException e) {
            throw new LoadFailure(sql + " failed.", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
