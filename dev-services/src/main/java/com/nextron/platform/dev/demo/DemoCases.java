package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.returns.ServiceDesk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files the cases, and decides on visits where the files say so. */
final class DemoCases {
    private final DemoApi api;
    private final DemoCustomers customers;
    private final DemoTimes times;

    DemoCases(DemoApi api, DemoCustomers customers, DemoTimes times) {
        this.api = api;
        this.customers = customers;
        this.times = times;
    }

    /** Files every case; gives those for which a visit was decided. */
    List<OrderedVisit> file() {
        List<OrderedVisit> visits = new ArrayList<>();
        for (JsonNode entry : DemoFile.cases()) {
            if (entry.path("as").asText().equals("guest")) {
                fileAsGuest(entry);
            } else {
                decide(entry, file(entry)).ifPresent(visits::add);
            }
        }
        return visits;
    }

    private JsonNode file(JsonNode entry) {
        boolean byCustomer = entry.path("as").asText().equals("customer");
        ObjectNode filing = filing(entry);
        if (entry.has("received")) {
            filing.put("receivedAt", receivedAt(entry).toString());
        }
        String user = byCustomer ? filing.get("contactEmail").asText() : Desk.SUPPORT;
        return api.as(user).post("/cases", filing);
    }

    // A guest's request cannot be repeated by a key, so the case is looked for first.
    private void fileAsGuest(JsonNode entry) {
        String serial = entry.get("serialNumber").asText();
        boolean filed = api.as(Desk.SUPPORT)
                .get("/cases?search=" + serial)
                .get("items")
                .elements()
                .hasNext();
        if (!filed) {
            api.asGuest().post("/guest/cases", filing(entry));
        }
    }

    private ObjectNode filing(JsonNode entry) {
        ObjectNode filing = DemoFile.body(entry, "serialNumber", "fault", "description", "readiness");
        filing.setAll((ObjectNode)
                customers.contactOf(machineOf(entry).get("customer").asText()));
        if (!filing.has("readiness")) {
            ArrayNode all = filing.putArray("readiness");
            Arrays.stream(ServiceDesk.Readiness.values()).map(Enum::name).forEach(all::add);
        }
        return filing.put("acceptedTerms", ServiceDesk.TERMS_VERSION).put("pricesAccepted", true);
    }

    private Optional<OrderedVisit> decide(JsonNode entry, JsonNode filed) {
        String path = "/cases/" + filed.get("id").asText();
        if (entry.has("exchange")) {
            ObjectNode part = DemoFile.body(
                    entry.get("exchange"), "partName", "partNumber", "serialOut", "serialBack", "listPrice");
            part.put(
                    "shippedOn",
                    times.dayBefore(entry.at("/exchange/shipped").asText()).toString());
            api.as(Desk.SUPPORT).post(path + "/exchanges", part);
        }
        if (entry.get("reach").asText().equals("FIXED_REMOTELY")) {
            api.as(Desk.SUPPORT).post(path + "/remote-fix", DemoFile.body(entry, "note"));
        }
        if (!entry.has("level")) {
            return Optional.empty();
        }
        ObjectNode decision = DemoFile.body(entry, "overrideReason");
        decision.set("responseLevel", entry.get("level"));
        JsonNode decided = api.as(Desk.SUPPORT).post(path + "/visit", decision);
        return Optional.of(new OrderedVisit(
                entry, decided.get("workOrderId").asText(), receivedAt(entry), siteOf(machineOf(entry))));
    }

    private Instant receivedAt(JsonNode entry) {
        return times.at(entry.get("received").asText(), siteOf(machineOf(entry)));
    }

    private JsonNode machineOf(JsonNode entry) {
        return customers.machine(entry.get("serialNumber").asText());
    }

    private static ZoneId siteOf(JsonNode machine) {
        Country country = Country.of(machine.get("country").asText());
        return Site.of(PostalCode.of(country, machine.get("postalCode").asText()))
                .zone();
    }

    /** A case's entry in the file, with the work order that it led to. */
    record OrderedVisit(JsonNode entry, String workOrder, Instant receivedAt, ZoneId zone) {
        String text(String field) {
            return entry.path(field).asText();
        }
    }
}
