package com.nextron.platform.core.internal.idempotency;

import com.nextron.platform.core.idempotency.IdempotentAnswers;
import com.nextron.platform.core.internal.tenancy.CallersConnection;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Claims a key by inserting its row: a second request with it waits at the primary key until the first has ended. */
@ApplicationScoped
class StoredAnswers implements IdempotentAnswers {
    private static final String CLAIM =
            """
            insert into core.idempotent_answer (tenant_id, user_name, key, request_hash, status, created_at)
            values (?, ?, ?, ?, 0, ?) on conflict do nothing""";
    private static final String KEEP =
            """
            update core.idempotent_answer set status = ?, location = ?, body = ?
             where tenant_id = ? and user_name = ? and key = ?""";
    private static final String FIND =
            """
            select request_hash, status, location, body from core.idempotent_answer
             where tenant_id = ? and user_name = ? and key = ?""";
    private static final String FORGET = "delete from core.idempotent_answer where created_at < ?";

    @Inject
    private CallersConnection database;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.idempotency.keep", defaultValue = "P2D")
    private Duration keep;

    @Override
    public Optional<Answer> claim(String key, String requestHash) {
        return database.call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
                own(insert, 1, key);
                insert.setString(4, requestHash);
                insert.setTimestamp(5, Timestamp.from(clock.instant()));
                return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(find(connection, key));
            }
        });
    }

    @Override
    public void keep(String key, Answer answer) {
        database.call(connection -> {
            try (PreparedStatement update = connection.prepareStatement(KEEP)) {
                update.setInt(1, answer.status());
                update.setString(2, answer.location());
                update.setString(3, answer.body());
                own(update, 4, key);
                return update.executeUpdate();
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetOld() {
        return database.call(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                delete.setTimestamp(1, Timestamp.from(clock.instant().minus(keep)));
                return delete.executeUpdate();
            }
        });
    }

    private static Answer find(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            own(query, 1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Answer(row.getString(1), row.getInt(2), row.getString(3), row.getString(4));
            }
        }
    }

    /** Whose key, from that parameter on. */
    private static void own(PreparedStatement statement, int first, String key) throws SQLException {
        Caller caller = CallerContext.current();
        statement.setString(first, caller.tenant().value());
        statement.setString(first + 1, caller.user());
        statement.setString(first + 2, key);
    }
}
