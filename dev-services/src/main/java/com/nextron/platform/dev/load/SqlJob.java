package com.nextron.platform.dev.load;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The same job as six durable transactions: the case filed, the work order opened, offered, accepted, the visit reported,
 * the invoice issued. Prepared statements on a connection of its own; nothing is read that need not be.
 */
final class SqlJob implements Job {
    static final String TENANT = "loadfjord-drift";
    private static final String PARTNER = "loadvik-it";
    private static final BigDecimal NET = new BigDecimal("4089.00");
    private static final BigDecimal VAT = new BigDecimal("1022.25");
    private static final List<BigDecimal> LINES =
            List.of(new BigDecimal("2790.00"), new BigDecimal("349.05"), new BigDecimal("949.95"));

    private final Connection connection;
    private final List<UUID> machines;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    SqlJob(Connection connection, List<UUID> machines) throws SQLException {
        this.connection = connection;
        this.machines = machines;
        connection.setAutoCommit(false);
    }

    @Override
    public void run(Stopwatch watch) {
        UUID filed = UUID.randomUUID();
        UUID order = UUID.randomUUID();
        UUID offer = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.now());
        watch.begin();
        try {
            file(filed, now);
            watch.lap(Step.FILE);
            open(order, filed, now);
            watch.lap(Step.VISIT);
            offer(offer, order, now);
            watch.lap(Step.ROUTE);
            accept(offer, order, now);
            watch.lap(Step.ACCEPT);
            report(order, now);
            watch.lap(Step.REPORT);
            invoice(order, filed, now);
            watch.lap(Step.ISSUE);
            watch.end();
        } catch (SQLException e) {
            throw new LoadFailure("A bare statement failed.", e);
        }
    }

    private void file(UUID filed, Timestamp now) throws SQLException {
        UUID machine = machines.get(ThreadLocalRandom.current().nextInt(machines.size()));
        change(
                "insert into bare.service_case values (?, ?, 1, 'C-' || nextval('bare.case_number'), 'RECEIVED', ?, ?, ?, ?,"
                        + " 'MAINBOARD', ?, 'Per Berg', 'per@loadfjord.example', '+47 917 22 302', 'Storgata 1', '9008',"
                        + " 'Tromsø', 'NO', 'Europe/Oslo', ?, ?, 'sara.support', 'NOT_COVERED', ?, null, null)",
                TENANT,
                filed,
                machine,
                "NX-LOAD-0001",
                "Nextron R740",
                "Loadfjord Drift AS",
                "The server does not start any more since this morning.",
                now,
                now,
                "W1: the machine was invoiced six years ago, and the warranty of five years is over.");
        connection.commit();
    }

    private void open(UUID order, UUID filed, Timestamp now) throws SQLException {
        change(
                "insert into bare.work_order (tenant_id, id, version, number, case_id, case_number, work, machine, level,"
                        + " received_at, deadline, zone, segments, country, postal_code, city, pay_amount, pay_currency,"
                        + " status) values (?, ?, 1, 'WO-' || nextval('bare.work_order_number'), ?, 'C-100001', ?, ?, 'NBD',"
                        + " ?, ?, 'Europe/Oslo', ?, 'NO', '9008', 'Tromsø', ?, 'NOK', 'ROUTING')",
                TENANT,
                order,
                filed,
                "Mainboard, server",
                "Nextron R740",
                now,
                new Timestamp(now.getTime() + 86_400_000),
                "[{\"from\":\"2026-04-07T06:00:00Z\",\"to\":\"2026-04-07T15:00:00Z\",\"kind\":\"COUNTED\",\"label\":\"Tuesday\"}]",
                new BigDecimal("2100.00"));
        change(
                "insert into bare.work_order_address values (?, ?, 'Loadfjord Drift AS', 'Storgata 1', 'Per Berg',"
                        + " '+47 917 22 302', 'per@loadfjord.example', 'NX-LOAD-0001', ?)",
                TENANT,
                order,
                "The server does not start any more since this morning.");
        change(
                "update bare.service_case set status = 'VISIT', work_order_id = ?, work_order_number = 'WO-100001',"
                        + " version = version + 1 where tenant_id = ? and id = ?",
                order,
                TENANT,
                filed);
        connection.commit();
    }

    private void offer(UUID offer, UUID order, Timestamp now) throws SQLException {
        change(
                "insert into bare.offer values (?, ?, 1, ?, ?, 'Loadvik IT AS', 'OPEN', ?, ?, null, null)",
                TENANT,
                offer,
                order,
                PARTNER,
                now,
                new Timestamp(now.getTime() + 3_600_000));
        change(
                "update bare.work_order set status = 'OFFERED', version = version + 1 where tenant_id = ? and id = ?",
                TENANT,
                order);
        connection.commit();
    }

    private void accept(UUID offer, UUID order, Timestamp now) throws SQLException {
        change(
                "update bare.offer set status = 'ACCEPTED', answered_at = ?, answered_by = 'mona', version = version + 1"
                        + " where tenant_id = ? and id = ?",
                now,
                TENANT,
                offer);
        change(
                "update bare.work_order set status = 'ACCEPTED', partner_id = ?, partner_name = 'Loadvik IT AS',"
                        + " accepted_at = ?, accepted_by = 'mona', version = version + 1 where tenant_id = ? and id = ?",
                PARTNER,
                now,
                TENANT,
                order);
        connection.commit();
    }

    private void report(UUID order, Timestamp now) throws SQLException {
        change(
                "update bare.work_order set status = 'DONE', technician_name = 'Terje Berg', arrived_at = ?,"
                        + " departed_at = ?, kilometres = 43.0, covered = false, summary = ?, reported_at = ?,"
                        + " version = version + 1 where tenant_id = ? and id = ?",
                now,
                new Timestamp(now.getTime() + 60_000),
                "Mainboard replaced. The warranty was over.",
                now,
                TENANT,
                order);
        connection.commit();
    }

    private void invoice(UUID order, UUID filed, Timestamp now) throws SQLException {
        change(
                "insert into bare.claim values (?, ?, ?, 43.0, 60, 1350.00, 'NOK', ?)",
                PARTNER,
                UUID.randomUUID(),
                order,
                now);
        UUID invoice = UUID.randomUUID();
        change(
                "insert into bare.invoice values (?, ?, 1, ?, 'ISSUED', 'Loadfjord Drift AS', 'Strandgata 2', '9008',"
                        + " 'Tromsø', 'invoice@loadfjord.example', ?, ?, 'NO-2026 v1', ?, ?, 60, ?, current_date,"
                        + " current_date + 14, 'NOK', ?, 25, ?, ?)",
                TENANT,
                invoice,
                number(),
                order,
                filed,
                now,
                new Timestamp(now.getTime() + 60_000),
                now,
                NET,
                VAT,
                NET.add(VAT));
        for (int i = 0; i < LINES.size(); i++) {
            change(
                    "insert into bare.invoice_line values (?, ?, ?, ?, 'LABOUR', 'Work on site', 60, 'min', ?, 0, ?, ?)",
                    TENANT,
                    UUID.randomUUID(),
                    invoice,
                    i + 1,
                    LINES.get(i),
                    LINES.get(i),
                    "One hour at the rate of the card.");
        }
        change(
                "update bare.service_case set status = 'RESOLVED', version = version + 1 where tenant_id = ? and id = ?",
                TENANT,
                filed);
        connection.commit();
    }

    private String number() throws SQLException {
        PreparedStatement next = statement(
                "update bare.invoice_series set next_number = next_number + 1 where series = 'INVOICE' returning next_number - 1");
        try (ResultSet row = next.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        statement.executeUpdate();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LoadFailure("A connection cannot be closed.", e);
        }
    }
}
