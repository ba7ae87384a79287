package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.CaughtMail;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Api.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The visits of a job by the API: appointments, several visits, no-shows, photos, signed reports. */
@ExtendWith(SystemUnderTest.class)
class VisitsIT {
    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private final JobSteps steps = new JobSteps(world);

    @Test
    void jobThatIsNotFinishedTakesASecondVisitWithAnInvoiceAndAClaimOfItsOwn() {
        String order = steps.planned("NBD", 6);

        steps.visit(
                order,
                Map.of(
                        "kilometres", 20,
                        "summary", "The board is dead; the new one was the wrong one.",
                        "comeAgainBecause", "The right board comes on Thursday."));
        JsonNode between = order(order);
        Eventually.until("the first visit's invoice", () -> invoices(order), items -> items.size() == 1);
        String caseBetween = caseOf(between).get("status").asText();
        plan(order);
        steps.visit(order, Map.of("kilometres", 22, "summary", "Replaced the mainboard."));

        assertThat(between.get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(caseBetween).as("between the visits").isNotEqualTo("RESOLVED");
        JsonNode done = order(order);
        assertThat(done.get("status").asText()).isEqualTo("DONE");
        assertThat(done.get("visits"))
                .extracting(visit -> visit.get("number").asInt())
                .containsExactly(1, 2);
        assertThat(Eventually.until("both invoices", () -> invoices(order), items -> items.size() == 2))
                .extracting(item -> item.at("/visits/0/visitId").asText())
                .containsExactlyInAnyOrder(visitId(done, 0), visitId(done, 1));
        assertThat(Eventually.until("both claims", () -> claims(done), items -> items.size() == 2))
                .extracting(item -> item.get("visitNumber").asInt())
                .containsExactlyInAnyOrder(1, 2);
        Eventually.until("the case", () -> caseOf(done).get("status").asText(), "RESOLVED"::equals);
    }

    @Test
    void visitAtWhichNobodyWasThereIsInvoicedUnderWarrantyTooAndLeavesTheJobOpen() {
        String order = steps.planned("NBD", 1);
        steps.arrive(order);

        Answer told = world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/no-show", Map.of("kilometres", 12, "note", "Rang twice, waited."));
        Answer again = world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/no-show", Map.of("kilometres", 12, "note", "Rang twice, waited."));

        JsonNode open = told.json(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(open.get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(open.get("visits").get(0).get("report").get("noShow").asBoolean())
                .isTrue();
        assertThat(open.get("visits").get(0).get("report").get("covered").asBoolean())
                .isFalse();
        assertThat(Eventually.until("the invoice", () -> invoices(order), items -> !items.isEmpty()))
                .hasSize(1);
        assertThat(caseOf(open).get("status").asText()).isNotEqualTo("RESOLVED");
    }

    @Test
    void overlappingAppointmentIsRefusedUnlessAReasonIsGiven() {
        String first = steps.accepted("NBD", 1);
        String second = steps.accepted("NBD", 1);
        Instant from = Instant.now().plus(200, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        appoint(first, from, "").json(200);

        Answer refused = appoint(second, from.plus(1, ChronoUnit.HOURS), "");
        Answer after = appoint(second, from.plus(2, ChronoUnit.HOURS), "");
        Answer forced = appoint(second, from.plus(1, ChronoUnit.HOURS), "Both machines stand in one room.");

        Harmless.isProblem(refused, 409, "wrong-state");
        assertThat(after.status()).as("windows are half open").isEqualTo(200);
        assertThat(forced.json(200).get("visits").get(0).get("overlapBecause").asText())
                .isEqualTo("Both machines stand in one room.");
    }

    @Test
    void customerIsToldOfTheWindowAndOfItsEnd() {
        String order = steps.accepted("NBD", 1);
        String number = order(order).get("caseNumber").asText();
        appoint(order, Instant.parse("2027-06-08T07:00:00Z"), "").json(200);

        JsonNode off = world.as(World.MANAGER_A)
                .post("/work-orders/" + order + "/appointment-cancellation", Map.of("reason", "The part is late."))
                .json(200);

        assertThat(off.get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(off.get("visits").get(0).get("status").asText()).isEqualTo("CANCELLED");
        List<CaughtMail> mails = Eventually.until(
                "both mails",
                () -> platform.mail().mails().stream()
                        .filter(mail -> mail.text().contains(number))
                        .filter(mail -> mail.subject().contains("Tuesday 8 June, 09:00–11:00 (Europe/Oslo)"))
                        .toList(),
                found -> found.size() == 2);
        assertThat(mails).anySatisfy(mail -> assertThat(mail.text()).contains("The part is late."));
    }

    @Test
    void customerIsToldWhenWhoeverWasToComeHasTheJobNoMore() {
        String order = steps.accepted("NBD", 1);
        String number = order(order).get("caseNumber").asText();
        appoint(order, Instant.parse("2027-06-09T07:00:00Z"), "").json(200);

        world.as(World.DISPATCHER)
                .post("/work-orders/" + order + "/assignment/take-over", Map.of("reason", "They were late twice."))
                .json(200);

        CaughtMail off = Eventually.until(
                        "the mail that the visit is off",
                        () -> platform.mail().mails().stream()
                                .filter(mail -> mail.text().contains(number))
                                .filter(mail -> mail.subject().startsWith("Our visit on Wednesday 9 June"))
                                .toList(),
                        found -> found.size() == 1)
                .get(0);
        assertThat(off.text()).contains("somebody else takes it over").doesNotContain("late twice");
    }

    @Test
    void arrivalWhileTheClockStandsKeepsThePromise() throws SQLException {
        String order = steps.planned("NBD", 1);
        Api dispatcher = world.as(World.DISPATCHER);
        dispatcher
                .post("/work-orders/" + order + "/hold/begin", Map.of("reason", "The room is locked."))
                .json(200);

        steps.arrive(order);
        Answer ended = dispatcher.post("/work-orders/" + order + "/hold/end", Map.of("reason", "The caretaker came."));

        assertThat(ended.json(200).get("deadline").isNull()).isFalse();
        assertThat(new Database(platform)
                        .number("select count(*) from dispatch.work_order where id = ?::uuid and promise_met", order))
                .isOne();
    }

    @Test
    void technicianIsSuggestedWithCertificateTimeAndRoad() {
        String order = steps.accepted("NBD", 1);

        JsonNode suggested = world.as(World.MANAGER_A)
                .get("/work-orders/" + order + "/suggestions?from=2027-03-02T09:00:00Z&to=2027-03-02T11:00:00Z")
                .json(200);

        assertThat(suggested.get(0).get("technician").asText()).isEqualTo(world.technicianA());
        assertThat(suggested.get(0).get("certifications").get(0).asText()).isEqualTo("Server L2");
        assertThat(suggested.get(0).get("from").asText()).isEqualTo("base");
        assertThat(suggested.get(0).get("road").get("metres").asLong()).isNotNegative();
    }

    @Test
    void arrivalCountsByTheServersClockAndKeepsTheDevices() {
        String order = steps.planned("NBD", 1);
        String device = "2020-01-01T10:00:00Z";

        JsonNode arrived = world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/arrival", Map.of("onDevice", device))
                .json(200);
        JsonNode again = world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/arrival", Map.of("onDevice", device))
                .json(200);

        JsonNode arrival = arrived.get("visits").get(0).get("arrival");
        assertThat(Instant.parse(arrival.get("at").asText()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(arrival.get("onDevice").asText()).isEqualTo(device);
        assertThat(again.get("visits").get(0).get("arrival")).isEqualTo(arrival);
    }

    @Test
    void mixedReportIsSplitPieceByPieceAndMailedAsTheCustomerSignedIt() throws IOException {
        String order = steps.planned("NBD", 1);

        steps.visit(order, mixedReport());

        JsonNode visit = order(order).get("visits").get(0);
        assertThat(visit.get("report").get("work"))
                .extracting(piece -> piece.get("covered").asBoolean())
                .containsExactly(true, false);
        assertThat(visit.get("report").get("exclusion").asText()).isEqualTo("MAINS_POWER");
        assertThat(visit.get("report").get("covered").asBoolean()).isFalse();
        String path = "/visits/" + visit.get("id").asText() + "/service-report";
        byte[] pdf = world.as(World.CUSTOMER).get(path).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(world.as(World.MANAGER_A).get(path).bytes()).isEqualTo(pdf);
        String number = order(order).get("number").asText();
        CaughtMail mail = Eventually.until(
                        "the mail with the report",
                        () -> platform.mail().mails().stream()
                                .filter(caught -> caught.subject().startsWith("Service report " + number))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
        assertThat(mail.text()).contains("service-report-" + number + "-1.pdf");
    }

    @Test
    void partThatIsNotCoveredLeavesTheWorkToTheWarranty() {
        String order = steps.planned("NBD", 1);
        Map<String, Object> battery = Map.of("name", "Battery", "kind", "OTHER", "quantity", 1, "charged", true);

        steps.visit(order, Map.of("kilometres", 40, "summary", "Replaced the board.", "parts", List.of(battery)));

        JsonNode invoice = Eventually.until("the invoice", () -> invoices(order), items -> items.size() == 1)
                .get(0);
        assertThat(invoice.get("lines"))
                .extracting(line -> line.get("kind").asText())
                .as("driving is the customer's, the work is not")
                .containsExactly("KILOMETRES", "CALLOUT", "PART");
        assertThat(order(order).at("/visits/0/report/covered").asBoolean()).isFalse();
    }

    @Test
    void reportSentTwiceUnderOneKeyCountsOnce() {
        String order = steps.planned("NBD", 6);
        steps.arrive(order);
        Api technician = world.as(World.TECHNICIAN_A);
        technician
                .post(
                        "/work-orders/" + order + "/departure",
                        Map.of("at", Instant.now().plusSeconds(60).toString()))
                .json(200);
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> report = Map.of("kilometres", 20, "summary", "Replaced the mainboard.");

        Answer first = technician.post("/work-orders/" + order + "/report", report, key);
        Answer second = technician.post("/work-orders/" + order + "/report", report, key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
        new Database(platform).awaitSettled();
        assertThat(invoices(order)).hasSize(1);
    }

    @Test
    void photoIsDrawnAnewAndHiddenFromOthers() throws IOException {
        String order = steps.planned("NBD", 1);
        String photos = "/work-orders/" + order + "/photos?caption=Scorched%20filter";

        JsonNode added = world.as(World.TECHNICIAN_A)
                .postBytes(photos, "image/png", png(3000, 20))
                .json(201);

        String path = "/attachments/" + added.get("id").asText();
        Answer seen = world.as(World.CUSTOMER).get(path);
        assertThat(seen.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(seen.bytes())).getWidth())
                .isEqualTo(2000);
        assertThat(added.get("caption").asText()).isEqualTo("Scorched filter");
        for (String stranger : List.of(World.MANAGER_B, World.TECHNICIAN_B, World.SYSTEM_B, World.OTHER_CUSTOMER)) {
            Harmless.isProblem(world.as(stranger).get(path), 404, "not-found");
            assertThat(world.as(stranger).get(path).bytes())
                    .isEqualTo(world.as(stranger)
                            .get("/attachments/" + UUID.randomUUID())
                            .bytes());
        }
    }

    @Test
    void whatIsNoPhotoOrTooLargeIsRefused() {
        String order = steps.planned("NBD", 1);
        String photos = "/work-orders/" + order + "/photos";
        Api technician = world.as(World.TECHNICIAN_A);

        Answer page =
                technician.postBytes(photos, "image/jpeg", "<html>no photo</html>".getBytes(StandardCharsets.UTF_8));
        Answer large = technician.postBytes(photos, "image/jpeg", new byte[20_000_000]);

        Harmless.blames(page, "photo");
        Harmless.isProblem(large, 413, "too-large");
        assertThat(technician.get("/work-orders/" + order + "/attachments").json(200))
                .isEmpty();
    }

    private static Map<String, Object> mixedReport() throws IOException {
        Map<String, Object> report = new HashMap<>(Map.of("kilometres", 86.3, "summary", "Two faults."));
        report.put(
                "work",
                List.of(
                        Map.of("description", "Replaced the fan tray", "minutes", 40),
                        Map.of(
                                "description", "Replaced the mainboard",
                                "minutes", 100,
                                "exclusion", "MAINS_POWER",
                                "evidence", "Scorched input filter, photo 1")));
        report.put(
                "parts",
                List.of(Map.of(
                        "name", "Mainboard",
                        "kind", "OTHER",
                        "quantity", 1,
                        "serialIn", "MB-77",
                        "serialOut", "MB-12",
                        "charged", true)));
        report.put("checklist", List.of(Map.of("item", "Diagnostic run passed", "done", true)));
        report.put(
                "signature",
                Map.of("name", "Kari Nordmann", "png", Base64.getEncoder().encodeToString(png(680, 260))));
        return report;
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private Answer appoint(String order, Instant from, String because) {
        return world.as(World.MANAGER_A)
                .post(
                        "/work-orders/" + order + "/appointment",
                        Map.of(
                                "technicianId", world.technicianA(),
                                "from", from.toString(),
                                "to", from.plus(2, ChronoUnit.HOURS).toString(),
                                "overlapBecause", because));
    }

    private void plan(String order) {
        world.as(World.MANAGER_A)
                .post(
                        "/work-orders/" + order + "/technician",
                        Map.of(
                                "technicianId",
                                world.technicianA(),
                                "plannedFrom",
                                Instant.now().toString()))
                .json(200);
    }

    private JsonNode order(String id) {
        return world.as(World.MANAGER_A).get("/work-orders/" + id).json(200);
    }

    private JsonNode caseOf(JsonNode order) {
        return world.as(World.SUPPORT)
                .get("/cases/" + order.get("caseId").asText())
                .json(200);
    }

    private JsonNode invoices(String order) {
        return world.as(World.FINANCE)
                .get("/invoices?workOrderId=" + order)
                .json(200)
                .get("items");
    }

    private JsonNode claims(JsonNode order) {
        return world.as(World.MANAGER_A)
                .get("/statements/claims?search=" + order.get("number").asText())
                .json(200)
                .get("items");
    }

    private static String visitId(JsonNode order, int visit) {
        return order.get("visits").get(visit).get("id").asText();
    }
}
