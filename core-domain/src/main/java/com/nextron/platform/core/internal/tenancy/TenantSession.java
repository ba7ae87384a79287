package com.nextron.platform.core.internal.tenancy;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells PostgreSQL who acts, once per transaction and persistence unit, before the first statement: the policies of
 * row-level security read {@code app.tenant} and {@code app.kind}. The settings are local to the transaction, so a
 * pooled connection carries nothing on.
 *
 * <p>Named in every persistence.xml ({@code eclipselink.session-event-listener}). Refuses a connection outside a
 * transaction (a lazy load after the end would otherwise answer null in silence) and a caller that changed within one.
 */
public class TenantSession extends SessionEventAdapter {
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";
    private static final String KEY = TenantSession.class.getName();
    private static final String SET =
            "select set_config('app.tenant', ?, true), set_config('app.kind', ?, true), set_config('app.user', ?, true)";

    @Override
    public void postAcquireConnection(SessionEvent event) {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionKey() == null) {
            throw new IllegalStateException("the database is reached outside a transaction");
        }
        Caller caller = CallerContext.current();
        Object before = registry.getResource(KEY);
        if (before != null && !before.equals(caller)) {
            throw new IllegalStateException("the caller changed within a transaction");
        }
        registry.putResource(KEY, caller);
        tell(((Accessor) event.getResult()).getConnection(), caller);
    }

    private static void tell(Connection connection, Caller caller) {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, caller.tenant().value());
            statement.setString(
                    2, caller.system() ? "system" : caller.kind().name().toLowerCase(java.util.Locale.ROOT));
            statement.setString(3, caller.user());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not take the caller", e);
        }
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("no transaction registry", e);
        }
    }
}
