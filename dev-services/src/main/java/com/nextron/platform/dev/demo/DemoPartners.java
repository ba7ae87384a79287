package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The service partners with their managers, technicians and territories; and headquarters' own technicians. */
final class DemoPartners {
    private final List<JsonNode> entries = DemoFile.partners();
    private final DemoApi api;
    private final DemoAccess access;

    DemoPartners(DemoApi api, DemoAccess access) {
        this.api = api;
        this.access = access;
    }

    /** Takes the partners on; says when the first was, which is when the demonstration began. */
    Instant takeOn() {
        Instant first = null;
        for (JsonNode entry : entries) {
            if (entry.has("body")) {
                JsonNode taken = api.as(Desk.ADMINISTRATOR).post("/partners", entry.get("body"));
                first = first == null ? Instant.parse(taken.get("takenOnAt").asText()) : first;
            }
        }
        return first;
    }

    /** Draws up one territory plan and publishes it: each range once, given to everybody who serves it. */
    void assignTerritories(LocalDate from) {
        DemoApi.Session dispatcher = api.as(Desk.DISPATCHER);
        dispatcher.post("/territory-plan/draft/open", DemoFile.JSON.createObjectNode());
        Map<String, String> drawn = new HashMap<>();
        for (JsonNode entry : entries) {
            for (JsonNode served : entry.get("territories")) {
                String country = served.has("country")
                        ? served.get("country").asText()
                        : entry.get("body").get("country").asText();
                String range = served.get("postalFrom").asText() + "–"
                        + served.get("postalTo").asText();
                String territory = drawn.computeIfAbsent(country + " " + range, name -> draw(name, country, range));
                ObjectNode holder = DemoFile.JSON.createObjectNode();
                holder.set("levels", served.get("levels"));
                holder.set("rank", served.get("rank"));
                holder.put("partner", entry.get("id").asText()).put("validFrom", from.toString());
                dispatcher.post("/territory-plan/draft/territories/" + territory + "/holders", holder);
            }
        }
        dispatcher.post(
                "/territory-plan/draft/publish",
                DemoFile.JSON
                        .createObjectNode()
                        .put("reason", "The first plan: the cities and what is near them.")
                        .put("holesReason", "The rest follows; a dispatcher decides there until then."));
    }

    private String draw(String name, String country, String range) {
        ObjectNode territory =
                DemoFile.JSON.createObjectNode().put("name", name).put("country", country);
        territory.putArray("ranges").add(range);
        return api.as(Desk.DISPATCHER)
                .post("/territory-plan/draft/territories", territory)
                .get("id")
                .asText();
    }

    /** Waits for the managers' accounts and gives them their password. */
    void letManagersIn() {
        Set<String> wanted = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.has("body"))
                .forEach(entry -> wanted.add(managerOf(entry.get("id").asText())));
        awaitAccounts("/partners", "managerEmail", wanted);
        wanted.forEach(access.accounts()::setPassword);
    }

    /** Each partner's manager adds its technicians, the dispatcher headquarters' own; gives the ids by e-mail. */
    Map<String, String> addTechnicians() {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode entry : entries) {
            for (JsonNode technician : entry.get("technicians")) {
                JsonNode added = api.as(managerOf(entry.get("id").asText())).post("/technicians", technician);
                ids.put(added.get("email").asText(), added.get("id").asText());
            }
        }
        awaitAccounts("/technicians", "email", ids.keySet());
        ids.keySet().forEach(access.accounts()::setPassword);
        return ids;
    }

    void suspend() {
        for (JsonNode entry : entries) {
            if (entry.has("suspended") && !isSuspended(entry.get("id").asText())) {
                ObjectNode reason = DemoFile.JSON.createObjectNode();
                reason.set("reason", entry.get("suspended"));
                api.as(Desk.ADMINISTRATOR).post("/partners/" + entry.get("id").asText() + "/suspend", reason);
            }
        }
    }

    /** Who answers offers and plans for that tenant. */
    String managerOf(String tenant) {
        if (tenant.equals(Desk.OPERATOR)) {
            return Desk.DISPATCHER;
        }
        return entries.stream()
                .filter(entry -> entry.get("id").asText().equals(tenant))
                .map(entry -> entry.get("body").get("managerEmail").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("No partner " + tenant + " in the demo's files."));
    }

    private boolean isSuspended(String partner) {
        return api.as(Desk.ADMINISTRATOR)
                .get("/partners/" + partner)
                .get("status")
                .asText()
                .equals("SUSPENDED");
    }

    private void awaitAccounts(String list, String emailField, Set<String> wanted) {
        Waiting.until("The accounts of " + list.substring(1), () -> {
            Set<String> missing = new HashSet<>(wanted);
            api.as(Desk.ADMINISTRATOR).get(list + "?limit=200").get("items").forEach(item -> {
                if (item.get("account").asText().equals("READY")) {
                    missing.remove(item.get(emailField).asText());
                }
            });
            return missing.isEmpty() ? Optional.of(wanted) : Optional.empty();
        });
    }
}
