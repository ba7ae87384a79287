package com.nextron.platform.dev;

import java.io.PrintStream;

/** Tells the person who waits what has been reached, and after how long. */
final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    void begin(String what) {
        print("…", what);
    }

    void step(String what) {
        print("✓", what);
    }

    void stopped(AutoCloseable service) {
        String name =
                switch (service.getClass().getSimpleName()) {
                    case "DevLiberty" -> "Open Liberty";
                    case "DevKeycloak" -> "Keycloak";
                    case "DevPostgres" -> "PostgreSQL";
                    case "MailCatcher" -> "The mail catcher";
                    default -> "";
                };
        if (!name.isEmpty()) {
            step(name + " has stopped");
        }
    }

    private synchronized void print(String sign, String what) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.println("[%5.1f s] %s %s".formatted(seconds, sign, what));
        out.flush();
    }
}
