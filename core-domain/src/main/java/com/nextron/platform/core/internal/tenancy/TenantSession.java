package com.nextron.platform.core.internal.tenancy;

import java.sql.SQLException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells PostgreSQL who acts before a persistence unit's first statement in a transaction: the policies of row-level
 * security read it. Named in every persistence.xml ({@code eclipselink.session-event-listener}).
 */
public class TenantSession extends SessionEventAdapter {
    @Override
    public void postAcquireConnection(SessionEvent event) {
        try {
            ToldCaller.tell(((Accessor) event.getResult()).getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not take the caller", e);
        }
    }
}
