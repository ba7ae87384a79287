package com.nextron.platform.dev.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * What processes have taken of the processors, as Linux counts it in {@code /proc}, in hundredths of a second. Elsewhere
 * nothing is known, and 0 is told.
 */
final class ProcessorTime {
    private static final int USER = 11;
    private static final int WAITED_FOR_SYSTEM = 14;

    private ProcessorTime() {}

    /** The process with its children, the ended ones included. */
    static long hundredths(long process) {
        return ProcessHandle.of(process).stream()
                .flatMapToLong(handle -> LongStream.concat(
                        LongStream.of(own(process)), handle.descendants().mapToLong(child -> own(child.pid()))))
                .sum();
    }

    /** This program with its threads, without what it has started. */
    static long ofThisProcess() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(used -> used.toMillis() / 10)
                .orElse(0L);
    }

    /** User and system time of the process and of the children it has outlived. */
    private static long own(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            // The name in parentheses may hold anything; the state stands behind it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int i = USER; i <= WAITED_FOR_SYSTEM; i++) {
                sum += Long.parseLong(fields[i]);
            }
            return sum;
        } catch (IOException gone) {
            return 0;
        }
    }
}
