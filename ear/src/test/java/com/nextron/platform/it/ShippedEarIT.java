package com.nextron.platform.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR starts on the shipped configuration, and its beans and its database are what they should be. */
@ExtendWith(ArquillianExtension.class)
class ShippedEarIT {

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/platform")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.with(ShippedEarIT.class);
    }

    @Test
    void injectsThePlatformsClock() {
        ZoneOffset utc = ZoneOffset.UTC;

        var zone = clock.getZone();

        assertThat(zone.normalized()).isEqualTo(utc);
    }

    @Test
    void connectsAsARoleThatRowLevelSecurityBinds() throws SQLException {
        String question =
                """
                select rolsuper or rolbypassrls
                    or exists (select 1 from pg_class where relowner = r.oid)
                    or exists (select 1 from pg_namespace where nspowner = r.oid)
                from pg_roles r where rolname = current_user
                """;

        boolean privileged;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            privileged = rows.getBoolean(1);
        }

        assertThat(privileged).isFalse();
    }
}
