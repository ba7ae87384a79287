package com.nextron.platform.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevPostgresTest {

    @TempDir
    private static Path folder;

    private static DevDirectory directory;
    private static DevSecrets secrets;
    private static DevPostgres postgres;
    private static int migrated;

    @BeforeAll
    static void start() {
        directory = DevDirectory.forRun(folder);
        secrets = DevSecrets.in(directory.data());
        postgres = DevPostgres.start(directory, Ports.free().postgres(), secrets);
        migrated = Migrations.of(postgres).run();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keepsWhatItConfirmed() throws SQLException {
        List<String> switches = List.of("fsync", "synchronous_commit", "full_page_writes");

        for (String name : switches) {
            String setting = asOwner("show " + name);

            assertThat(setting).as(name).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void givesTheServerARoleThatOwnsNothingAndIsBoundByRowLevelSecurity() throws SQLException {
        String privileged = asOwner("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                + " where rolname = 'nextron_app'");
        String owned = asOwner("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                + " where r.rolname = 'nextron_app'");

        assertThat(privileged).isEqualTo("f");
        assertThat(owned).isEqualTo("0");
    }

    @Test
    void keepsTheHistoryOfMigrationsFromTheServer() throws SQLException {
        assertThatThrownBy(() -> asApplication("select count(*) from core.flyway_schema_history"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void migratesOnceOnly() {
        assertThat(migrated).isPositive();

        int again = Migrations.of(postgres).run();

        assertThat(again).isZero();
    }

    @Test
    void recoversWhatWasCommittedWhenALauncherWasKilled() throws Exception {
        execute("create table kept as select 42 as answer");
        long orphan = Long.parseLong(Files.readAllLines(directory.postgresData().resolve("postmaster.pid"))
                .get(0));

        boolean ended = DevPostgres.stopOrphan(directory.postgresData());
        postgres.close();
        postgres = DevPostgres.start(directory, Ports.free().postgres(), secrets);

        assertThat(ended).isTrue();
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(asOwner("select answer from kept")).isEqualTo("42");
    }

    private String asOwner(String query) throws SQLException {
        return ask(query, DevPostgres.OWNER, postgres.ownerPassword());
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), DevPostgres.OWNER, postgres.ownerPassword());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String asApplication(String query) throws SQLException {
        return ask(query, DevPostgres.APPLICATION, postgres.applicationPassword());
    }

    private String ask(String query, String role, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), role, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
