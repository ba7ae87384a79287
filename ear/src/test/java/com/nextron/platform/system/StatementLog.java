package com.nextron.platform.system;

import com.nextron.platform.dev.TestPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server asks the database, from the database's own log: every statement with its transaction, and every
 * transaction with the user the session hook has told.
 */
final class StatementLog implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("^tx=(\\d+/\\d+) (LOG|DETAIL): {2}(.*)");
    private static final Pattern INSERT = Pattern.compile("^INSERT INTO (\\S+)");
    private static final Pattern USER = Pattern.compile("\\$3 = '([^']*)'");

    private final TestPlatform platform;
    private final Path log;
    private long begin;

    private StatementLog(TestPlatform platform) {
        this.platform = platform;
        this.log = platform.logs().resolve("postgres.log");
    }

    /** One transaction: by whom, and its statements without those that begin and end it. */
    record Transaction(String user, List<String> statements) {
        /**
         * How many; one for a batch, which the driver cuts into powers of two: how many lines a visit has depends on the
         * hour.
         */
        int size() {
            int size = 0;
            String before = "";
            for (String statement : statements) {
                Matcher insert = INSERT.matcher(statement);
                String into = insert.find() ? insert.group(1) : "";
                size += !into.isEmpty() && into.equals(before) ? 0 : 1;
                before = into;
            }
            return size;
        }
    }

    static StatementLog open(TestPlatform platform) {
        StatementLog log = new StatementLog(platform);
        log.administrate(
                "alter system set log_line_prefix = 'tx=%v '",
                "alter system set log_statement = 'all'", "select pg_reload_conf()");
        log.begin();
        return log;
    }

    /** What was asked since {@link #begin}, by transaction. */
    List<Transaction> transactions() {
        Map<String, List<String>> statements = new LinkedHashMap<>();
        Map<String, String> users = new LinkedHashMap<>();
        for (String line : lines()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String transaction = matcher.group(1);
                String text = matcher.group(3);
                if (matcher.group(2).equals("LOG") && text.startsWith("execute ")) {
                    String sql = text.substring(text.indexOf(':') + 1).strip();
                    if (!sql.equals("BEGIN") && !sql.equals("COMMIT")) {
                        statements
                                .computeIfAbsent(transaction, any -> new ArrayList<>())
                                .add(sql);
                    }
                } else if (told(statements.get(transaction))) {
                    Matcher user = USER.matcher(text);
                    if (user.find()) {
                        users.putIfAbsent(transaction, user.group(1));
                    }
                }
            }
        }
        List<Transaction> transactions = new ArrayList<>();
        statements.forEach((id, asked) -> transactions.add(new Transaction(users.getOrDefault(id, ""), asked)));
        return transactions;
    }

    private static boolean told(List<String> statements) {
        return statements != null && statements.get(statements.size() - 1).contains("set_config('app.user'");
    }

    /** Forgets what was asked until now. */
    void begin() {
        try {
            begin = Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        administrate(
                "alter system reset log_statement", "alter system reset log_line_prefix", "select pg_reload_conf()");
    }

    private List<String> lines() {
        try (InputStream all = Files.newInputStream(log)) {
            all.skipNBytes(begin);
            return new String(all.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void administrate(String... statements) {
        try (Connection administrator = platform.postgres().administrator()) {
            for (String sql : statements) {
                administrator.createStatement().execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
