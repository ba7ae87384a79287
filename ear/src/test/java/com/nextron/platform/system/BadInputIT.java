package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.Api.Answer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be gets a clear answer, nothing is stored by half, and nothing of the inside leaves the server. */
@ExtendWith(SystemUnderTest.class)
class BadInputIT {
    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final JobSteps steps = new JobSteps(world);

    @Test
    void unknownSerialNumberIsNamed() throws SQLException {
        Map<String, Long> before = database.settledCounts();

        Answer byHeadquarters = world.as(World.SUPPORT).post("/cases", Reports.of("NX-999999"));
        Answer byGuest = world.anonymous().post("/guest/cases", Reports.of("NX-999999"));

        Harmless.blames(byHeadquarters, "serialNumber");
        Harmless.blames(byGuest, "serialNumber");
        assertThat(database.settledCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"NO,900", "NO,90081", "NO,N90A8", "SE,1112", "SE,111222", "DK,12345", "DK,ABCD", "FI,0010", "FI,''"})
    void postalCodeThatItsCountryDoesNotWriteIsNamed(String country, String postalCode) throws SQLException {
        Map<String, Long> before = database.settledCounts();
        Map<String, Object> wanted = new HashMap<>(Reports.of(world.machine(World.POSTAL_A, 1)));
        before.merge("returns.asset", 1L, Long::sum);
        before.merge("core.audit_entry", 1L, Long::sum);
        wanted.putAll(Map.of("street", "Gata 1", "postalCode", postalCode, "city", "Sted", "country", country));

        Answer answer = world.as(World.SUPPORT).post("/cases", wanted);

        Harmless.blames(answer, "postalCode");
        assertThat(database.settledCounts()).isEqualTo(before);
    }

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() throws SQLException {
        Map<String, Long> before = database.settledCounts();

        Answer answer = world.as(World.ADMIN)
                .post(
                        "/partners",
                        Map.of("name", "X AS", "organisationNumber", "999000011", "country", "NO", "city", "Tromsø"));

        Harmless.isProblem(answer, 422, "invalid-input");
        assertThat(answer.json().get("errors"))
                .extracting(error -> error.get("field").asText())
                .contains("organisationNumber", "postalCode", "managerFirstName", "managerLastName", "managerEmail");
        assertThat(database.settledCounts()).isEqualTo(before);
    }

    @Test
    void expiredOfferCannotBeAccepted() throws SQLException {
        String order = world.workOrder(World.POSTAL_A, "24X7", 1).get("id").asText();
        String offer = world.openOffer(World.MANAGER_A, order);
        Eventually.until(
                "the end of the time to answer",
                () -> Instant.parse(world.as(World.MANAGER_A)
                        .get("/offers/" + offer)
                        .json(200)
                        .get("answerBy")
                        .asText()),
                end -> Instant.now().isAfter(end));
        Map<String, Long> before = database.settledCounts();

        Answer answer = world.as(World.MANAGER_A).post("/offers/" + offer + "/accept", Map.of());

        Harmless.isProblem(answer, 409, "offer-expired");
        assertThat(database.settledCounts()).isEqualTo(before);
        assertThat(world.workOrderIn(order, "ESCALATED").has("partner")).isFalse();
    }

    @Test
    void offerThatWasTakenBackOrWhoseJobAnotherHasCannotBeAccepted() throws SQLException {
        String order = world.workOrder(World.POSTAL_BOTH, "NBD", 1).get("id").asText();
        String toA = world.openOffer(World.MANAGER_A, order);
        world.as(World.DISPATCHER)
                .post(
                        "/work-orders/" + order + "/offer",
                        Map.of("partner", World.PARTNER_B, "reason", "They are near."))
                .json(200);
        String toB = world.openOffer(World.MANAGER_B, order);

        Answer takenBack = world.as(World.MANAGER_A).post("/offers/" + toA + "/accept", Map.of());
        world.as(World.MANAGER_B).post("/offers/" + toB + "/accept", Map.of()).json(200);
        Map<String, Long> before = database.settledCounts();
        Answer taken = world.as(World.MANAGER_A).post("/offers/" + toA + "/accept", Map.of());
        Answer declined = world.as(World.MANAGER_B)
                .post("/offers/" + toB + "/decline", Map.of("reason", "NO_CAPACITY", "note", ""));

        Harmless.isProblem(takenBack, 409, "wrong-state");
        Harmless.isProblem(taken, 409, "wrong-state");
        Harmless.isProblem(declined, 409, "wrong-state");
        assertThat(database.settledCounts()).isEqualTo(before);
    }

    @Test
    void departureBeforeArrivalAndArrivalBeforeTheReportAreRefused() throws SQLException {
        String order = steps.planned("NBD", 1);
        Answer tooEarly = world.as(World.TECHNICIAN_A)
                .post("/work-orders/" + order + "/arrival", Map.of("at", "2020-01-01T10:00:00Z"));
        Instant arrived = steps.arrive(order);
        Map<String, Long> before = database.settledCounts();

        Answer departure = world.as(World.TECHNICIAN_A)
                .post(
                        "/work-orders/" + order + "/departure",
                        Map.of("at", arrived.minusSeconds(1).toString()));

        Harmless.blames(tooEarly, "at");
        Harmless.blames(departure, "at");
        assertThat(database.settledCounts()).isEqualTo(before);
        assertThat(world.workOrderIn(order, "ON_SITE").has("departedAt")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2000.1", "1000000000", "0.55"})
    void kilometresThatNobodyDrivesAreRefused(String kilometres) throws SQLException {
        String order = steps.planned("NBD", 1);
        Instant arrived = steps.arrive(order);
        world.as(World.TECHNICIAN_A)
                .post(
                        "/work-orders/" + order + "/departure",
                        Map.of("at", arrived.plusSeconds(60).toString()))
                .json(200);
        Map<String, Long> before = database.settledCounts();

        Answer answer = world.as(World.TECHNICIAN_A)
                .postRaw(
                        "/work-orders/" + order + "/report",
                        "{\"kilometres\": " + kilometres + ", \"summary\": \"Done.\"}",
                        Map.of());

        Harmless.blames(answer, "kilometres");
        assertThat(database.settledCounts()).isEqualTo(before);
        world.workOrderIn(order, "LEFT_SITE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"serialNumber\": }",
                "no json at all",
                "[]",
                "\"text\"",
                "17",
                "{\"serialNumber\": {\"a\": 1}}",
                "{\"serialNumber\": [\"NX-000001\"]}",
                "{\"receivedAt\": \"yesterday\"}",
                "{\"fault\": \"TOASTER\"}",
                "{\"readiness\": \"ALL\"}",
                "{\"readiness\": [\"READY\"]}"
            })
    void bodyThatIsNotTheJsonOfTheAddressIsRefused(String body) throws SQLException {
        Map<String, Long> before = database.settledCounts();

        Answer answer = world.as(World.SUPPORT).postRaw("/cases", body, Map.of());

        Harmless.isProblem(answer, 400, "malformed-request");
        assertThat(database.settledCounts()).isEqualTo(before);
    }

    @Test
    void missingBodyIsAskedFor() {
        Api support = world.as(World.SUPPORT);

        Answer nothing = support.postRaw("/cases", "", Map.of());
        Answer none = support.postRaw("/cases", "null", Map.of());

        Harmless.isProblem(nothing, 400, "malformed-request");
        Harmless.blames(none, "body");
    }

    @Test
    void otherContentTypesMethodsAndAddressesAreToldApart() {
        Api support = world.as(World.SUPPORT);

        Answer text = support.postRaw("/cases", "{}", Map.of("Content-Type", "text/plain"));
        Answer method = support.call("DELETE", "/cases", null);
        Answer address = support.get("/toasters");
        Answer limit = support.get("/cases?limit=0");
        Answer cursor = support.get("/cases?cursor=x");

        Harmless.isProblem(text, 415, "unsupported-media-type");
        Harmless.isProblem(method, 405, "method-not-allowed");
        Harmless.isProblem(address, 404, "not-found");
        Harmless.blames(limit, "limit");
        Harmless.blames(cursor, "cursor");
    }

    @Test
    void bodyOfTenMegabytesIsRefusedAndTheServerGoesOn() throws SQLException {
        Map<String, Long> before = database.settledCounts();
        Map<String, Object> large = new HashMap<>(Reports.of("NX-000001"));
        large.put("description", "x".repeat(10_000_000));

        Answer measured = world.as(World.SUPPORT).post("/cases", large);
        Answer guest = world.anonymous().post("/guest/cases", large);
        Answer chunked = world.as(World.SUPPORT).postChunked("/cases", "{}");

        Harmless.isProblem(measured, 413, "too-large");
        Harmless.isProblem(guest, 413, "too-large");
        Harmless.isProblem(chunked, 413, "too-large");
        assertThat(database.settledCounts()).isEqualTo(before);
        assertThat(world.as(World.SUPPORT).get("/me").status()).isEqualTo(200);
    }
}
