package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invoice drafts as the platform stores them, put there by SQL, since a job for each would take too long. */
final class StoredDrafts {
    private static final String INVOICE =
            """
            insert into billing.invoice (tenant_id, id, version, kind, status, mentions, customer_name,
                customer_organisation_number, customer_country, customer_street, customer_postal_code, customer_city,
                customer_email, customer_reference, customer_language, days_to_pay, created_at, currency, net, vat, gross)
            values (?, ?, 1, 'INVOICE', 'DRAFT', 'WO-STORED', 'As drafted AS', '999000029', 'NO', 'Old street 1', '9008',
                'Tromsø', 'old@example.com', '', 'NB', 14, now(), ?, 1200, 300, 1500)""";

    private static final String VISIT =
            """
            insert into billing.invoice_visit (tenant_id, id, invoice_id, kind, position, visit_id, visit_number,
                work_order_id, work_order_number, case_id, case_number, country, site_postal_code, site_city, zone,
                arrived_at, departed_at, billed_minutes, rate_card)
            values (?, uuidv7(), ?, 'INVOICE', 1, uuidv7(), 1, ?, ?, ?, ?, 'NO', '9008',
                'Tromsø', 'Europe/Oslo', now() - interval '2 hours', now() - interval '1 hour', 60, 'NO-2026 v1')""";

    private static final String LINE =
            """
            insert into billing.invoice_line (tenant_id, id, invoice_id, visit, position, kind, label, quantity, unit,
                unit_price, percent, amount, explanation, priced, vat_category, vat_percent)
            values (?, uuidv7(), ?, 1, ?, ?, ?, ?, ?, ?, 0, ?, 'By SQL.', true, 'S', 25)""";

    private static final String VAT =
            """
            insert into billing.invoice_vat (tenant_id, id, invoice_id, category, percent, taxable, vat, reason)
            values (?, uuidv7(), ?, 'S', 25, 1200, 300, 'By SQL.')""";

    private final Database database;
    private final String customer;
    private final JsonNode order;

    /** @param world whose first customer gets them, all for one job that was ordered */
    StoredDrafts(Database database, World world) {
        this.database = database;
        this.customer = world.customerId();
        this.order = world.workOrder(World.POSTAL_A, "NBD", 1);
    }

    /** So many drafts of 60 minutes at 1000.00 an hour and 20 km at 10.00, in that currency. */
    List<String> of(String currency, int count) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            for (int i = 0; i < count; i++) {
                UUID id = next();
                run(owner, INVOICE, customer, id, currency);
                run(
                        owner,
                        VISIT,
                        customer,
                        id,
                        uuid("id"),
                        order.get("number").asText(),
                        uuid("caseId"),
                        order.get("caseNumber").asText());
                run(owner, LINE, customer, id, 1, "LABOUR", "Labour", 60, "min", 1000, 1000);
                run(owner, LINE, customer, id, 2, "KILOMETRES", "Driving", 20, "km", 10, 200);
                run(owner, VAT, customer, id);
                ids.add(id.toString());
            }
            owner.commit();
        }
        return ids;
    }

    /** Ordered by time as the platform's own, so that what is made later stands before it in lists. */
    private static UUID next() {
        long time = System.currentTimeMillis() << 16 | 7L << 12;
        return new UUID(time, UUID.randomUUID().getLeastSignificantBits());
    }

    private UUID uuid(String field) {
        return UUID.fromString(order.get(field).asText());
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
