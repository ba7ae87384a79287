package com.nextron.platform.dev.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.load.KeepAlive.Ask;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A job through the REST API: each step as the person whose step it is. */
final class ApiJob implements Job {
    private static final AtomicInteger NEXT_MACHINE = new AtomicInteger();
    private static final Duration FIRST_PAUSE = Duration.ofMillis(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LoadWorld world;
    private final KeepAlive http;
    private final boolean withKeys;

    /** @param withKeys whether each POST carries an Idempotency-Key */
    ApiJob(LoadWorld world, boolean withKeys) {
        this.world = world;
        this.http = world.connection();
        this.withKeys = withKeys;
    }

    @Override
    public void run(Stopwatch watch) {
        watch.begin();
        String filed = id(post(LoadWorld.SUPPORT, "/cases", report(), 201));
        watch.lap(Step.FILE);
        String order = post(LoadWorld.SUPPORT, "/cases/" + filed + "/visit", "{\"responseLevel\":\"NBD\"}", 200)
                .get("workOrderId")
                .asText();
        watch.lap(Step.VISIT);
        String offer = first(LoadWorld.MANAGER, "/offers?status=OPEN&workOrderId=" + order);
        watch.lap(Step.ROUTE);
        post(LoadWorld.MANAGER, "/offers/" + offer + "/accept", "", 200);
        watch.lap(Step.ACCEPT);
        visit("/work-orders/" + order, watch);
        String invoice = first(LoadWorld.FINANCE, "/invoices?workOrderId=" + order);
        watch.lap(Step.RATE);
        JsonNode issued = post(LoadWorld.FINANCE, "/invoices/" + invoice + "/issue", "", 200);
        watch.lap(Step.ISSUE);
        watch.end();
        if (!issued.get("status").asText().equals("ISSUED")) {
            throw new LoadFailure("An invoice was not issued: " + issued);
        }
    }

    private void visit(String order, Stopwatch watch) {
        post(
                LoadWorld.MANAGER,
                order + "/technician",
                "{\"technicianId\":\"" + world.technicianId() + "\",\"plannedFrom\":\"" + Instant.now() + "\"}",
                200);
        watch.lap(Step.PLAN);
        post(LoadWorld.TECHNICIAN, order + "/arrival", "{\"at\":\"" + Instant.now() + "\"}", 200);
        watch.lap(Step.ARRIVE);
        post(
                LoadWorld.TECHNICIAN,
                order + "/departure",
                "{\"at\":\"" + Instant.now().plusSeconds(60) + "\"}",
                200);
        watch.lap(Step.LEAVE);
        post(
                LoadWorld.TECHNICIAN,
                order + "/report",
                "{\"kilometres\":12.0,\"summary\":\"Mainboard replaced. The warranty was over.\"}",
                200);
        watch.lap(Step.REPORT);
    }

    @Override
    public void close() {
        http.close();
    }

    private static String report() {
        return """
                {"serialNumber":"%s","fault":"MAINBOARD",
                 "description":"The server does not start any more since this morning.",
                 "contactName":"Per Berg","contactEmail":"per@loadfjord.example","contactPhone":"+47 917 22 302",
                 "readiness":["INFORMATION_GIVEN","SELF_TESTS_RUN","UPDATES_INSTALLED","BACKUP_AT_HAND","SYSTEM_AVAILABLE"],
                 "acceptedTerms":"2026-01","pricesAccepted":true}"""
                .formatted(LoadWorld.serialNumber(NEXT_MACHINE.getAndIncrement()));
    }

    /** The id of the first item of that list, asked for until there is one. */
    private String first(String user, String list) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE.toMillis();
        while (System.nanoTime() < end) {
            LoadWorld.pause(Duration.ofMillis(pause));
            JsonNode items = get(user, list).get("items");
            if (!items.isEmpty()) {
                return id(items.get(0));
            }
            pause = Math.min(pause * 2, LONGEST_PAUSE.toMillis());
        }
        throw new LoadFailure("Waited in vain for " + list + ".");
    }

    private JsonNode get(String user, String path) {
        return http.send(Ask.get(path), world.tokens().header(user)).json(200);
    }

    private JsonNode post(String user, String path, String body, int expected) {
        String headers = world.tokens().header(user);
        if (withKeys) {
            headers += "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
        }
        return http.send(Ask.post(path, body), headers).json(expected);
    }

    private static String id(JsonNode node) {
        return node.get("id").asText();
    }
}
