package com.nextron.platform.system;

import com.nextron.platform.system.Registrar.Place;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Reports of visits put into the outbox as dispatch does when a technician has reported, without the jobs before it: many
 * visits of a month that is over, in seconds.
 */
final class StoredVisits {
    private static final String CONSUMER = "billing.rate-visit";
    private static final String MESSAGE =
            "insert into core.outbox_message (tenant_id, id, type, payload, occurred_at) values ('nextron', ?, ?, ?, ?)";
    private static final String DELIVERY =
            """
            insert into core.outbox_delivery (tenant_id, id, message_id, event_type, consumer, status, occurred_at, due_at)
            values ('nextron', ?, ?, ?, ?, 'WAITING', ?, ?)""";

    private final Database database;

    StoredVisits(Database database) {
        this.database = database;
    }

    /**
     * A visit outside the warranty.
     *
     * @param kilometres both ways
     * @param technician who was there; null where nobody says
     */
    record Done(
            UUID visit,
            String customer,
            Place at,
            ZonedDateTime arrived,
            ZonedDateTime left,
            BigDecimal kilometres,
            UUID technician) {
        static Done of(String customer, Place at, ZonedDateTime arrived, int minutes, String kilometres) {
            return new Done(
                    UUID.randomUUID(),
                    customer,
                    at,
                    arrived,
                    arrived.plusMinutes(minutes),
                    new BigDecimal(kilometres),
                    null);
        }

        Done by(UUID wanted) {
            return new Done(visit, customer, at, arrived, left, kilometres, wanted);
        }

        ZoneId zone() {
            return arrived.getZone();
        }
    }

    /** Reports them all at once. */
    void report(List<Done> visits) {
        try (Connection server = database.application()) {
            server.setAutoCommit(false);
            Database.become(server, "nextron", "system");
            try (PreparedStatement message = server.prepareStatement(MESSAGE);
                    PreparedStatement delivery = server.prepareStatement(DELIVERY)) {
                for (Done visit : visits) {
                    add(visit, message, delivery);
                }
                message.executeBatch();
                delivery.executeBatch();
            }
            server.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Done visit, PreparedStatement message, PreparedStatement delivery) throws SQLException {
        UUID event = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.now());
        message.setObject(1, event);
        message.setString(2, "VisitCompleted");
        message.setString(3, payload(visit));
        message.setTimestamp(4, now);
        message.addBatch();
        delivery.setObject(1, UUID.randomUUID());
        delivery.setObject(2, event);
        delivery.setString(3, "VisitCompleted");
        delivery.setString(4, CONSUMER);
        delivery.setTimestamp(5, now);
        delivery.setTimestamp(6, now);
        delivery.addBatch();
    }

    private static String payload(Done visit) {
        String number = visit.visit().toString().substring(0, 8);
        return """
            {"workOrderId":"%s","workOrderNumber":"WO-%s","caseId":"%s","caseNumber":"C-%s","customer":"%s",
             "partner":"%s","partnerName":"Avdeling Nord AS","responseLevel":"NBD","country":"%s","zone":"%s",
             "postalCode":"%s","city":"%s","arrivedAt":"%s","departedAt":"%s","kilometres":%s,"covered":false,
             "inWarranty":false,"summary":"Replaced the mainboard.","technicianName":"Tea Technician","visitId":"%s",
             "technicianId":%s,"visitNumber":1,"noShow":false,"comeAgain":false,"work":[],"parts":[]}"""
                .formatted(
                        UUID.randomUUID(),
                        number,
                        UUID.randomUUID(),
                        number,
                        visit.customer(),
                        World.PARTNER_A,
                        visit.at().country(),
                        visit.zone().getId(),
                        visit.at().postalCode(),
                        visit.at().city(),
                        visit.arrived().toInstant(),
                        visit.left().toInstant(),
                        visit.kilometres().toPlainString(),
                        visit.visit(),
                        visit.technician() == null ? "null" : "\"" + visit.technician() + "\"");
    }
}
