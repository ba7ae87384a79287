package com.nextron.platform.core.internal.lastwrites;

import com.nextron.platform.core.internal.lastwrites.LastRows.AuditRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.DeliveryRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.EventRow;
import com.nextron.platform.core.internal.lastwrites.LastRows.Owner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One transaction's rows, in the order in which they came. */
final class Pending {
    private static final String ENTRIES =
            """
            insert into core.audit_entry (tenant_id, user_name, id, at, subject_type, subject_id, action, detail)
            select ?, ?, * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[])""";
    private static final String EVENTS =
            """
            with messages as (
                insert into core.outbox_message (tenant_id, id, occurred_at, type, payload)
                select ?, * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[])
            )
            insert into core.outbox_delivery
                (tenant_id, status, id, consumer, message_id, occurred_at, due_at, event_type)
            select ?, 'WAITING', id, consumer, message, at, at, type
              from unnest(?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[])
                   as delivery (id, consumer, message, at, type)""";
    private static final String BOTH = "with entries as (" + ENTRIES + "), " + EVENTS.substring("with ".length());

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

    /** Writes what is there, in one statement, and keeps it no longer. */
    Void write(Connection connection) throws SQLException {
        if (entries.isEmpty() && events.isEmpty()) {
            return null;
        }
        String sql = events.isEmpty() ? ENTRIES : entries.isEmpty() ? EVENTS : BOTH;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Parameters to = new Parameters(statement);
            if (!entries.isEmpty()) {
                entries(to);
            }
            if (!events.isEmpty()) {
                events(to);
            }
            statement.executeUpdate();
        }
        entries.clear();
        events.clear();
        deliveries.clear();
        return null;
    }

    private void entries(Parameters to) throws SQLException {
        to.text(owner.tenant()).text(owner.user());
        to.array(entries, AuditRow::id).array(entries, AuditRow::at).array(entries, AuditRow::subjectType);
        to.array(entries, AuditRow::subjectId).array(entries, AuditRow::action).array(entries, AuditRow::detail);
    }

    private void events(Parameters to) throws SQLException {
        to.text(owner.tenant()).array(events, EventRow::id).array(events, EventRow::at);
        to.array(events, EventRow::type).array(events, EventRow::payload);
        to.text(owner.tenant()).array(deliveries, DeliveryRow::id).array(deliveries, DeliveryRow::consumer);
        to.array(deliveries, delivery -> delivery.event().id());
        to.array(deliveries, delivery -> delivery.event().at());
        to.array(deliveries, delivery -> delivery.event().type());
    }

    /** The parameters of the statement, one after the other. */
    private static final class Parameters {
        private final PreparedStatement statement;
        private int next = 1;

        Parameters(PreparedStatement statement) {
            this.statement = statement;
        }

        Parameters text(String value) throws SQLException {
            statement.setString(next++, value);
            return this;
        }

        /** As the text that PostgreSQL reads as an array; the driver's own arrays cost several times as much. */
        <T> Parameters array(List<T> rows, Function<T, Object> value) throws SQLException {
            if (rows.isEmpty()) {
                return text("{}");
            }
            return text(rows.stream()
                    .map(value)
                    .map(String::valueOf)
                    .map(element -> element.replace("\\", "\\\\").replace("\"", "\\\""))
                    .collect(Collectors.joining("\",\"", "{\"", "\"}")));
        }
    }
}
