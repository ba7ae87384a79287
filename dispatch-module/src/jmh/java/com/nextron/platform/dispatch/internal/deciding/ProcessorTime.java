package com.nextron.platform.dispatch.internal.deciding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The processor time that the database's process and this thread spend, which leaves out the waiting on a busy machine.
 * The database's is known on Linux only, to ten milliseconds over all repetitions.
 */
public final class ProcessorTime {
    private static final int USER = 13;
    private static final int SYSTEM = 14;
    private static final long MICROS_A_TICK = 10_000;

    private final Path server;
    private long serverBegan;
    private long threadBegan;

    public ProcessorTime(Connection connection) throws SQLException {
        try (ResultSet pid = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            pid.next();
            this.server = Path.of("/proc", pid.getString(1), "stat");
        }
    }

    public void begin() {
        serverBegan = server();
        threadBegan = ofThread();
    }

    /** Such as {@code processor time 310 µs in the database, 95 µs in the platform}. */
    public String spent(int repetitions) {
        return "processor time " + (server() - serverBegan) / repetitions + " µs in the database, "
                + (ofThread() - threadBegan) / repetitions + " µs in the platform";
    }

    /** Microseconds that this thread has spent so far. */
    public static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1000;
    }

    private long server() {
        if (!Files.exists(server)) {
            return 0;
        }
        try {
            String[] columns = Files.readString(server).replaceFirst("\\(.*\\)", "x").split(" ");
            return (Long.parseLong(columns[USER]) + Long.parseLong(columns[SYSTEM])) * MICROS_A_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
