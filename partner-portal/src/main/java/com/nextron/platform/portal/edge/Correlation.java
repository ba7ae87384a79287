package com.nextron.platform.portal.edge;

import com.ibm.websphere.logging.hpel.LogRecordContext;

/** What every log record of the current thread carries beside its message; the server writes it into its JSON logs. */
final class Correlation {
    private Correlation() {}

    /** Adds a value to the log records of this thread until it is closed. */
    static Extension extend(String name, String value) {
        LogRecordContext.addExtension(name, value);
        return () -> LogRecordContext.removeExtension(name);
    }

    /** A value on the log records of the current thread. */
    @FunctionalInterface
    interface Extension extends AutoCloseable {
        @Override
        void close();
    }
}
