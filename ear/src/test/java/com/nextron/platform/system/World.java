package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Registrar.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who takes part in the tests: two partners with managers and technicians, a customer with machines, another customer.
 * Made through the API, as headquarters would.
 */
final class World {
    static final String ADMIN = "astrid.admin";
    static final String DISPATCHER = "dag.dispatcher";
    static final String SUPPORT = "sara.support";
    static final String FINANCE = "finn.finance";
    static final String MANAGER_A = "anna@avdeling-nord.example";
    static final String MANAGER_B = "bo@bergen-data.example";
    static final String TECHNICIAN_A = "tom@avdeling-nord.example";
    static final String TECHNICIAN_B = "berit@bergen-data.example";
    static final String CUSTOMER = "kari@fjellkraft.example";
    static final String OTHER_CUSTOMER = "carl@codan-drift.example";
    static final String PARTNER_A = "avdeling-nord";
    static final String PARTNER_B = "bergen-data";

    /** Partner B's own system signs in under this name. */
    static final String SYSTEM_B = "bergen-data-system";

    /** Partner A alone serves it. */
    static final String POSTAL_A = "9008";

    /** Partner A is primary and partner B backup there. */
    static final String POSTAL_BOTH = "9100";

    /** Nobody serves it. */
    static final String POSTAL_NOBODY = "8400";

    private static final int SERIAL_DIGITS = 6;

    private final Registrar registrar;
    private final AtomicInteger machines = new AtomicInteger();
    private String technicianA;
    private String technicianB;
    private String customer;
    private String otherCustomer;

    private World(Registrar registrar) {
        this.registrar = registrar;
    }

    static World create(TestPlatform platform) {
        Registrar registrar = new Registrar(platform, LocalDate.now(ZoneOffset.UTC));
        World world = new World(registrar);
        Place tromso = new Place("NO", "9008", "Tromsø");
        Place bergen = new Place("NO", "5003", "Bergen");
        // An hour out of town: what its technicians report as driven to town is no surprise (D-B3).
        Place hansnes = new Place("NO", "9130", "Hansnes");
        registrar.takeOn(Registrar.partner("Avdeling Nord AS", "999000010", hansnes, MANAGER_A));
        registrar.takeOn(Registrar.partner("Bergen Data AS", "998001013", bergen, MANAGER_B));
        world.customer = registrar.customer("Fjellkraft AS", "999000029", tromso, CUSTOMER);
        world.otherCustomer = registrar.customer("Codan Drift AS", "999000037", bergen, OTHER_CUSTOMER);
        List.of(PARTNER_A, PARTNER_B).forEach(registrar::awaitAccount);
        List.of(MANAGER_A, MANAGER_B, CUSTOMER, OTHER_CUSTOMER).forEach(registrar::letIn);
        world.technicianA = registrar.technician(MANAGER_A, TECHNICIAN_A, List.of("Server L2"));
        world.technicianB = registrar.technician(MANAGER_B, TECHNICIAN_B, List.of("Server L2"));
        List.of(TECHNICIAN_A, TECHNICIAN_B).forEach(registrar::letIn);
        registrar.machine(SYSTEM_B, PARTNER_B);
        world.serve(PARTNER_A, "9000", "9199", "PRIMARY");
        world.serve(PARTNER_B, "9100", "9199", "BACKUP");
        world.serve(PARTNER_B, "5000", "5299", "PRIMARY");
        return world;
    }

    /** The API as that user; a token is taken anew when it is nearly over. */
    Api as(String user) {
        return registrar.as(user);
    }

    Api anonymous() {
        return registrar.anonymous();
    }

    String technicianA() {
        return technicianA;
    }

    String technicianB() {
        return technicianB;
    }

    String customerId() {
        return customer;
    }

    String otherCustomerId() {
        return otherCustomer;
    }

    /** A machine of the first customer at that postal code, invoiced that many years ago. */
    String machine(String postalCode, int yearsAgo) {
        String serial = "NX-" + ("%0" + SERIAL_DIGITS + "d").formatted(machines.incrementAndGet());
        register(serial, postalCode, yearsAgo);
        return serial;
    }

    /** The same with a serial number of the test's own. */
    void register(String serial, String postalCode, int yearsAgo) {
        Map<String, Object> asset = Registrar.asset(serial, customer, new Place("NO", postalCode, "Tromsø"));
        asset.put(
                "invoiceDate",
                LocalDate.now(ZoneOffset.UTC).minusYears(yearsAgo).toString());
        asset.put("agreedLevel", "NBD");
        as(SUPPORT).post("/assets", asset).json(201);
    }

    /** A case filed by headquarters for that machine. */
    JsonNode fileCase(String serial, Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>(Registrar.filing(serial, "kari.nordmann@fjellkraft.example"));
        wanted.putAll(more);
        return as(SUPPORT).post("/cases", wanted).json(201);
    }

    /** A work order for a machine there, routed: its view once it has left the status ROUTING. */
    JsonNode workOrder(String postalCode, String level, int machineYears) {
        JsonNode filed = fileCase(machine(postalCode, machineYears), Map.of());
        JsonNode decided = as(SUPPORT)
                .post("/cases/" + filed.get("id").asText() + "/visit", Map.of("responseLevel", level))
                .json(200);
        return workOrderIn(decided.get("workOrderId").asText(), "OFFERED", "ESCALATED", "ACCEPTED");
    }

    /** The work order once it stands in one of these. */
    JsonNode workOrderIn(String id, String... statuses) {
        return Eventually.until(
                "work order in " + List.of(statuses),
                () -> as(DISPATCHER).get("/work-orders/" + id).json(200),
                order -> List.of(statuses).contains(order.get("status").asText()));
    }

    /** The open offer for a work order to the tenant of that user. */
    String openOffer(String manager, String workOrder) {
        JsonNode offers = Eventually.until(
                "an open offer",
                () -> as(manager)
                        .get("/offers?status=OPEN&workOrderId=" + workOrder)
                        .json(200)
                        .get("items"),
                items -> !items.isEmpty());
        return offers.get(0).get("id").asText();
    }

    /** A further partner in the far north with that manager, ready to go: its id. */
    String furtherPartner(String name, String manager) {
        Map<String, Object> wanted = partnerNamed(name, manager);
        String id = registrar.takeOn(wanted);
        registrar.awaitAccount(id);
        registrar.letIn(manager);
        registrar.technician(manager, "technician." + manager, List.of("Server L2"));
        return id;
    }

    /** What takes a partner on: a company of that name with an organisation number that no other has. */
    Map<String, Object> partnerNamed(String name, String manager) {
        return registrar.partner(name, new Place("NO", "9750", "Honningsvåg"), manager);
    }

    /** Assigns Norwegian postal codes to a partner. */
    void serve(String partner, String from, String to, String rank) {
        registrar.serve(partner, "NO", List.of(from, to), rank);
    }
}
