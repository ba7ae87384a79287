package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.Api.Answer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A POST with an Idempotency-Key is carried out once, however often it is sent. */
@ExtendWith(SystemUnderTest.class)
class IdempotencyIT {
    private static final String KEY = "Idempotency-Key";
    private static final String CASES = "select count(*) from returns.service_case where serial_number = ?";
    private static final String PARTNERS = "select count(*) from tenant.tenant where organisation_number = ?";

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());

    @Test
    void repeatGetsTheFirstAnswerAndDoesNothing() {
        String serial = world.machine(World.POSTAL_A, 1);
        Map<String, String> key = Map.of(KEY, UUID.randomUUID().toString());

        Answer first = world.as(World.SUPPORT).post("/cases", Reports.of(serial), key);
        Answer again = world.as(World.SUPPORT).post("/cases", Reports.of(serial), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replay")).isEmpty();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(database.number(CASES, serial)).isOne();
    }

    @Test
    void partnerIsTakenOnOnceByTwoRequestsWithOneKey() {
        Map<String, String> key = Map.of(KEY, UUID.randomUUID().toString());
        Map<String, Object> partner = world.partnerNamed("Nordkapp Data AS", "once@nordkapp-data.example");

        Answer first = world.as(World.ADMIN).post("/partners", partner, key);
        Answer again = world.as(World.ADMIN).post("/partners", partner, key);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(database.number(PARTNERS, partner.get("organisationNumber"))).isOne();
    }

    @Test
    void eightAtOnceHaveOneEffect() {
        String serial = world.machine(World.POSTAL_A, 1);
        Map<String, String> key = Map.of(KEY, UUID.randomUUID().toString());
        Api support = world.as(World.SUPPORT);

        List<Answer> answers = AtOnce.times(8, () -> support.post("/cases", Reports.of(serial), key));

        Set<String> bodies = new HashSet<>();
        answers.forEach(answer -> bodies.add(answer.text()));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(bodies).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotent-Replay").isEmpty())
                .hasSize(1);
        assertThat(database.number(CASES, serial)).isOne();
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        String serial = world.machine(World.POSTAL_A, 1);
        Map<String, String> key = Map.of(KEY, UUID.randomUUID().toString());
        world.as(World.SUPPORT).post("/cases", Reports.of(serial), key).json(201);
        Map<String, Object> other = new HashMap<>(Reports.of(serial));
        other.put("description", "Another fault of the same machine.");

        Answer otherBody = world.as(World.SUPPORT).post("/cases", other, key);
        Answer otherAddress = world.as(World.SUPPORT).post("/assets", Reports.of(serial), key);

        Harmless.isProblem(otherBody, 422, "idempotency-key-reused");
        Harmless.isProblem(otherAddress, 422, "idempotency-key-reused");
        assertThat(database.number(CASES, serial)).isOne();
    }

    @Test
    void keyOfAnotherUserIsAnotherKey() {
        String serial = world.machine(World.POSTAL_A, 1);
        Map<String, String> key = Map.of(KEY, UUID.randomUUID().toString());

        world.as(World.SUPPORT).post("/cases", Reports.of(serial), key).json(201);
        Answer other = world.as(World.CUSTOMER).post("/cases", Reports.of(serial), key);

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.header("Idempotent-Replay")).isEmpty();
        assertThat(database.number(CASES, serial)).isEqualTo(2);
    }

    @Test
    void refusalIsNotRemembered() {
        Map<String, String> key = Map.of(KEY, UUID.randomUUID().toString());
        String serial = "NX-LATER-" + UUID.randomUUID().toString().substring(0, 8);

        Answer refused = world.as(World.SUPPORT).post("/cases", Reports.of(serial), key);
        world.register(serial, World.POSTAL_A, 1);
        Answer later = world.as(World.SUPPORT).post("/cases", Reports.of(serial), key);

        Harmless.blames(refused, "serialNumber");
        assertThat(later.status()).as(later.text()).isEqualTo(201);
        assertThat(later.header("Idempotent-Replay")).isEmpty();
    }

    @Test
    void keyThatIsNoneIsRefused() {
        Api support = world.as(World.SUPPORT);

        Answer tooLong = support.post("/cases", Reports.of("NX-000001"), Map.of(KEY, "k".repeat(101)));

        Harmless.blames(tooLong, KEY);
    }
}
