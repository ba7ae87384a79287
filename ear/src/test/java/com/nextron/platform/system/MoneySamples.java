package com.nextron.platform.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What operations about money are tried with by strangers. */
final class MoneySamples {
    private final World world;
    private final IsolationSamples samples;

    MoneySamples(World world, IsolationSamples samples) {
        this.world = world;
        this.samples = samples;
    }

    /** Prices and parts of a case, and what finance keeps. */
    void ofTheCase(JsonNode waiting) {
        quotes(waiting);
        exchange(IsolationSamples.id(waiting));
        kept();
    }

    void money(String invoice, String batch) {
        samples.sample("GET /invoices/{id}", invoice, null);
        samples.sample("POST /invoices/{id}/issue", invoice, null);
        samples.sample("POST /invoices/{id}/release", invoice, Map.of("reason", "It is right."));
        samples.sample(
                "POST /invoices/{id}/part-prices",
                invoice,
                Map.of("prices", List.of(Map.of("position", 1, "cost", 10))));
        String visit = world.as(World.FINANCE)
                .get("/invoices/" + invoice)
                .json(200)
                .at("/visits/0/visitId")
                .asText();
        samples.sample("GET /invoices/{id}/quote-differences", invoice, null);
        samples.sample("GET /reviews/{visit}", visit, null);
        samples.sample("POST /reviews/{visit}/release", visit, Map.of("reason", "It is right."));
        samples.sample("POST /reviews/{visit}/correction", visit, Map.of("reason", "As told.", "kilometres", 12));
        samples.sample("POST /reviews/{visit}/waiver", visit, Map.of("reason", "A courtesy."));
        samples.sample("GET /visit-costs/{id}", visit, null);
        cards();
        documents(invoice);
        samples.sample("GET /export-batches/{id}", batch, null);
        samples.sample("GET /export-batches/{id}/documents", batch, null);
        samples.sample("GET /export-batches/{id}/files/{file}", batch, null);
        samples.sample("POST /export-batches/{id}/retry", batch, Map.of());
        samples.sample("POST /export-batches/{id}/cancel", batch, Map.of("reason", "Not mine."));
        samples.sample("POST /export-batches/{id}/acknowledgements", batch, Map.of("outcome", "IMPORTED"));
        samples.sample("GET /invoices/{id}/pdf", invoice, null);
        issueRun();
        samples.sample("DELETE /ledger-accounts/{id}", accountOfSweden(), null);
    }

    /** A run of one draft. */
    private void issueRun() {
        JobSteps steps = new JobSteps(world);
        String order = steps.planned("NBD", 6);
        steps.visit(order, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        steps.invoice(order);
        String run = IsolationSamples.id(
                world.as(World.FINANCE).post("/issue-runs", null).json(201));
        samples.sample("GET /issue-runs/{id}", run, null);
        samples.sample("GET /issue-runs/{id}/invoices", run, null);
        samples.sample("POST /issue-runs/{id}/stop", run, Map.of("reason", "Not mine."));
        samples.owned(run);
    }

    /** What belongs to an invoice, and to how its customer is invoiced. */
    private void documents(String invoice) {
        Map<String, Object> reason = Map.of("reason", "It is right.");
        samples.sample("POST /invoices/{id}/close-early", invoice, reason);
        samples.sample("GET /invoices/{id}/changes", invoice, null);
        samples.sample("GET /invoices/{id}/history", invoice, null);
        samples.sample("GET /invoices/{id}/credit-notes", invoice, null);
        samples.sample("POST /invoices/{id}/credit-notes", invoice, reason);
        samples.sample("GET /invoices/{id}/sendings", invoice, null);
        samples.sample("POST /invoices/{id}/sendings", invoice, reason);
        samples.sample("GET /invoices/{id}/again", invoice, null);
        samples.sample("POST /invoices/{id}/again", invoice, reason);
        Map<String, Object> terms = Map.of("collecting", "PER_VISIT");
        samples.put(
                "GET /customers/{id}/billing-terms",
                new IsolationSamples.Sample(world.customerId(), "nobody-here", null));
        samples.put(
                "PUT /customers/{id}/billing-terms",
                new IsolationSamples.Sample(world.customerId(), "nobody-here", terms));
        samples.put(
                "PUT /customers/{id}",
                new IsolationSamples.Sample(
                        world.customerId(),
                        "nobody-here",
                        Map.of(
                                "name", "Mine",
                                "organisationNumber", "999000029",
                                "street", "Mine 1",
                                "postalCode", "9008",
                                "city", "Tromsø",
                                "invoiceEmail", "mine@mine.example")));
        samples.put(
                "GET /customers/{id}/history", new IsolationSamples.Sample(world.customerId(), "nobody-here", null));
        JsonNode rules = world.as(World.FINANCE).get("/vat-rules").json(200).get("items");
        samples.sample("GET /vat-rules/{id}", IsolationSamples.id(rules.get(0)), null);
    }

    /** What partner A earned by that job, on a statement that was paid. */
    void settlement(String order) {
        Api finance = world.as(World.FINANCE);
        String claim = IsolationSamples.id(new JobSteps(world).claim(order));
        samples.sample("GET /claims/{id}", claim, null);
        samples.sample("GET /claims/{id}/history", claim, null);
        samples.sample("POST /claims/{id}/answer", claim, Map.of("comment", "It was further."));
        samples.sample(
                "POST /claims/{id}/decisions",
                claim,
                Map.of("lines", List.of(Map.of("position", 1, "verdict", "APPROVE"))));
        samples.sample("POST /claims/{id}/reopening", claim, Map.of("reason", "A second look."));
        samples.sample("POST /claims/{id}/pricing", claim, null);
        String statement = IsolationSamples.id(new JobSteps(world).closedStatement());
        Map<String, Object> payment = Map.of("kind", "PAYMENT", "reference", "B-1", "day", "2020-01-02", "amount", 10);
        String entry = IsolationSamples.id(finance.post("/statements/" + statement + "/entries", payment)
                .json(200)
                .get("entries")
                .get(0));
        samples.sample("GET /statements/{id}", statement, null);
        samples.sample("GET /statements/{id}/files/{format}", statement, null);
        samples.sample("POST /statements/{id}/entries", statement, payment);
        samples.sample("POST /statements/{id}/entries/{entry}/strike", statement, Map.of("reason", "Wrong."));
        samples.sample(
                "POST /statements/{id}/corrections",
                statement,
                Map.of("reason", "Too much.", "lines", List.of(Map.of("position", 1, "amount", 1))));
        samples.sample("GET /settlement/self-billing/{partner}", World.PARTNER_A, null);
        samples.sample(
                "POST /settlement/self-billing/{partner}",
                World.PARTNER_A,
                Map.of("on", true, "since", "2035-01-01", "agreement", "A-1", "reason", "As agreed."));
        samples.owned(claim, statement, entry);
    }

    private String accountOfSweden() {
        return IsolationSamples.id(world.as(World.FINANCE)
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
        String first =
                IsolationSamples.id(finance.post("/rate-card-drafts", own).json(201));
        samples.sample(
                "GET /rate-cards/{id}",
                IsolationSamples.id(finance.post("/rate-card-drafts/" + first + "/publish", null)
                        .json(200)),
                null);
        String draft =
                IsolationSamples.id(finance.post("/rate-card-drafts", own).json(201));
        samples.sample("GET /rate-card-drafts/{id}", draft, null);
        samples.sample("PUT /rate-card-drafts/{id}", draft, own);
        samples.sample("GET /rate-card-drafts/{id}/comparison", draft, null);
        samples.sample("POST /rate-card-drafts/{id}/publish", draft, null);
        samples.sample("POST /rate-card-drafts/{id}/discard", draft, null);
    }

    /** A part that has been out for twenty days: finance is asked about it, under the id of its exchange. */
    private void exchange(String caseId) {
        Map<String, Object> part = Map.of(
                "partName",
                "Drive",
                "shippedOn",
                LocalDate.now(ZoneOffset.UTC).minusDays(20).toString());
        String sent = IsolationSamples.id(world.as(World.SUPPORT)
                .post("/cases/" + caseId + "/exchanges", part)
                .json(201));
        Eventually.until(
                "the proposal",
                () -> world.as(World.FINANCE).get("/unreturned-parts/" + sent).status(),
                status -> status == 200);
        samples.owned(sent);
        samples.sample("GET /cases/{id}/exchanges", caseId, null);
        samples.sample("POST /cases/{id}/exchanges", caseId, part);
        samples.sample("GET /advance-exchanges/{id}", sent, null);
        samples.sample("POST /advance-exchanges/{id}/receipt", sent, Map.of());
        samples.sample("GET /unreturned-parts/{id}", sent, null);
        samples.sample("POST /unreturned-parts/{id}/confirmation", sent, Map.of("unitPrice", 10));
        samples.sample("POST /unreturned-parts/{id}/waiver", sent, Map.of("reason", "Lost."));
    }

    private void kept() {
        String filter = IsolationSamples.id(world.as(World.FINANCE)
                .post("/saved-filters", Map.of("name", "Held", "query", "show=HELD"))
                .json(200));
        samples.sample("DELETE /saved-filters/{id}", filter, null);
    }

    private void quotes(JsonNode waiting) {
        Map<String, Object> answer = Map.of("accepted", true, "by", "Some Body", "reason", "Told by phone.");
        samples.sample("POST /guest/cases/{token}/price-list-answer", IsolationSamples.id(waiting), answer);
        String quote = IsolationSamples.id(world.as(World.SUPPORT)
                .get("/quotes?caseId=" + IsolationSamples.id(waiting))
                .json(200)
                .get("items")
                .get(0));
        samples.sample("GET /guest/quotes/{token}", quote, null);
        samples.sample("POST /guest/quotes/{token}/answer", quote, answer);
        samples.sample("GET /quotes/{id}", quote, null);
        samples.sample("GET /quotes/{id}/partner-side", quote, null);
        samples.sample("POST /quotes/{id}/answer", quote, answer);
        samples.sample("POST /quotes/{id}/mail", quote, null);
        samples.sample("POST /quotes/{id}/renewal", quote, Map.of("reason", "New rates."));
    }
}
