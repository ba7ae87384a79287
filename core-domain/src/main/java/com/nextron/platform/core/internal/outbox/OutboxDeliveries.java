package com.nextron.platform.core.internal.outbox;

import static java.util.stream.Collectors.joining;

import com.nextron.platform.core.internal.tenancy.CallersConnection;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.outbox.DeadLetters;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The queue of deliveries: handing over, noting a failure, and what headquarters sees of it. A delivery is marked as done
 * first and then handed over in the same transaction: the mark is the lock, and a failure takes it back.
 */
@ApplicationScoped
class OutboxDeliveries implements DeadLetters {
    private static final String DONE =
            " update core.outbox_delivery d set status = 'DONE', attempts = d.attempts + 1, done_at = ?, last_error = null";
    private static final String TAKE =
            "with mine as (select id from core.outbox_delivery where id = any (?::uuid[]) and status = 'WAITING'"
                    + " for update skip locked)" + DONE
                    + " from mine where d.id = mine.id returning cast(d.id as text)";
    private static final String TAKE_NEXT =
            """
            with mine as (select id from core.outbox_delivery where status = 'WAITING' and due_at <= ?
                           order by due_at, id limit 1 for update skip locked)"""
                    + DONE
                    + """
             from mine, core.outbox_message m
             where d.id = mine.id and m.tenant_id = d.tenant_id and m.id = d.message_id
            returning d.id, d.consumer, m.id, m.type, m.occurred_at, m.payload""";

    private static final String TAKE_MORE =
            TAKE_NEXT.replace("order by due_at, id limit 1", "and consumer = ? order by due_at, id limit ?");

    private static final JpaListing<OutboxDelivery> LISTING = JpaListing.of(OutboxDelivery.class)
            .searching("eventType", "consumer", "lastError")
            .filteringBy("status", "consumer", "eventType")
            .sortingBy("occurredAt", "dueAt", "attempts", "eventType", "consumer", "status");

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private CallersConnection database;

    @Inject
    private Consumers consumers;

    @Inject
    private Clock clock;

    /** Hands over those of these deliveries in this transaction that nobody has taken, in their order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void handOver(List<Delivery> together) {
        Set<UUID> taken = database.call(connection -> take(connection, together));
        together.stream().filter(delivery -> taken.contains(delivery.id())).forEach(this::accept);
    }

    /**
     * Hands over the delivery that is due longest, in this transaction, with others that wait for the same consumer where it
     * takes several.
     *
     * @param started told the deliveries before the consumer is called, so that a failure can be noted afterwards; not called
     *     where nothing is due
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void handOverNext(Consumer<List<Delivery>> started) {
        List<Delivery> next = database.call(this::takeNext);
        if (next.isEmpty()) {
            return;
        }
        started.accept(next);
        OutboxConsumer consumer = consumers.named(next.get(0).consumer());
        if (next.size() == 1) {
            consumer.accept(next.get(0).event());
        } else {
            consumer.acceptAll(next.stream().map(Delivery::event).toList());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean noteFailure(UUID id, String error) {
        OutboxDelivery delivery = em.find(OutboxDelivery.class, id);
        delivery.fail(clock.instant(), error);
        return delivery.isDead();
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public Listing<DeliveryView> list(ListQuery query) {
        return LISTING.find(em, query).map(OutboxDelivery::view);
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public void retry(UUID deliveryId) {
        OutboxDelivery delivery = em.find(OutboxDelivery.class, deliveryId);
        if (delivery == null) {
            throw new NotFound();
        }
        if (!delivery.isDead()) {
            throw new WrongState("Only a delivery that was given up can be tried again by hand.");
        }
        delivery.retry(clock.instant());
    }

    private void accept(Delivery delivery) {
        consumers.named(delivery.consumer()).accept(delivery.event());
    }

    private Set<UUID> take(Connection connection, List<Delivery> together) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(
                    1,
                    together.stream().map(delivery -> delivery.id().toString()).collect(joining(",", "{", "}")));
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            Set<UUID> taken = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(UUID.fromString(rows.getString(1)));
                }
            }
            return taken;
        }
    }

    private List<Delivery> takeNext(Connection connection) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        List<Delivery> next = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE_NEXT)) {
            statement.setTimestamp(1, now);
            statement.setTimestamp(2, now);
            addTo(next, statement);
        }
        int more = next.isEmpty() ? 0 : consumers.named(next.get(0).consumer()).together() - 1;
        if (more > 0) {
            try (PreparedStatement statement = connection.prepareStatement(TAKE_MORE)) {
                statement.setTimestamp(1, now);
                statement.setString(2, next.get(0).consumer());
                statement.setInt(3, more);
                statement.setTimestamp(4, now);
                addTo(next, statement);
            }
            next.sort(Comparator.comparing(delivery -> delivery.event().occurredAt()));
        }
        return next;
    }

    private static void addTo(List<Delivery> taken, PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taken.add(delivery(rows));
            }
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Delivered event = new Delivered(
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getString(6));
        return new Delivery(row.getObject(1, UUID.class), row.getString(2), event);
    }
}
