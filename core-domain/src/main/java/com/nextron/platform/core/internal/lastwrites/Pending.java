package com.nextron.platform.core.internal.lastwrites;

import com.nextron.platform.core.internal.lastwrites.LastRows.AuditRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.DeliveryRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.EventRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.Owner;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One transaction's rows, in the order in which they came. */
final class Pending {
    private static final String WRITE =
            """
            with entries as (
                insert into core.audit_entry (tenant_id, user_name, id, at, subject_type, subject_id, action, detail)
                select ?, ?, * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[])
            ), messages as (
                insert into core.outbox_message (tenant_id, id, occurred_at, type, payload)
                select ?, * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[])
            )
            insert into core.outbox_delivery
                (tenant_id, status, id, consumer, message_id, occurred_at, due_at, event_type)
            select ?, 'WAITING', id, consumer, message, at, at, type
              from unnest(?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[])
                   as delivery (id, consumer, message, at, type)""";

    private final Owner owner;
    private final List<AuditRow> entries = new ArrayList<>();
    private final List<EventRow> events = new ArrayList<>();
    private final List<DeliveryRow> deliveries = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    Pending(Owner owner) {
        this.owner = owner;
    }

    void add(AuditRow entry) {
        entries.add(entry);
    }

    void add(EventRow event, List<DeliveryRow> itsDeliveries) {
        events.add(event);
        deliveries.addAll(itsDeliveries);
    }

    void add(Runnable whenCommitted) {
        afterCommit.add(whenCommitted);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /** Writes what is there and keeps it no longer. */
    Void write(Connection connection) throws SQLException {
        if (entries.isEmpty() && events.isEmpty()) {
            return null;
        }
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            Parameters to = new Parameters(connection, statement);
            to.text(owner.tenant()).text(owner.user());
            to.array("uuid", entries, AuditRow::id).array("timestamptz", entries, AuditRow::at);
            to.array("text", entries, AuditRow::subjectType).array("uuid", entries, AuditRow::subjectId);
            to.array("text", entries, AuditRow::action).array("text", entries, AuditRow::detail);
            to.text(owner.tenant()).array("uuid", events, EventRow::id).array("timestamptz", events, EventRow::at);
            to.array("text", events, EventRow::type).array("text", events, EventRow::payload);
            to.text(owner.tenant()).array("uuid", deliveries, DeliveryRow::id);
            to.array("text", deliveries, DeliveryRow::consumer);
            to.array("uuid", deliveries, delivery -> delivery.event().id());
            to.array("timestamptz", deliveries, delivery -> delivery.event().at());
            to.array("text", deliveries, delivery -> delivery.event().type());
            statement.executeUpdate();
        }
        entries.clear();
        events.clear();
        deliveries.clear();
        return null;
    }

    /** The parameters of the statement, one after the other. */
    private static final class Parameters {
        private final Connection connection;
        private final PreparedStatement statement;
        private int next = 1;

        Parameters(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        Parameters text(String value) throws SQLException {
            statement.setString(next++, value);
            return this;
        }

        <T> Parameters array(String type, List<T> rows, Function<T, Object> value) throws SQLException {
            Object[] values = rows.stream().map(value).map(String::valueOf).toArray();
            Array array = connection.createArrayOf(type, values);
            statement.setArray(next++, array);
            return this;
        }
    }
}
