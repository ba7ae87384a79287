package com.nextron.platform.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nextron.platform.dev.demo.DemoCases.OrderedVisit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

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
        invoiced.stream().filter(visit -> visit.entry().has("credit")).forEach(this::creditAndInvoiceAgain);
    }

    /** Takes the whole invoice back, and drafts it once more under the reference that was missing. */
    private void creditAndInvoiceAgain(OrderedVisit visit) {
        String invoice = "/invoices/" + awaited(visit).get("id").asText();
        JsonNode credit = visit.entry().get("credit");
        finance.post(invoice + "/credit-notes", DemoFile.body(credit, "reason"));
        finance.post(
                invoice + "/again",
                DemoFile.body(credit, "reference")
                        .put("reason", credit.get("again").asText()));
    }

    private void issue(List<OrderedVisit> visits, String standing) {
        visits.stream()
                .filter(visit -> visit.text("invoice").equals(standing))
                .map(this::awaited)
                .forEach(
                        invoice -> finance.post("/invoices/" + invoice.get("id").asText() + "/issue"));
    }

    /** The visit's first invoice: ids ascend with time, and it may have been invoiced again. */
    private JsonNode awaited(OrderedVisit visit) {
        String list = "/invoices?kind=INVOICE&workOrderId=" + visit.workOrder();
        return Waiting.until("The invoice of " + visit.text("key"), () -> StreamSupport.stream(
                        finance.get(list).get("items").spliterator(), false)
                .min(Comparator.comparing(
                        (JsonNode invoice) -> invoice.get("id").asText())));
    }
}
