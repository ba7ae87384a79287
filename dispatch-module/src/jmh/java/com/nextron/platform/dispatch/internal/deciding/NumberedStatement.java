package com.nextron.platform.dispatch.internal.deciding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement with numbered parameters ({@code ?1}), as the persistence units write them, on plain JDBC. */
public final class NumberedStatement {
    private static final Pattern NUMBER = Pattern.compile("\\?([0-9]+)");

    private final PreparedStatement statement;
    private final List<Integer> order;

    public NumberedStatement(Connection connection, String sql) throws SQLException {
        this.order = NUMBER.matcher(sql)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
        this.statement = connection.prepareStatement(NUMBER.matcher(sql).replaceAll("?"));
    }

    public void rows(RowReader reader, Object... parameters) throws SQLException {
        for (int i = 0; i < order.size(); i++) {
            statement.setObject(i + 1, parameters[order.get(i) - 1]);
        }
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
