package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.demo.DemoCases.OrderedVisit;
import java.util.List;
import java.util.Optional;

/** Issues and exports the invoices that the visits outside the warranty led to. */
final class DemoInvoices {
    private final DemoApi.Session finance;

    DemoInvoices(DemoApi api) {
        this.finance = api.as(Desk.FINANCE);
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
