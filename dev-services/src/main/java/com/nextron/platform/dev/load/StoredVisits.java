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
import java.util.List;

/** Visits that were reported and wait to be rated, put into the outbox by the server's own role in one statement. */
final class StoredVisits {
    private static final String SETTINGS =
            """
            select set_config('app.tenant', 'nextron', true), set_config('app.kind', 'system', true),
                   set_config('load.visits', ?, true), set_config('load.customers', ?, true),
                   set_config('load.round', ?, true)""";

    private final DevPostgres postgres;
    private final String customers;
    private int round;

    /** @param customers whose visits they are, in turn */
    StoredVisits(DevPostgres postgres, List<String> customers) {
        this.postgres = postgres;
        this.customers = String.join(",", customers);
    }

    /** So many visits, of technicians that none was of before. */
    void report(int count) {
        try (InputStream sql = StoredVisits.class.getResourceAsStream("/load/visits.sql")) {
            String insert = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            asPlatform(Integer.toString(count), statement -> statement.executeUpdate(insert));
            round++;
        } catch (IOException e) {
            throw new LoadFailure("The visits cannot be read.", e);
        }
    }

    /** How many of their drafts there are, issued or not. */
    long drafts() {
        return count("select count(*) from billing.invoice where tenant_id = any(string_to_array('" + customers
                + "', ',')) and status <> 'HELD'");
    }

    /** How many visits wait to be rated. */
    long waiting() {
        return count("select count(*) from core.outbox_delivery where status = 'WAITING'");
    }

    private long count(String sql) {
        long[] count = new long[1];
        asPlatform("0", statement -> {
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                count[0] = row.getLong(1);
            }
        });
        return count[0];
    }

    private void asPlatform(String visits, Work work) {
        try (Connection server = DriverManager.getConnection(
                        postgres.jdbcUrl(), DevPostgres.APPLICATION, postgres.applicationPassword());
                PreparedStatement settings = server.prepareStatement(SETTINGS);
                Statement statement = server.createStatement()) {
            server.setAutoCommit(false);
            settings.setString(1, visits);
            settings.setString(2, customers);
            settings.setString(3, Integer.toString(round));
            settings.execute();
            work.on(statement);
            server.commit();
        } catch (SQLException e) {
            throw new LoadFailure("The visits cannot be stored or counted.", e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
