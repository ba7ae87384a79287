package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A postal register from its upload to a look-up, and every way in which it is not taken. */
@ExtendWith(SystemUnderTest.class)
class PostalRegisterIT {
    private static final int LARGER_THAN_A_FORM = 1_500_000;

    /** From now on nobody begins to read a file of Poland while somebody holds the lock. */
    private static final String WAITS_TO_BE_READ =
            """
            create function tenant.waits() returns trigger language plpgsql as
              $$ begin perform pg_advisory_xact_lock_shared(4711); return new; end $$;
            create trigger waits before update on tenant.postal_import for each row
              when (new.part = 'PL' and new.status = 'RUNNING') execute function tenant.waits()""";

    private static final String IS_READ_AT_ONCE =
            "drop trigger waits on tenant.postal_import; drop function tenant.waits()";

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final Api admin = world.as(World.ADMIN);

    @Test
    void takesARegisterIntoUseAndTellsWhatItRefused() {
        List<String> lines = register("LV", 60, "Riga");
        lines.add(30, "LV\tbad");

        JsonNode done = ended(upload("LV", archive("LV.txt", lines)).json(202));

        JsonNode report = done.get("report");
        assertThat(done.get("status").asText()).isEqualTo("DONE");
        assertThat(done.get("percent").asInt()).isEqualTo(100);
        assertThat(done.get("requestedBy").asText()).isEqualTo(World.ADMIN);
        assertThat(done.get("sha256").asText()).hasSize(64);
        assertThat(report.get("lines").asLong()).isEqualTo(61);
        assertThat(report.get("accepted").asLong()).isEqualTo(60);
        assertThat(report.get("refused").asLong()).isEqualTo(1);
        assertThat(report.get("examples").get(0).get("line").asLong()).isEqualTo(31);
        isAt("Riga", "LV");
        assertThat(registers()).contains("LV");
    }

    @Test
    void replacesARegisterAsAWhole() {
        ended(upload("LT", text(register("LT", 60, "Vilnius"))).json(202));
        List<String> fewer = register("LT", 30, "Kaunas");

        JsonNode done = ended(upload("LT", text(fewer)).json(202));

        assertThat(done.get("report").get("before").asLong()).isEqualTo(60);
        isAt("Kaunas", "LT");
        assertThat(place("LT", "1059").get("accuracy").asText()).isEqualTo("AREA");
        assertThat(database.number(
                        "select count(*) from tenant.postal_place p join tenant.postal_import i on i.id = p.import_id"
                                + " where i.part = ?",
                        "LT"))
                .isEqualTo(30);
    }

    @Test
    void badFileChangesNothing() {
        ended(upload("EE", text(register("EE", 60, "Tallinn"))).json(202));
        isAt("Tallinn", "EE");
        byte[] whole = archive("EE.txt", register("EE", 2_000, "Tartu"));

        for (byte[] bad : List.of(
                Arrays.copyOf(whole, whole.length / 2),
                text(register("SE", 60, "Tartu")),
                "<html>Not found</html>".getBytes(StandardCharsets.UTF_8))) {
            JsonNode refused = ended(upload("EE", bad).json(202));

            assertThat(refused.get("status").asText()).isEqualTo("REFUSED");
            assertThat(refused.get("message").asText()).contains("Nothing was changed.");
            assertThat(city("EE", "1000")).isEqualTo("Tallinn");
        }
        assertThat(database.number("select count(*) from tenant.postal_upload u join tenant.postal_import i"
                        + " on i.id = u.import_id where i.part = 'EE'"))
                .isZero();
    }

    @Test
    void refusesAnotherFileWhileOneIsRead() throws SQLException {
        byte[] first = text(register("PL", 60, "Warszawa"));
        byte[] another = text(register("PL", 60, "Gdynia"));
        Answer begun;
        Answer again;
        Answer other;

        try (Connection hold = database.owner()) {
            hold.createStatement().execute(WAITS_TO_BE_READ);
            hold.createStatement().execute("select pg_advisory_lock(4711)");
            begun = upload("PL", first);
            again = upload("PL", first);
            other = upload("PL", another);
            hold.createStatement().execute("select pg_advisory_unlock(4711)");
            hold.createStatement().execute(IS_READ_AT_ONCE);
        }

        assertThat(again.json(202).get("id")).isEqualTo(begun.json(202).get("id"));
        Harmless.isProblem(other, 409, "wrong-state");
        assertThat(other.text()).contains("Wait until that has ended");
        assertThat(ended(begun.json(202)).get("status").asText()).isEqualTo("DONE");
    }

    @Test
    void anotherServerEndsWhatOneLeftInTheMiddle() throws SQLException {
        ended(upload("CZ", text(register("CZ", 60, "Praha"))).json(202));
        UUID left = UUID.randomUUID();

        leaveInTheMiddle(left, "CZ", text(register("CZ", 60, "Brno")), 1);

        JsonNode done = ended(admin.get("/postal-registers/imports/" + left).json(200));
        assertThat(done.get("status").asText()).isEqualTo("DONE");
        isAt("Brno", "CZ");
    }

    @Test
    void givesUpAnImportThatNeverComesToItsEnd() throws SQLException {
        UUID left = UUID.randomUUID();

        leaveInTheMiddle(left, "SK", text(register("SK", 60, "Bratislava")), 3);

        JsonNode given = ended(admin.get("/postal-registers/imports/" + left).json(200));
        assertThat(given.get("status").asText()).isEqualTo("REFUSED");
        assertThat(given.get("message").asText()).contains("begun 3 times");
    }

    @Test
    void onlyAdministratorsOfHeadquartersUpload() {
        byte[] small = text(register("HU", 60, "Budapest"));
        byte[] large = new byte[LARGER_THAN_A_FORM];

        assertThat(world.as(World.MANAGER_A)
                        .postFile("/postal-registers/HU/imports?fileName=HU.txt", small)
                        .status())
                .isEqualTo(404);
        Harmless.isProblem(
                world.as(World.DISPATCHER).postFile("/postal-registers/HU/imports?fileName=HU.txt", small),
                403,
                "not-allowed");
        Harmless.isProblem(
                world.as(World.DISPATCHER).postFile("/postal-registers/HU/imports?fileName=HU.txt", large),
                413,
                "too-large");
        Harmless.isProblem(admin.postFile("/partners?fileName=HU.txt", large), 413, "too-large");
        assertThat(upload("HU", large).status()).isEqualTo(202);
    }

    @Test
    void refusesAnUploadWithoutACountryNameOrContent() {
        Harmless.isProblem(upload("XX", text(register("XX", 1, "Nowhere"))), 422, "invalid-input");
        Harmless.isProblem(upload("RO", new byte[0]), 422, "invalid-input");
        Harmless.isProblem(admin.postFile("/postal-registers/RO/imports", new byte[] {1}), 422, "invalid-input");
    }

    @Test
    void enteredDistanceCountsBothWaysUntilItIsWithdrawn() {
        Api dispatcher = world.as(World.DISPATCHER);
        Map<String, Object> wanted =
                Map.of("from", "NO-8400", "to", "NO 8300", "kilometres", 166.4, "reason", "No ferry in winter.");

        JsonNode entered = dispatcher.post("/road-distances/entered", wanted).json(201);

        for (String ends : List.of("NO-8400/NO-8300", "NO-8300/NO-8400")) {
            JsonNode leg = dispatcher.get("/road-distances/" + ends).json(200);
            assertThat(leg.get("source").asText()).isEqualTo("ENTERED");
            assertThat(leg.get("metres").asLong()).isEqualTo(166_400);
            assertThat(leg.get("estimated").asBoolean()).isFalse();
        }
        dispatcher
                .post(
                        "/road-distances/entered/" + entered.get("id").asText() + "/withdraw",
                        Map.of("reason", "The ferry runs again."))
                .json(200);
        JsonNode leg = dispatcher.get("/road-distances/NO-8400/NO-8300").json(200);
        assertThat(leg.get("source").asText()).isEqualTo("ESTIMATE");
        assertThat(leg.get("estimated").asBoolean()).isTrue();
    }

    @Test
    void laterEntryTakesThePlaceOfTheOneBefore() {
        Api dispatcher = world.as(World.DISPATCHER);
        for (int kilometres : new int[] {100, 120}) {
            dispatcher
                    .post(
                            "/road-distances/entered",
                            Map.of(
                                    "from",
                                    "SE-98132",
                                    "to",
                                    "NO-8514",
                                    "kilometres",
                                    kilometres,
                                    "reason",
                                    "Measured."))
                    .json(201);
        }

        JsonNode leg = dispatcher.get("/road-distances/NO-8514/SE-98132").json(200);

        assertThat(leg.get("metres").asLong()).isEqualTo(120_000);
        assertThat(database.number("select count(*) from dispatch.entered_distance where one_end = 'NO-8514'"
                        + " and other_end = 'SE-98132' and withdrawn_at is null"))
                .isEqualTo(1);
    }

    private Answer upload(String part, byte[] file) {
        return admin.postFile("/postal-registers/" + part + "/imports?fileName=" + part + ".txt", file);
    }

    private JsonNode ended(JsonNode begun) {
        String id = begun.get("id").asText();
        return Eventually.until(
                "the end of the import",
                () -> admin.get("/postal-registers/imports/" + id).json(200),
                now -> now.hasNonNull("endedAt"));
    }

    private JsonNode place(String country, String code) {
        return admin.get("/postal-registers/" + country + "/codes/" + code).json(200);
    }

    /** Each server has the register in its memory a moment after the import has ended. */
    private void isAt(String city, String country) {
        Eventually.until("the register in memory", () -> city(country, "1000"), city::equals);
    }

    private String city(String country, String code) {
        return admin.get("/postal-registers/" + country + "/codes/" + code)
                .json()
                .path("city")
                .asText();
    }

    private List<String> registers() {
        List<String> parts = new ArrayList<>();
        admin.get("/postal-registers")
                .json(200)
                .forEach(register -> parts.add(register.get("part").asText()));
        return parts;
    }

    /** As a server leaves it that was stopped a minute ago while it was reading. */
    private void leaveInTheMiddle(UUID id, String part, byte[] file, int attempts) throws SQLException {
        try (Connection application = database.application()) {
            application.setAutoCommit(false);
            Database.become(application, "nextron", "operator");
            try (PreparedStatement begun = application.prepareStatement(
                    """
                    insert into tenant.postal_import (tenant_id, id, part, file_name, sha256, bytes, status, requested_by,
                                requested_at, lease_until, attempts)
                         values ('nextron', ?, ?, 'left.txt', 'left', ?, 'RUNNING', 'astrid.admin',
                                now() - interval '2 minutes', now() - interval '1 minute', ?)""")) {
                begun.setObject(1, id);
                begun.setString(2, part);
                begun.setLong(3, file.length);
                begun.setInt(4, attempts);
                begun.execute();
            }
            try (PreparedStatement piece = application.prepareStatement(
                    "insert into tenant.postal_upload (tenant_id, import_id, piece, content) values ('nextron', ?, 0, ?)")) {
                piece.setObject(1, id);
                piece.setBytes(2, file);
                piece.execute();
            }
            application.commit();
        }
    }

    private static List<String> register(String country, int codes, String town) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%s\tCounty\t1\tMunicipality\t2\t\t\t%.4f\t24.1\t4",
                    country,
                    1000 + i,
                    town,
                    56.9 + i % 50 * 0.001));
        }
        return lines;
    }

    private static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String name, List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text(lines));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
