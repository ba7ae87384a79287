package com.nextron.platform.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a child process says: kept in a file, its last lines in memory, and printed once someone follows it. */
final class ServiceLog {

    private static final int REMEMBERED = 60;

    private final Path file;
    private final Deque<String> last = new ArrayDeque<>();
    private volatile PrintStream follower;

    ServiceLog(Path file) {
        this.file = file;
    }

    void follow(PrintStream printer) {
        follower = printer;
    }

    synchronized String lastLines() {
        return String.join(System.lineSeparator(), last);
    }

    synchronized boolean mentions(String text) {
        return last.stream().anyMatch(line -> line.contains(text));
    }

    /** Reads the stream to its end on a thread of its own. */
    void pump(String name, InputStream stream) {
        Thread thread = new Thread(() -> copy(stream), "log of " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void copy(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                Writer writer = Files.newBufferedWriter(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(line);
                writer.write(System.lineSeparator());
                writer.flush();
                remember(line);
                PrintStream printer = follower;
                if (printer != null) {
                    printer.println(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void remember(String line) {
        last.addLast(line);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
    }
}
