package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nextron.platform.dev.demo.DemoCases.OrderedVisit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues and exports the invoices that the visits outside the warranty led to. */
final class DemoInvoices {
    private final DemoApi.Session finance;

    DemoInvoices(DemoApi api) {
        this.finance = api.as(Desk.FINANCE);
    }

    /** Invented rates of the day the demonstration began: without one no invoice in that currency is issued. */
    void enterRates(DemoTimes times) {
        String day = times.dayBefore("P0D").toString();
        Map.of("SEK", "1.0235", "DKK", "1.5612", "EUR", "11.6480")
                .forEach((currency, kroner) -> finance.post(
                        "/exchange-rates",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("currency", currency)
                                .put("day", day)
                                .put("kroner", new BigDecimal(kroner))
                                .put("source", "Demo data")));
    }

    /** Some leave in one batch; some are issued and wait for the next one; the rest stay drafts or held. */
    void issueAndExport(List<OrderedVisit> visits) {
        List<OrderedVisit> invoiced =
                visits.stream().filter(visit -> visit.entry().has("invoice")).toList();
        invoiced.forEach(this::awaited);
        issue(invoiced, "EXPORTED");
        finance.post("/export-batches");
        issue(invoiced, "ISSUED");
    }

    private void issue(List<OrderedVisit> visits, String standing) {
        visits.stream()
                .filter(visit -> visit.text("invoice").equals(standing))
                .map(this::awaited)
                .forEach(
                        invoice -> finance.post("/invoices/" + invoice.get("id").asText() + "/issue"));
    }

    private JsonNode awaited(OrderedVisit visit) {
        return Waiting.until(
                "The invoice of " + visit.text("key"),
                () -> Optional.ofNullable(finance.get("/invoices?workOrderId=" + visit.workOrder())
                        .get("items")
                        .get(0)));
    }
}
