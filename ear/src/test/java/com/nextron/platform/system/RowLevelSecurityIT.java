package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database is the authority: every table with tenant data is guarded, whoever writes the SQL. */
@ExtendWith(SystemUnderTest.class)
class RowLevelSecurityIT {
    /** Whether any column of the row, written as text, holds one of the ids. */
    private static final String MENTIONS =
            " where exists (select 1 from unnest(?) id where position(id in t::text) > 0)";

    private static final String PERMISSION_DENIED = "42501";

    private final Database database = new Database(SystemUnderTest.start().platform());
    private final World world = SystemUnderTest.start().world();

    @Test
    void everyTableForcesRowLevelSecurityWithAPolicy() throws SQLException {
        try (Connection owner = database.owner();
                ResultSet tables = owner.createStatement().executeQuery(Database.TABLES)) {
            List<String> seen = new ArrayList<>();
            List<String> open = new ArrayList<>();
            while (tables.next()) {
                seen.add(tables.getString(1));
                if (!tables.getBoolean(2) || !tables.getBoolean(3)) {
                    open.add(tables.getString(1));
                }
            }
            assertThat(open).as("tables without forced row-level security").isEmpty();
            assertThat(seen)
                    .contains(
                            "core.outbox_message",
                            "tenant.tenant",
                            "dispatch.work_order",
                            "billing.invoice",
                            "returns.service_case");
        }
    }

    @Test
    void wouldFindATableThatForgotIt() throws SQLException {
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("create table dispatch.forgotten (tenant_id text)");
            try (ResultSet tables = owner.createStatement().executeQuery(Database.TABLES)) {
                List<String> open = new ArrayList<>();
                while (tables.next()) {
                    if (!tables.getBoolean(2)) {
                        open.add(tables.getString(1));
                    }
                }
                assertThat(open).containsExactly("dispatch.forgotten");
            } finally {
                owner.rollback();
            }
        }
    }

    @Test
    void applicationRoleOwnsNothingAndCannotBypass() throws SQLException {
        try (Connection application = database.application();
                ResultSet role = application
                        .createStatement()
                        .executeQuery("select rolsuper, rolbypassrls,"
                                + " (select count(*) from pg_class where relowner = r.oid)"
                                + " from pg_roles r where rolname = current_user")) {
            role.next();
            assertThat(role.getBoolean(1)).isFalse();
            assertThat(role.getBoolean(2)).isFalse();
            assertThat(role.getLong(3)).isZero();
        }
    }

    @Test
    void nativeSqlWithoutATenantSeesNothing() throws SQLException {
        world.workOrder(World.POSTAL_A, "NBD", 1);

        try (Connection application = database.application()) {
            for (String table : database.tables()) {
                assertThat(count(application, table)).as(table).isZero();
            }
        }
    }

    @Test
    void nativeSqlOfAnotherPartnerSeesAndChangesNothingOfAJob() throws SQLException {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();

        for (String[] stranger : strangers()) {
            try (Connection application = database.application()) {
                application.setAutoCommit(false);
                Database.become(application, stranger[0], stranger[1]);
                assertThat(rowsOf(application, "select 1 from dispatch.work_order where id = ?::uuid", order))
                        .isZero();
                assertThat(rowsOf(application, "select 1 from dispatch.offer where work_order_id = ?::uuid", order))
                        .isZero();
                assertThat(rowsOf(
                                application,
                                "select 1 from dispatch.work_order_address where work_order_id = ?::uuid",
                                order))
                        .isZero();
                assertThat(changed(application, "update dispatch.work_order set city = 'X' where id = ?::uuid", order))
                        .isZero();
                application.rollback();
            }
        }
    }

    @Test
    void noTableShowsAStrangerARowOfPartnerAsJob() throws SQLException {
        String[] ofA = idsOfAJob();

        try (Connection application = database.application()) {
            application.setAutoCommit(false);
            Database.become(application, "nextron", "operator");
            assertThat(tablesMentioning(application, ofA))
                    .contains(
                            "billing.claim",
                            "billing.invoice",
                            "core.audit_entry",
                            "core.outbox_message",
                            "dispatch.offer",
                            "dispatch.work_order",
                            "dispatch.work_order_address",
                            "returns.service_case",
                            "tenant.tenant",
                            "tenant.technician");
            application.rollback();
            for (String[] stranger : strangers()) {
                Database.become(application, stranger[0], stranger[1]);
                assertThat(tablesMentioning(application, ofA)).as(stranger[0]).isEmpty();
                application.rollback();
            }
        }
    }

    @Test
    void noTableLetsAStrangerChangeARowOfPartnerAsJob() throws SQLException {
        String[] ofA = idsOfAJob();

        try (Connection application = database.application()) {
            application.setAutoCommit(false);
            for (String[] stranger : strangers()) {
                for (String table : database.tables()) {
                    for (String change : List.of("delete from ", "update ")) {
                        String set = change.startsWith("update") ? " set tenant_id = tenant_id" : "";
                        Database.become(application, stranger[0], stranger[1]);
                        assertThat(changedOrForbidden(application, change + table + " t" + set + MENTIONS, ofA))
                                .as(stranger[0] + ": " + change + table)
                                .isZero();
                        application.rollback();
                    }
                }
            }
        }
    }

    @Test
    void partnerThatWasOfferedTheJobSeesItButNotTheAddress() throws SQLException {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();

        try (Connection application = database.application()) {
            application.setAutoCommit(false);
            Database.become(application, World.PARTNER_A, "partner");
            assertThat(rowsOf(application, "select 1 from dispatch.work_order where id = ?::uuid", order))
                    .isOne();
            assertThat(rowsOf(
                            application,
                            "select 1 from dispatch.work_order_address where work_order_id = ?::uuid",
                            order))
                    .isZero();
        }
    }

    /** The ids of everything in a job that partner A did for the first customer, from report to invoice. */
    private String[] idsOfAJob() {
        JobSteps steps = new JobSteps(world);
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        JsonNode invoice = steps.invoice(order);
        return new String[] {
            World.PARTNER_A,
            world.technicianA(),
            order,
            invoice.get("id").asText(),
            invoice.at("/visits/0/caseId").asText()
        };
    }

    private String[][] strangers() {
        return new String[][] {{World.PARTNER_B, "partner"}, {world.otherCustomerId(), "customer"}};
    }

    private List<String> tablesMentioning(Connection connection, String[] ids) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : database.tables()) {
            try (PreparedStatement rows =
                    connection.prepareStatement("select count(*) from " + table + " t" + MENTIONS)) {
                rows.setArray(1, connection.createArrayOf("text", ids));
                try (ResultSet count = rows.executeQuery()) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    /** How many rows the statement changed; none where the role may not change the table at all. */
    private static int changedOrForbidden(Connection connection, String sql, String[] ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", ids));
            return statement.executeUpdate();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql).isEqualTo(PERMISSION_DENIED);
            return 0;
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int rowsOf(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            int rows = 0;
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    private static int changed(Connection connection, String sql, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            return statement.executeUpdate();
        }
    }
}
