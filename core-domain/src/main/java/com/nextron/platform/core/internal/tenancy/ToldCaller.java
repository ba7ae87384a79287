package com.nextron.platform.core.internal.tenancy;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Tells PostgreSQL the caller once per transaction, in {@code app.tenant}, {@code app.kind} and {@code app.user}. The
 * settings are local to the transaction, so a pooled connection carries nothing on.
 *
 * <p>Once is enough for all persistence units together: within a transaction the server gives every unit the same
 * connection (it refuses a second one, which it could not commit together with the first). Were it ever another
 * connection, it would know no caller, and the policies would show nothing.
 */
final class ToldCaller {
    private static final String KEY = ToldCaller.class.getName();
    private static final String SET =
            "select set_config('app.tenant', ?, true), set_config('app.kind', ?, true), set_config('app.user', ?, true)";

    private ToldCaller() {}

    /**
     * Tells that connection of the running transaction, unless it was told before.
     *
     * @throws IllegalStateException outside a transaction (a lazy load after the end would otherwise answer null in
     *     silence), and when the caller changed within one
     */
    static void tell(Connection connection) throws SQLException {
        TransactionSynchronizationRegistry registry = Transactions.registry();
        if (registry.getTransactionKey() == null) {
            throw new IllegalStateException("the database is reached outside a transaction");
        }
        Caller caller = CallerContext.current();
        Object before = registry.getResource(KEY);
        if (before != null) {
            if (!before.equals(caller)) {
                throw new IllegalStateException("the caller changed within a transaction");
            }
            return;
        }
        set(connection, caller);
        registry.putResource(KEY, caller);
    }

    private static void set(Connection connection, Caller caller) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, caller.tenant().value());
            statement.setString(
                    2, caller.system() ? "system" : caller.kind().name().toLowerCase(Locale.ROOT));
            statement.setString(3, caller.user());
            statement.execute();
        }
    }
}
