package com.nextron.platform.core.internal.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The running transaction's own connection for plain SQL, with the caller told; the persistence units of the transaction
 * work on the same one.
 */
@ApplicationScoped
public class CallersConnection {
    @Resource(lookup = "jdbc/platform")
    private DataSource database;

    /** Does the work on it; the connection is not to be kept. */
    public <T> T call(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            ToldCaller.tell(connection);
            return work.on(connection);
        } catch (SQLException e) {
            throw new PersistenceException("a statement failed", e);
        }
    }

    /** What is done on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
