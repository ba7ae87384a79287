package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The business, told once: from a reported fault to an exported invoice, and a covered visit beside it. */
@ExtendWith(SystemUnderTest.class)
class JobStoryIT {
    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);

    @Test
    void uncoveredVisitGoesFromReportedFaultToExportedInvoice() throws IOException {
        String order = steps.planned("NBD", 6);

        steps.visit(order, Map.of("kilometres", 86.3, "summary", "Replaced the mainboard."));

        JsonNode invoice = steps.invoice(order);
        assertThat(invoice.get("status").asText()).isEqualTo("DRAFT");
        assertThat(invoice.get("lines"))
                .extracting(line -> line.get("kind").asText())
                .contains("LABOUR", "KILOMETRES");
        JsonNode issued = world.as(World.FINANCE)
                .post("/invoices/" + invoice.get("id").asText() + "/issue", Map.of())
                .json(200);
        assertThat(issued.get("number").asText()).isNotBlank();
        JsonNode batch =
                world.as(World.FINANCE).post("/export-batches", Map.of()).json(201);
        Map<String, byte[]> files =
                Batches.files(world.as(World.FINANCE), batch.get("id").asText());
        String number = issued.get("number").asText();
        assertThat(new String(files.get("lines.csv"), StandardCharsets.UTF_8)).contains(number);
        assertThat(new String(files.get("peppol/invoice-" + number + ".xml"), StandardCharsets.UTF_8))
                .contains("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
                .contains("EmbeddedDocumentBinaryObject");
        assertThat(files.get("pdf/invoice-" + number + ".pdf")).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(world.as(World.FINANCE)
                        .get("/invoices/" + invoice.get("id").asText())
                        .json(200)
                        .get("status")
                        .asText())
                .isEqualTo("EXPORTED");
        assertThat(world.as(World.CUSTOMER).get("/invoices").json(200).get("items"))
                .extracting(item -> item.get("id").asText())
                .contains(invoice.get("id").asText());
    }

    @Test
    void coveredVisitCostsTheCustomerNothingAndPaysThePartner() {
        String order = steps.planned("4H", 1);

        steps.visit(order, Map.of("kilometres", 12, "summary", "Replaced the mainboard under warranty."));

        JsonNode claim = Eventually.until(
                        "the claim",
                        () -> world.as(World.MANAGER_A)
                                .get("/statements/claims?covered=true")
                                .json(200)
                                .get("items"),
                        items -> has(items, order))
                .get(0);
        assertThat(claim.get("amount").get("amount").decimalValue()).isPositive();
        assertThat(world.as(World.FINANCE)
                        .get("/invoices?workOrderId=" + order)
                        .json(200)
                        .get("items"))
                .isEmpty();
    }

    @Test
    void exclusionFoundOnSiteMakesAVisitUnderWarrantyAnInvoice() {
        String order = steps.planned("NBD", 1);

        steps.visit(
                order,
                Map.of(
                        "kilometres", 20,
                        "exclusion", "MAINS_POWER",
                        "evidence", "Scorched input filter, photo 1",
                        "summary", "Mains power killed the board."));

        JsonNode report =
                world.as(World.MANAGER_A).get("/work-orders/" + order).json(200).get("report");
        assertThat(report.get("covered").asBoolean()).isFalse();
        assertThat(steps.invoice(order).get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void declinedOfferGoesToTheBackupAndThenToTheDispatcher() {
        String order = world.workOrder(World.POSTAL_BOTH, "NBD", 1).get("id").asText();

        decline(World.MANAGER_A, order);
        JsonNode toBackup = Eventually.until(
                "the backup's offer",
                () -> world.as(World.MANAGER_B)
                        .get("/offers?status=OPEN&workOrderId=" + order)
                        .json(200)
                        .get("items"),
                items -> !items.isEmpty());
        decline(World.MANAGER_B, order);

        assertThat(toBackup.get(0).has("address")).isFalse();
        assertThat(world.workOrderIn(order, "ESCALATED").get("status").asText()).isEqualTo("ESCALATED");
    }

    @Test
    void addressIsShownOnlyAfterAcceptance() {
        String order = world.workOrder(World.POSTAL_A, "NBD", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);

        String before = world.as(World.MANAGER_A).get("/work-orders/" + order).text();
        world.as(World.MANAGER_A).post("/offers/" + offer + "/accept", Map.of()).json(200);
        String after = world.as(World.MANAGER_A).get("/work-orders/" + order).text();

        assertThat(before)
                .doesNotContain("Storgata")
                .doesNotContain("Kari Nordmann")
                .doesNotContain("Fjellkraft");
        assertThat(after).contains("Storgata").contains("Kari Nordmann");
    }

    private void decline(String manager, String order) {
        String offer = world.openOffer(manager, order);
        world.as(manager)
                .post("/offers/" + offer + "/decline", Map.of("reason", "NO_CAPACITY", "note", "All are out."))
                .json(200);
    }

    private static boolean has(JsonNode claims, String order) {
        for (JsonNode claim : claims) {
            if (claim.get("workOrderId").asText().equals(order)) {
                return true;
            }
        }
        return false;
    }
}
