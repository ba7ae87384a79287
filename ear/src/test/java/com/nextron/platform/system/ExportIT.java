package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.Registrar.Place;
import com.nextron.platform.system.StoredVisits.Done;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Batches from the choice to the ledger's answer, and what can go wrong on the way. */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Place TROMSO = new Place("NO", "9008", "Tromsø");
    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final FullDisk disk = new FullDisk(database);
    private final Registrar registrar =
            new Registrar(SystemUnderTest.start().platform(), LocalDate.now(ZoneOffset.UTC));

    @AfterEach
    void nothingIsInTheWay() throws SQLException {
        disk.makeRoom();
    }

    @Test
    void locksWhatThePreviewShowsAndHandsOutTheSameBytesForEver() throws IOException, NoSuchAlgorithmException {
        String customer = customer();
        List<String> numbers = issued(customer, 3);
        Map<String, Object> choice = Map.of("customer", customer);

        JsonNode preview = finance().post("/export-batches/preview", choice).json(200);
        JsonNode batch = lock(choice, preview.get("seal").asText());
        Map<String, byte[]> files = Batches.files(finance(), id(batch));
        byte[] zip = Batches.zip(finance(), id(batch));

        assertThat(preview.get("documents").asInt()).isEqualTo(3);
        assertThat(Batches.zip(finance(), id(batch))).isEqualTo(zip);
        JsonNode view = finance().get("/export-batches/" + id(batch)).json(200);
        assertThat(view.get("totals")).isEqualTo(preview.get("totals"));
        assertThat(view.at("/files/0/sha256").asText()).isEqualTo(sha256(zip));
        assertThat(view.at("/files/0/bytes").asLong()).isEqualTo(zip.length);
        JsonNode manifest = Api.JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.at("/totals/0/gross").decimalValue())
                .isEqualByComparingTo(preview.at("/totals/0/gross/amount").decimalValue());
        for (String number : numbers) {
            assertThat(files).containsKeys("peppol/invoice-" + number + ".xml", "pdf/invoice-" + number + ".pdf");
        }
        assertThat(files).containsKeys("gbat10.csv", "lines.csv", "lines.xlsx", "vouchers.si");
        for (JsonNode entry : manifest.get("files")) {
            assertThat(entry.get("sha256").asText())
                    .as(entry.get("name").asText())
                    .isEqualTo(sha256(files.get(entry.get("name").asText())));
        }
    }

    @Test
    void takesAllThatWaitWhenNothingIsChosenWhateverTypeTheRequestNames() {
        issued(customer(), 1);

        Answer answer = finance().postRaw("/export-batches", "", Map.of());

        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void refusesToLockWhenOtherDocumentsFitByNow() {
        String customer = customer();
        issued(customer, 1);
        String seal = finance()
                .post("/export-batches/preview", Map.of("customer", customer))
                .json(200)
                .get("seal")
                .asText();
        issued(customer, 1);

        Answer late = finance().post("/export-batches", Map.of("customer", customer, "seen", seal));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("detail").asText()).contains("Other documents fit the choice by now: 2");
    }

    @Test
    void givesEachDocumentToOneOfManyWhoAskAtOnce() {
        String customer = customer();
        issued(customer, 4);

        List<Answer> answers = AtOnce.times(6, () -> finance().post("/export-batches", Map.of("customer", customer)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(5);
        assertThat(count("select count(*) from billing.export_item where customer = ?", customer))
                .isEqualTo(4);
    }

    @Test
    void takesWhatTheLedgerRefusesIntoAnotherBatchAndNothingElse() throws IOException {
        String customer = customer();
        List<String> numbers = issued(customer, 3);
        Map<String, Object> choice = Map.of("customer", customer, "formats", List.of("CSV"));
        String first = id(lock(choice, ""));
        Batches.files(finance(), first);
        String refused = numbers.get(1);

        Map<String, Object> refusal =
                Map.of("outcome", "REJECTED", "reason", "Account 3000 is closed.", "numbers", List.of(refused));
        finance()
                .post("/export-batches/" + first + "/acknowledgements", refusal)
                .json(200);
        finance()
                .post("/export-batches/" + first + "/acknowledgements", refusal)
                .json(200);
        JsonNode after = finance()
                .post("/export-batches/" + first + "/acknowledgements", Map.of("outcome", "IMPORTED"))
                .json(200);
        Map<String, byte[]> again = Batches.files(finance(), id(lock(choice, "")));

        assertThat(after.at("/answers/imported").asInt()).isEqualTo(2);
        assertThat(after.at("/answers/rejected").asInt()).isEqualTo(1);
        assertThat(history(refused))
                .containsOnlyOnce("The ledger refused it")
                .contains("Account 3000 is closed.", " by " + World.FINANCE + ".");
        assertThat(history(numbers.get(0))).doesNotContain("The ledger refused it");
        assertThat(new String(again.get("lines.csv"), StandardCharsets.UTF_8))
                .contains(refused)
                .doesNotContain(numbers.get(0))
                .doesNotContain(numbers.get(2));
        assertThat(finance().post("/export-batches", choice).status()).isEqualTo(409);
        assertThat(finance()
                        .post(
                                "/export-batches/" + first + "/acknowledgements",
                                Map.of("outcome", "REJECTED", "reason", "Late.", "numbers", List.of(numbers.get(0))))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void exportsAgainOnlyWithAReason() throws IOException {
        String customer = customer();
        issued(customer, 2);
        Map<String, Object> choice = Map.of("customer", customer, "formats", List.of("CSV"));
        String first = id(lock(choice, ""));
        Batches.files(finance(), first);
        Map<String, Object> again = new HashMap<>(choice);
        again.put("againBecause", "The ledger lost its disk.");

        String second = id(lock(again, ""));
        Map<String, byte[]> files = Batches.files(finance(), second);

        assertThat(Api.JSON
                        .readTree(files.get("manifest.json"))
                        .get("exportedAgainBecause")
                        .asText())
                .isEqualTo("The ledger lost its disk.");
        assertThat(standings(first)).containsOnly("REPLACED");
        assertThat(standings(second)).containsOnly("TAKEN");
    }

    @Test
    void saysThatTheDiskIsFullAndIsMadeWhenThereIsRoomAgain() throws SQLException, IOException {
        String customer = customer();
        issued(customer, 2);
        disk.fill();

        String batch = id(lock(Map.of("customer", customer, "formats", List.of("CSV", "GBAT10")), ""));
        JsonNode failed = Batches.ended(finance(), batch);
        assertThat(finance().get("/export-batches/" + batch + "/files/zip").status())
                .isEqualTo(404);
        disk.makeRoom();
        finance().post("/export-batches/" + batch + "/retry", Map.of()).json(200);
        Map<String, byte[]> files = Batches.files(finance(), batch);

        assertThat(failed.get("status").asText()).isEqualTo("FAILED");
        assertThat(failed.get("message").asText()).startsWith("The database's disk is full.");
        assertThat(files).containsKeys("lines.csv", "gbat10.csv");
        assertThat(standings(batch)).hasSize(2).containsOnly("TAKEN");
        assertThat(count("select count(*) from billing.export_file where batch_id = ?::uuid and sha256 is null", batch))
                .isZero();
    }

    @Test
    void goesOnWhereAServerStoppedInTheMiddle() throws SQLException, IOException {
        String customer = customer();
        issued(customer, 2);
        disk.fill();
        String batch = id(lock(Map.of("customer", customer, "formats", List.of("CSV")), ""));
        Batches.ended(finance(), batch);
        disk.makeRoom();

        // What a killed server leaves: a lease that is over, and a part of a file.
        asPlatform("insert into billing.export_file (tenant_id, id, batch_id, format, name, media_type) select"
                + " tenant_id, uuidv7(), id, 'ZIP', 'left.zip', 'application/zip' from billing.export_batch where id = '"
                + batch + "'");
        asPlatform("update billing.export_batch set status = 'RUNNING', percent = 40, ended_at = null,"
                + " lease_until = now() - interval '1 second' where id = '" + batch + "'");

        assertThat(Batches.files(finance(), batch)).containsKey("lines.csv");
        assertThat(count("select count(*) from billing.export_file where batch_id = ?::uuid", batch))
                .isOne();
    }

    @Test
    void checksAnewWhatIsTriedAgain() throws SQLException, IOException {
        String customer = customer();
        List<String> numbers = issued(customer, 1);
        disk.fill();
        String batch = id(lock(Map.of("customer", customer, "formats", List.of("PEPPOL")), ""));
        Batches.ended(finance(), batch);
        disk.makeRoom();

        // What was checked is written otherwise by now.
        asPlatform("update billing.export_item set checked = true, xml_sha256 = repeat('0', 64) where batch_id = '"
                + batch + "'");
        finance().post("/export-batches/" + batch + "/retry", Map.of()).json(200);

        assertThat(Batches.files(finance(), batch)).containsKey("peppol/invoice-" + numbers.get(0) + ".xml");
    }

    @Test
    void freesItsDocumentsWhenAFailedBatchIsCancelled() throws SQLException {
        String customer = customer();
        issued(customer, 2);
        disk.fill();
        Map<String, Object> choice = Map.of("customer", customer, "formats", List.of("CSV"));
        String batch = id(lock(choice, ""));
        Batches.ended(finance(), batch);
        Map<String, Object> again = new HashMap<>(choice);
        again.put("againBecause", "Nobody has got it.");

        assertThat(finance().post("/export-batches", again).status())
                .as("while its batch is not ready")
                .isEqualTo(409);
        Answer cancelled = finance().post("/export-batches/" + batch + "/cancel", Map.of("reason", "No room."));

        assertThat(cancelled.json(200).get("status").asText()).isEqualTo("CANCELLED");
        assertThat(standings(batch)).containsOnly("FREED");
        assertThat(finance()
                        .post("/export-batches/preview", choice)
                        .json(200)
                        .get("returned")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void holdsWhatBreaksARuleAndLetsTheRestGo() throws SQLException, IOException {
        String customer = customer();
        List<String> numbers = issued(customer, 2);
        // A Norwegian organisation number that Peppol's own rules refuse.
        owner("alter table billing.invoice disable trigger keep_issued");
        asPlatform("update billing.invoice set customer_organisation_number = '123456789' where number = '"
                + numbers.get(0) + "' and kind = 'INVOICE'");
        owner("alter table billing.invoice enable trigger keep_issued");

        String batch = id(lock(Map.of("customer", customer, "formats", List.of("PEPPOL", "CSV")), ""));
        Map<String, byte[]> files = Batches.files(finance(), batch);

        assertThat(files).containsKey("peppol/invoice-" + numbers.get(1) + ".xml");
        assertThat(files).doesNotContainKey("peppol/invoice-" + numbers.get(0) + ".xml");
        assertThat(new String(files.get("lines.csv"), StandardCharsets.UTF_8)).doesNotContain(numbers.get(0));
        JsonNode held = Api.JSON.readTree(files.get("manifest.json")).at("/held/0");
        assertThat(held.get("number").asText()).isEqualTo(numbers.get(0));
        assertThat(held.get("rule").asText()).startsWith("PEPPOL-COMMON-R");
        assertThat(count(
                        "select count(*) from billing.invoice where number = ? and status = 'ISSUED' and kind = 'INVOICE'",
                        numbers.get(0)))
                .isOne();
    }

    @Test
    void whatWasHandedOutCannotBeChangedInTheDatabaseEither() throws IOException {
        String customer = customer();
        issued(customer, 1);
        String batch = id(lock(Map.of("customer", customer, "formats", List.of("CSV")), ""));
        Batches.files(finance(), batch);

        assertThatThrownBy(() -> asPlatform("delete from billing.export_piece where file_id in (select id from"
                        + " billing.export_file where batch_id = '" + batch + "')"))
                .hasMessageContaining("cannot be changed");
        assertThatThrownBy(() -> asPlatform("delete from billing.export_file where batch_id = '" + batch + "'"))
                .hasMessageContaining("cannot be changed");
    }

    private String history(String number) {
        JsonNode found = finance().get("/invoices?search=" + number).json(200);
        return finance()
                .get("/invoices/" + id(found.at("/items/0")) + "/history")
                .text();
    }

    private List<String> standings(String batch) {
        List<String> standings = new ArrayList<>();
        finance()
                .get("/export-batches/" + batch + "/documents")
                .json(200)
                .get("items")
                .forEach(item -> standings.add(item.get("standing").asText()));
        return standings;
    }

    private JsonNode lock(Map<String, Object> choice, String seal) {
        Map<String, Object> sealed = new HashMap<>(choice);
        sealed.put("seen", seal);
        return finance().post("/export-batches", sealed).json(201);
    }

    /** That many visits of the customer, each an issued invoice; their numbers. */
    private List<String> issued(String customer, int visits) {
        List<Done> done = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            ZonedDateTime arrived = ZonedDateTime.of(2026, 10, 5 + i, 14, 0, 0, 0, OSLO);
            done.add(Done.of(customer, TROMSO, arrived, 150 + i, "43.5"));
        }
        new StoredVisits(database).report(done);
        String drafts = "select count(*) from billing.invoice where tenant_id = ? and status in ('DRAFT', 'HELD')";
        Eventually.until("the drafts", () -> count(drafts, customer), count -> count == visits);
        List<String> numbers = new ArrayList<>();
        for (JsonNode draft : finance()
                .get("/invoices?status=DRAFT,HELD&customer=" + customer)
                .json(200)
                .get("items")) {
            numbers.add(issue(draft));
        }
        return numbers;
    }

    private String issue(JsonNode draft) {
        String invoice = "/invoices/" + id(draft);
        if (draft.get("status").asText().equals("HELD")) {
            finance()
                    .post(invoice + "/release", Map.of("reason", "Looked at it."))
                    .json(200);
        }
        return finance()
                .post(invoice + "/issue", Map.of())
                .json(200)
                .get("number")
                .asText();
    }

    private String customer() {
        return registrar.silentCustomer("Kunde " + CUSTOMERS.incrementAndGet(), TROMSO);
    }

    private Api finance() {
        return world.as(World.FINANCE);
    }

    private long count(String query, Object... parameters) {
        return database.number(query, parameters);
    }

    private void owner(String sql) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.createStatement().execute(sql);
        }
    }

    private void asPlatform(String sql) throws SQLException {
        try (Connection server = database.owner()) {
            server.setAutoCommit(false);
            Database.become(server, "nextron", "system");
            server.createStatement().execute(sql);
            server.commit();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
