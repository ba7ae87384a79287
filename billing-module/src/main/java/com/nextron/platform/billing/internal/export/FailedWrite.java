package com.nextron.platform.billing.internal.export;

import java.sql.SQLException;

/** What went wrong with a batch, for people; the rest is in the server's log. */
final class FailedWrite {
    private static final String DISK_FULL = "53100";
    private static final int DEEPEST = 20;

    private FailedWrite() {}

    static String sentence(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return "The database's disk is full. Its documents stay in the batch: make room and try again, or cancel"
                        + " it.";
            }
            cause = cause.getCause();
        }
        return "Something went wrong on our side; it is in the server's log. Its documents stay in the batch: try again, or"
                + " cancel it.";
    }
}
