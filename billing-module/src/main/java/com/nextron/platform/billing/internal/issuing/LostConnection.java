package com.nextron.platform.billing.internal.issuing;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Whether something failed since the database went away, was too busy or turned somebody back: no fault of a draft. */
final class LostConnection {
    /** Classes of SQL states: connection, rolled back for others, no resources, not ready, operator's intervention. */
    private static final String OF_THE_DATABASE = "(08|40|53|55|57).*";

    private LostConnection() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && state.matches(OF_THE_DATABASE));
    }
}
