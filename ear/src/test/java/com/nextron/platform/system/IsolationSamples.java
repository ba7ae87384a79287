package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What each operation of the API is tried with by strangers: things of partner A and its customer. */
final class IsolationSamples {
    private final World world;
    private final Map<String, Sample> samples = new HashMap<>();
    private final Set<String> owned = new HashSet<>();

    IsolationSamples(World world) {
        this.world = world;
    }

    /**
     * What an operation is tried with.
     *
     * @param known the id of something of partner A or its customer
     * @param unknown an id of the same shape that nobody has
     * @param body what the operation takes; null for none
     */
    record Sample(String known, String unknown, Object body) {}

    Map<String, Sample> byOperation() {
        return samples;
    }

    Sample of(String operation) {
        return samples.get(operation);
    }

    /** Ids that no list of a stranger may hold. */
    Set<String> owned() {
        return owned;
    }

    void owned(String... ids) {
        owned.addAll(List.of(ids));
    }

    void put(String operation, Sample sample) {
        samples.put(operation, sample);
    }

    void sample(String operation, String known, Object body) {
        samples.put(operation, new Sample(known, UUID.randomUUID().toString(), body));
    }

    void desk(JsonNode waiting) {
        sample("GET /cases/{id}", id(waiting), null);
        sample("POST /cases/{id}/visit", id(waiting), Map.of("responseLevel", "NBD"));
        sample("POST /cases/{id}/remote-fix", id(waiting), Map.of("note", "Restarted it."));
        sample("GET /assets/{id}", waiting.get("assetId").asText(), null);
        sample("GET /assets/{id}/parts", waiting.get("assetId").asText(), null);
        sample(
                "POST /assets/{id}/parts",
                waiting.get("assetId").asText(),
                Map.of("kind", "BATTERY", "name", "Battery pack"));
        sample("GET /guest/cases/{token}", id(waiting), null);
        JsonNode deliveries =
                world.as(World.ADMIN).get("/outbox/deliveries").json(200).get("items");
        sample("POST /outbox/deliveries/{id}/retry", id(deliveries.get(0)), null);
    }

    void job(String order, String offer) {
        Map<String, Object> now = Map.of("at", "2026-04-07T11:05:00+02:00");
        sample("GET /work-orders/{id}", order, null);
        sample("POST /work-orders/{id}/offer", order, Map.of("partner", World.PARTNER_B, "reason", "We are near."));
        sample(
                "POST /work-orders/{id}/technician",
                order,
                Map.of("technicianId", world.technicianB(), "plannedFrom", "2026-04-07T11:05:00+02:00"));
        sample("POST /work-orders/{id}/arrival", order, now);
        sample("POST /work-orders/{id}/departure", order, now);
        sample("POST /work-orders/{id}/report", order, Map.of("kilometres", 10, "summary", "Done."));
        sample("GET /work-orders/{id}/decisions", order, null);
        assignment(order);
        visits(order);
        sample("GET /offers/{id}", offer, null);
        sample("POST /offers/{id}/accept", offer, null);
        sample("POST /offers/{id}/decline", offer, Map.of("reason", "NO_CAPACITY", "note", "All are out."));
    }

    private void assignment(String order) {
        Map<String, Object> reason = Map.of("reason", "We are near.");
        sample("GET /work-orders/{id}/assignment", order, null);
        sample("GET /work-orders/{id}/hold", order, null);
        sample("POST /work-orders/{id}/hold/begin", order, reason);
        sample("POST /work-orders/{id}/hold/end", order, reason);
        for (String decision : List.of("offer-to-next", "withdraw-offers", "take-over", "reassign")) {
            sample("POST /work-orders/{id}/assignment/" + decision, order, reason);
        }
    }

    void webhooks() {
        Api owner = world.as(World.MANAGER_A);
        Map<String, Object> endpoint =
                Map.of("url", "https://hooks.avdeling-nord.example/in", "eventTypes", List.of("offer.made"));
        String id = id(owner.post("/webhooks", endpoint).json(201).get("endpoint"));
        String delivery = id(owner.post("/webhooks/" + id + "/test", null).json(200));
        sample("GET /webhooks/{id}", id, null);
        sample("PUT /webhooks/{id}", id, endpoint);
        sample("DELETE /webhooks/{id}", id, null);
        sample("POST /webhooks/{id}/secret", id, null);
        sample("POST /webhooks/{id}/test", id, null);
        sample("POST /webhooks/{id}/replay-failed", id, Map.of("since", "2026-01-01T00:00:00Z"));
        sample("GET /webhook-deliveries/{id}", delivery, null);
        sample("POST /webhook-deliveries/{id}/replay", delivery, null);
        owned(id, delivery);
    }

    private void visits(String order) {
        JsonNode done = world.as(World.MANAGER_A).get("/work-orders/" + order).json(200);
        String visit = id(done.get("visits").get(0));
        world.as(World.MANAGER_A).get("/visits/" + visit + "/service-report");
        JsonNode files = world.as(World.MANAGER_A)
                .get("/work-orders/" + order + "/attachments")
                .json(200);
        sample("GET /attachments/{id}", id(files.get(0)), null);
        sample("GET /visits/{id}/service-report", visit, null);
        sample("GET /work-orders/{id}/attachments", order, null);
        sample("GET /work-orders/{id}/suggestions", order, null);
        sample("GET /work-orders/{id}/checklist", order, null);
        sample(
                "POST /work-orders/{id}/appointment",
                order,
                Map.of(
                        "technicianId",
                        world.technicianB(),
                        "from",
                        "2026-04-07T09:00:00+02:00",
                        "to",
                        "2026-04-07T11:00:00+02:00"));
        sample("POST /work-orders/{id}/appointment-cancellation", order, Map.of("reason", "The part is late."));
        sample("POST /work-orders/{id}/set-off", order, null);
        sample("POST /work-orders/{id}/no-show", order, Map.of("kilometres", 10, "note", "Rang twice."));
        sample("POST /work-orders/{id}/photos", order, null);
    }

    void registry() {
        JsonNode assignments = world.as(World.DISPATCHER)
                .get("/territory-assignments?partner=" + World.PARTNER_A)
                .json(200)
                .get("items");
        sample("POST /territory-assignments/{id}/end", id(assignments.get(0)), Map.of("lastDay", "2030-01-01"));
        territoryDraft(
                id(assignments.get(0)), assignments.get(0).get("territory").asText());
        sample("GET /technicians/{id}", world.technicianA(), null);
        sample("POST /technicians/{id}/certifications", world.technicianA(), Map.of("name", "Server L1"));
        sample("DELETE /technicians/{id}/certifications/{name}", world.technicianA(), null);
        profiles();
        Map<String, Object> reason = Map.of("reason", "Because.");
        samples.put("GET /partners/{id}", new Sample(World.PARTNER_A, "nobody-here", null));
        samples.put("POST /partners/{id}/suspend", new Sample(World.PARTNER_A, "nobody-here", reason));
        samples.put("POST /partners/{id}/reinstate", new Sample(World.PARTNER_A, "nobody-here", reason));
        samples.put(
                "POST /calendars/{region}/changes",
                new Sample("NO", "XX", Map.of("day", "2030-05-02", "effect", "CLOSES", "reason", "Because.")));
        samples.put("GET /customers/{id}", new Sample(world.customerId(), "nobody-here", null));
    }

    void geography() {
        Api dispatcher = world.as(World.DISPATCHER);
        dispatcher.post("/territory-plan/draft/open", null).json(200);
        String replay = id(dispatcher
                .post("/territory-plan/draft/replay", Map.of("months", 1))
                .json(202));
        dispatcher.post("/territory-plan/draft/discard", null).json(200);
        sample("GET /territory-plan/draft/replay/{id}", replay, null);
        sample("POST /territory-plan/draft/replay/{id}/cancel", replay, null);
        sample("GET /territory-plan/draft/replay/{id}/moved", replay, null);
        sample("GET /territory-plan/draft/replay/{id}/moved/{job}", replay, null);
        byte[] register = "IS\t101\tReykjavík\t\t\t\t\t\t\t64.15\t-21.94\t4".getBytes(StandardCharsets.UTF_8);
        String begun = id(world.as(World.ADMIN)
                .postFile("/postal-registers/IS/imports?fileName=IS.txt", register)
                .json(202));
        sample("GET /postal-registers/imports/{id}", begun, null);
        samples.put("POST /postal-registers/{part}/imports", new Sample("IS", "XX", null));
        String entered = id(world.as(World.DISPATCHER)
                .post(
                        "/road-distances/entered",
                        Map.of("from", "NO-9008", "to", "NO-9009", "kilometres", 7, "reason", "The bridge is closed."))
                .json(201));
        sample("POST /road-distances/entered/{id}/withdraw", entered, Map.of("reason", "Because."));
    }

    private void profiles() {
        Map<String, Object> hours = Map.of("days", List.of("MONDAY"), "opens", "08:00", "closes", "16:00");
        samples.put("GET /partner-profiles/{id}", new Sample(World.PARTNER_A, "nobody-here", null));
        samples.put("POST /partner-profiles/{id}/hours", new Sample(World.PARTNER_A, "nobody-here", hours));
        samples.put(
                "POST /partner-profiles/{id}/capacity",
                new Sample(World.PARTNER_A, "nobody-here", Map.of("visitsADay", 3)));
        samples.put(
                "POST /partner-profiles/{id}/base",
                new Sample(World.PARTNER_A, "nobody-here", Map.of("postalCode", "9010", "city", "Tromsø")));
        samples.put("GET /partner-profiles/{id}/blocks", new Sample(World.PARTNER_A, "nobody-here", null));
        samples.put(
                "POST /partner-profiles/{id}/blocks",
                new Sample(
                        World.PARTNER_A, "nobody-here", Map.of("customer", world.customerId(), "reason", "Because.")));
        samples.put(
                "DELETE /partner-profiles/{id}/blocks/{customer}", new Sample(World.PARTNER_A, "nobody-here", null));
    }

    private void territoryDraft(String assignment, String territory) {
        Map<String, Object> holder = Map.of(
                "partner", World.PARTNER_B, "levels", Set.of("NBD"), "rank", "PRIMARY", "validFrom", "2026-01-01");
        sample(
                "POST /territory-plan/draft/territories/{id}",
                territory,
                Map.of("name", "Mine", "country", "NO", "wholeCountry", true));
        sample("POST /territory-plan/draft/territories/{id}/drop", territory, null);
        sample("POST /territory-plan/draft/territories/{id}/holders", territory, holder);
        sample("POST /territory-plan/draft/holders/{id}", assignment, holder);
        sample("POST /territory-plan/draft/holders/{id}/drop", assignment, null);
        samples.put("GET /territory-plan/versions/{version}", new Sample("1", "999999", null));
    }

    static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
