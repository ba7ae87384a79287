package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers and their machines. */
final class DemoCustomers {
    private final List<JsonNode> entries = DemoFile.customers();
    private final List<JsonNode> machines = DemoFile.machines();
    private final DemoApi api;
    private final DemoAccess access;

    DemoCustomers(DemoApi api, DemoAccess access) {
        this.api = api;
        this.access = access;
    }

    /** Whether the last thing that is loaded is there. */
    boolean hasLastMachine() {
        String serial = lastMachine().get("serialNumber").asText();
        return api.as(Desk.SUPPORT)
                .get("/assets?search=" + serial)
                .get("items")
                .elements()
                .hasNext();
    }

    /** Registers all, with the terms that finance has agreed with some. */
    void register() {
        for (JsonNode entry : entries) {
            api.as(Desk.SUPPORT).post("/customers", entry.get("body"));
            if (entry.has("terms")) {
                api.as(Desk.FINANCE)
                        .put("/customers/" + entry.get("id").asText() + "/billing-terms", entry.get("terms"));
            }
        }
    }

    /** Waits for the accounts of those who have one and gives them their password. */
    void letIn() {
        for (JsonNode entry : entries) {
            JsonNode email = entry.get("body").get("contactEmail");
            if (email != null) {
                String path = "/customers/" + entry.get("id").asText();
                Waiting.until("The account of " + email.asText(), () -> Optional.of(
                                api.as(Desk.SUPPORT).get(path).get("account").asText())
                        .filter("READY"::equals));
                access.accounts().setPassword(email.asText());
            }
        }
    }

    /** All machines but the last; gives their ids by serial number. */
    Map<String, String> registerMachines(DemoTimes times) {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode machine : machines.subList(0, machines.size() - 1)) {
            ids.put(machine.get("serialNumber").asText(), register(machine, times));
        }
        return ids;
    }

    void registerLastMachine(DemoTimes times) {
        register(lastMachine(), times);
    }

    JsonNode machine(String serial) {
        return machines.stream()
                .filter(machine -> machine.get("serialNumber").asText().equals(serial))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No machine " + serial + " in the demo's files."));
    }

    /** Whom to call about a machine of that customer. */
    JsonNode contactOf(String customer) {
        return entries.stream()
                .filter(entry -> entry.get("id").asText().equals(customer))
                .map(entry -> entry.get("contact"))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No customer " + customer + " in the demo's files."));
    }

    private JsonNode lastMachine() {
        return machines.get(machines.size() - 1);
    }

    private String register(JsonNode machine, DemoTimes times) {
        ObjectNode body = machine.deepCopy();
        body.remove(List.of("age", "media"));
        body.put("invoiceDate", times.dayBefore(machine.get("age").asText()).toString());
        if (machine.has("media")) {
            String ahead = machine.get("media").asText();
            String before = ahead.startsWith("-") ? ahead.substring(1) : "-" + ahead;
            body.put("mediaWarrantyUntil", times.dayBefore(before).toString());
        }
        return api.as(Desk.SUPPORT).post("/assets", body).get("id").asText();
    }
}
