package com.nextron.platform.core.internal.tenancy;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells PostgreSQL the caller once per transaction, in {@code app.tenant}, {@code app.kind} and {@code app.user}. The
 * settings are local to the transaction, so a pooled connection carries nothing on. The same statement answers with the
 * editions of what servers keep in memory: asked for together they cost no statement of their own.
 *
 * <p>Once is enough for all persistence units together: within a transaction the server gives every unit the same
 * connection (it refuses a second one, which it could not commit together with the first). Were it ever another
 * connection, it would know no caller, and the policies would show nothing.
 */
final class ToldCaller {
    private static final String KEY = ToldCaller.class.getName();
    private static final int EDITIONS_COLUMN = 4;
    private static final String EDITIONS = KEY + ".editions";
    private static final String SET =
            """
            select set_config('app.tenant', ?, true), set_config('app.kind', ?, true), set_config('app.user', ?, true),
                   (select string_agg(topic || ' ' || number, ',') from core.edition)""";

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
        registry.putResource(EDITIONS, editions(set(connection, caller)));
        registry.putResource(KEY, caller);
    }

    /** The editions by topic, as they stood when the caller was told; empty before that. Whoever changes a topic may note it there. */
    @SuppressWarnings("unchecked")
    static Optional<Map<String, Long>> editions() {
        return Optional.ofNullable((Map<String, Long>) Transactions.registry().getResource(EDITIONS));
    }

    private static Map<String, Long> editions(String told) {
        Map<String, Long> editions = new HashMap<>();
        for (String one : told.split(",")) {
            int blank = one.indexOf(' ');
            editions.put(one.substring(0, blank), Long.valueOf(one.substring(blank + 1)));
        }
        return editions;
    }

    /** Answers the editions as text. */
    private static String set(Connection connection, Caller caller) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, caller.tenant().value());
            statement.setString(
                    2, caller.system() ? "system" : caller.kind().name().toLowerCase(Locale.ROOT));
            statement.setString(3, caller.user());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(EDITIONS_COLUMN);
            }
        }
    }
}
