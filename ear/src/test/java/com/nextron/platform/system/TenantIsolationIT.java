package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.Routes.Route;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What another tenant has does not exist: partner B's people and system and customer C try every operation that the
 * running server describes with the ids of partner A and its customer, and hear what they hear about ids that nobody has.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantIsolationIT {
    /** Operations whose parameter names no tenant's thing: the rates and the calendar of a country. */
    private static final Set<String> OF_NOBODY = Set.of(
            "GET /price-lists/{country}",
            "GET /calendars/{region}/{year}",
            "GET /postal-registers/{country}/codes/{code}",
            "GET /road-distances/{from}/{to}",
            "GET /settlement/reconciliation/{month}");

    /** Differs from answer to answer, whoever asks. */
    private static final Set<String> EVER_NEW = Set.of("x-correlation-id", "date", ":status");

    private final World world = SystemUnderTest.start().world();
    private final String url = SystemUnderTest.start().platform().url();
    private final Map<String, Sample> samples = new HashMap<>();
    private Set<String> idsOfA;

    /**
     * What an operation is tried with.
     *
     * @param known the id of something of partner A or its customer
     * @param unknown an id of the same shape that nobody has
     * @param body what the operation takes; null for none
     */
    private record Sample(String known, String unknown, Object body) {}

    @BeforeAll
    void partnerADoesAJob() {
        JobSteps steps = new JobSteps(world);
        String done = steps.planned("NBD", 6);
        steps.visit(done, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        String invoice = steps.invoice(done).get("id").asText();
        world.as(World.FINANCE)
                .post("/invoices/" + invoice + "/issue", Map.of())
                .json(200);
        String batch = id(world.as(World.FINANCE).post("/export-batches", null).json(201));
        String open = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, open);
        JsonNode waiting = world.fileCase(world.machine(World.POSTAL_A, 1), Map.of());
        idsOfA = new HashSet<>(Set.of(
                done,
                invoice,
                batch,
                open,
                offer,
                id(waiting),
                waiting.get("assetId").asText(),
                world.technicianA(),
                World.PARTNER_A));

        desk(waiting);
        money(invoice, batch);
        settlement(done);
        job(done, offer);
        registry();
        geography();
        webhooks();
    }

    @Test
    void everyOperationWithAParameterHasASample() {
        List<Route> routes = Routes.of(url);

        List<String> named =
                routes.stream().filter(Route::namesAThing).map(Route::toString).toList();

        assertThat(named)
                .hasSizeGreaterThan(20)
                .filteredOn(route -> !OF_NOBODY.contains(route))
                .allSatisfy(route -> assertThat(samples)
                        .as("add a sample for the new operation")
                        .containsKey(route));
    }

    @ParameterizedTest
    @ValueSource(strings = {World.MANAGER_B, World.TECHNICIAN_B, World.SYSTEM_B, World.OTHER_CUSTOMER})
    void strangerHearsTheSameOfAnothersThingAsOfNothing(String stranger) {
        Api api = world.as(stranger);
        SoftAssertions soft = new SoftAssertions();

        samples.forEach((operation, sample) -> {
            for (Object body : sample.body() == null ? List.of("") : List.of(sample.body(), Map.of())) {
                Answer known = call(api, operation, sample.known(), body);
                Answer unknown = call(api, operation, sample.unknown(), body);
                String what = operation + " " + body;
                soft.assertThat(known.bytes()).as(what).isEqualTo(unknown.bytes());
                soft.assertThat(headers(known)).as(what).isEqualTo(headers(unknown));
                if (body == sample.body() || body.equals("")) {
                    soft.assertThat(known.status()).as(what).isEqualTo(404);
                    soft.assertThat(known.header("Content-Type")).as(what).startsWith("application/problem+json");
                }
            }
        });

        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {World.MANAGER_B, World.TECHNICIAN_B, World.SYSTEM_B, World.OTHER_CUSTOMER})
    void listsOfAStrangerHaveNothingOfAnother(String stranger) {
        Api api = world.as(stranger);
        List<Route> lists = Routes.of(url).stream()
                .filter(route -> route.method().equals("GET") && !route.namesAThing())
                .toList();
        SoftAssertions soft = new SoftAssertions();

        for (Route list : lists) {
            for (String filter : filters(list)) {
                Answer answer = api.get(list.path() + "?limit=200" + filter);
                soft.assertThat(answer.status()).as(list + filter).isIn(200, 404);
                soft.assertThat(answer.text()).as(list + filter).doesNotContain(idsOfA);
                if (stranger.equals(World.OTHER_CUSTOMER)) {
                    soft.assertThat(answer.text()).as(list + filter).doesNotContain(world.customerId());
                }
            }
        }

        assertThat(lists).hasSizeGreaterThan(8);
        soft.assertAll();
    }

    @Test
    void ownersDoSeeWhatStrangersDoNot() {
        Sample order = samples.get("GET /work-orders/{id}");
        Sample filed = samples.get("GET /cases/{id}");

        int asOwner =
                world.as(World.MANAGER_A).get("/work-orders/" + order.known()).status();
        int asCustomer = world.as(World.CUSTOMER).get("/cases/" + filed.known()).status();

        assertThat(asOwner).isEqualTo(200);
        assertThat(asCustomer).isEqualTo(200);
    }

    private List<String> filters(Route list) {
        return switch (list.path()) {
            case "/offers" -> List.of("", "&partner=" + World.PARTNER_A, byOrder());
            case "/invoices" -> List.of("", "&customer=" + world.customerId(), byOrder());
            case "/work-orders" -> List.of("", "&partner=" + World.PARTNER_A);
            case "/cases", "/assets", "/quotes" -> List.of("", "&customer=" + world.customerId());
            case "/claims", "/statements", "/statements/claims" -> List.of("", "&partner=" + World.PARTNER_A);
            case "/territory-plan/candidates" -> List.of("&country=NO&postalCode=9008&level=NBD&on=2026-04-07");
            default -> List.of("");
        };
    }

    private String byOrder() {
        return "&workOrderId=" + samples.get("GET /work-orders/{id}").known();
    }

    private void desk(JsonNode waiting) {
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
        quotes(waiting);
        exchange(id(waiting));
        kept();
        JsonNode deliveries =
                world.as(World.ADMIN).get("/outbox/deliveries").json(200).get("items");
        sample("POST /outbox/deliveries/{id}/retry", id(deliveries.get(0)), null);
    }

    private void quotes(JsonNode waiting) {
        Map<String, Object> answer = Map.of("accepted", true, "by", "Some Body", "reason", "Told by phone.");
        sample("POST /guest/cases/{token}/price-list-answer", id(waiting), answer);
        String quote = id(world.as(World.SUPPORT)
                .get("/quotes?caseId=" + id(waiting))
                .json(200)
                .get("items")
                .get(0));
        sample("GET /guest/quotes/{token}", quote, null);
        sample("POST /guest/quotes/{token}/answer", quote, answer);
        sample("GET /quotes/{id}", quote, null);
        sample("GET /quotes/{id}/partner-side", quote, null);
        sample("POST /quotes/{id}/answer", quote, answer);
        sample("POST /quotes/{id}/mail", quote, null);
        sample("POST /quotes/{id}/renewal", quote, Map.of("reason", "New rates."));
    }

    /** A part that has been out for twenty days: finance is asked about it, under the id of its exchange. */
    private void exchange(String caseId) {
        Map<String, Object> part = Map.of(
                "partName",
                "Drive",
                "shippedOn",
                LocalDate.now(ZoneOffset.UTC).minusDays(20).toString());
        String sent = id(world.as(World.SUPPORT)
                .post("/cases/" + caseId + "/exchanges", part)
                .json(201));
        Eventually.until(
                "the proposal",
                () -> world.as(World.FINANCE).get("/unreturned-parts/" + sent).status(),
                status -> status == 200);
        idsOfA.add(sent);
        sample("GET /cases/{id}/exchanges", caseId, null);
        sample("POST /cases/{id}/exchanges", caseId, part);
        sample("GET /advance-exchanges/{id}", sent, null);
        sample("POST /advance-exchanges/{id}/receipt", sent, Map.of());
        sample("GET /unreturned-parts/{id}", sent, null);
        sample("POST /unreturned-parts/{id}/confirmation", sent, Map.of("unitPrice", 10));
        sample("POST /unreturned-parts/{id}/waiver", sent, Map.of("reason", "Lost."));
    }

    private void kept() {
        String filter = id(world.as(World.FINANCE)
                .post("/saved-filters", Map.of("name", "Held", "query", "show=HELD"))
                .json(200));
        sample("DELETE /saved-filters/{id}", filter, null);
    }

    private void money(String invoice, String batch) {
        sample("GET /invoices/{id}", invoice, null);
        sample("POST /invoices/{id}/issue", invoice, null);
        sample("POST /invoices/{id}/release", invoice, Map.of("reason", "It is right."));
        sample(
                "POST /invoices/{id}/part-prices",
                invoice,
                Map.of("prices", List.of(Map.of("position", 1, "cost", 10))));
        String visit = world.as(World.FINANCE)
                .get("/invoices/" + invoice)
                .json(200)
                .at("/visits/0/visitId")
                .asText();
        sample("GET /invoices/{id}/quote-differences", invoice, null);
        sample("GET /reviews/{visit}", visit, null);
        sample("POST /reviews/{visit}/release", visit, Map.of("reason", "It is right."));
        sample("POST /reviews/{visit}/correction", visit, Map.of("reason", "As told.", "kilometres", 12));
        sample("POST /reviews/{visit}/waiver", visit, Map.of("reason", "A courtesy."));
        sample("GET /visit-costs/{id}", visit, null);
        cards();
        documents(invoice);
        sample("GET /export-batches/{id}", batch, null);
        sample("GET /export-batches/{id}/documents", batch, null);
        sample("GET /export-batches/{id}/files/{file}", batch, null);
        sample("POST /export-batches/{id}/retry", batch, Map.of());
        sample("POST /export-batches/{id}/cancel", batch, Map.of("reason", "Not mine."));
        sample("POST /export-batches/{id}/acknowledgements", batch, Map.of("outcome", "IMPORTED"));
        sample("GET /invoices/{id}/pdf", invoice, null);
        sample("DELETE /ledger-accounts/{id}", accountOfSweden(), null);
    }

    /** What belongs to an invoice, and to how its customer is invoiced. */
    private void documents(String invoice) {
        Map<String, Object> reason = Map.of("reason", "It is right.");
        sample("POST /invoices/{id}/close-early", invoice, reason);
        sample("GET /invoices/{id}/changes", invoice, null);
        sample("GET /invoices/{id}/history", invoice, null);
        sample("GET /invoices/{id}/credit-notes", invoice, null);
        sample("POST /invoices/{id}/credit-notes", invoice, reason);
        Map<String, Object> terms = Map.of("collecting", "PER_VISIT");
        samples.put("GET /customers/{id}/billing-terms", new Sample(world.customerId(), "nobody-here", null));
        samples.put("PUT /customers/{id}/billing-terms", new Sample(world.customerId(), "nobody-here", terms));
        JsonNode rules = world.as(World.FINANCE).get("/vat-rules").json(200).get("items");
        sample("GET /vat-rules/{id}", id(rules.get(0)), null);
    }

    /** What partner A earned by that job, on a statement that was paid. */
    private void settlement(String order) {
        Api finance = world.as(World.FINANCE);
        String claim = id(new JobSteps(world).claim(order));
        sample("GET /claims/{id}", claim, null);
        sample("GET /claims/{id}/history", claim, null);
        sample("POST /claims/{id}/answer", claim, Map.of("comment", "It was further."));
        sample(
                "POST /claims/{id}/decisions",
                claim,
                Map.of("lines", List.of(Map.of("position", 1, "verdict", "APPROVE"))));
        sample("POST /claims/{id}/reopening", claim, Map.of("reason", "A second look."));
        sample("POST /claims/{id}/pricing", claim, null);
        String statement =
                id(finance.post("/statements", JobSteps.thisMonthOfA()).json(201));
        Map<String, Object> payment = Map.of("kind", "PAYMENT", "reference", "B-1", "day", "2020-01-02", "amount", 10);
        String entry = id(finance.post("/statements/" + statement + "/entries", payment)
                .json(200)
                .get("entries")
                .get(0));
        sample("GET /statements/{id}", statement, null);
        sample("GET /statements/{id}/files/{format}", statement, null);
        sample("POST /statements/{id}/entries", statement, payment);
        sample("POST /statements/{id}/entries/{entry}/strike", statement, Map.of("reason", "Wrong."));
        sample(
                "POST /statements/{id}/corrections",
                statement,
                Map.of("reason", "Too much.", "lines", List.of(Map.of("position", 1, "amount", 1))));
        sample("GET /settlement/self-billing/{partner}", World.PARTNER_A, null);
        sample(
                "POST /settlement/self-billing/{partner}",
                World.PARTNER_A,
                Map.of("on", true, "since", "2035-01-01", "agreement", "A-1", "reason", "As agreed."));
        idsOfA.addAll(List.of(claim, statement, entry));
    }

    private String accountOfSweden() {
        return id(world.as(World.FINANCE)
                .post(
                        "/ledger-accounts",
                        Map.of("company", "SE", "kind", "PART", "vatCategory", "S", "account", "3051"))
                .json(200));
    }

    /** A card of partner A's own, and a draft of one. */
    private void cards() {
        Map<String, Object> own = Map.of(
                "kind",
                "PARTNER",
                "country",
                "DK",
                "partner",
                World.PARTNER_A,
                "currency",
                "DKK",
                "validFrom",
                "2035-01-01",
                "hourlyRate",
                500,
                "kilometreRate",
                3,
                "calloutFee",
                100,
                "bands",
                List.of(
                        Map.of("days", "WEEKDAY", "from", "00:00", "to", "24:00", "percent", 0),
                        Map.of("days", "CLOSED_DAY", "from", "00:00", "to", "24:00", "percent", 0)));
        Api finance = world.as(World.FINANCE);
        String first = id(finance.post("/rate-card-drafts", own).json(201));
        sample(
                "GET /rate-cards/{id}",
                id(finance.post("/rate-card-drafts/" + first + "/publish", null).json(200)),
                null);
        String draft = id(finance.post("/rate-card-drafts", own).json(201));
        sample("GET /rate-card-drafts/{id}", draft, null);
        sample("PUT /rate-card-drafts/{id}", draft, own);
        sample("GET /rate-card-drafts/{id}/comparison", draft, null);
        sample("POST /rate-card-drafts/{id}/publish", draft, null);
        sample("POST /rate-card-drafts/{id}/discard", draft, null);
    }

    private void job(String order, String offer) {
        Map<String, Object> now = Map.of("at", "2026-04-07T11:05:00+02:00");
        sample("GET /work-orders/{id}", order, null);
        sample("GET /territory-plan/draft/replay/moved/{id}", order, null);
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

    private void webhooks() {
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
        idsOfA.addAll(List.of(id, delivery));
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

    private void registry() {
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

    private void geography() {
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

    private void sample(String operation, String known, Object body) {
        samples.put(operation, new Sample(known, UUID.randomUUID().toString(), body));
    }

    private static Answer call(Api api, String operation, String id, Object body) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{format}", "csv").replaceAll("\\{[a-z]+}", id);
        return api.call(parts[0], path, body.equals("") ? null : body);
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf(name -> EVER_NEW.contains(name.toLowerCase(Locale.ROOT)));
        return headers;
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
