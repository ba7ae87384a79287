package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.SystemUnderTest.Started;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server ends from one moment to the next and starts again: nothing is lost, nothing is done twice. */
@ExtendWith(SystemUnderTest.class)
class CrashIT {
    private static final String INVOICES = "select count(*) from billing.invoice_visit where work_order_id = ?::uuid";
    private static final String CLAIMS = "select count(*) from billing.claim where work_order_id = ?::uuid";
    private static final String REPORTS =
            "select count(*) from core.audit_entry where subject_id = ?::uuid and action = 'reported'";
    private static final String CASES = "select count(*) from returns.service_case where serial_number = ?";

    private final Started system = SystemUnderTest.start();
    private final World world = system.world();
    private final Database database = new Database(system.platform());
    private final JobSteps steps = new JobSteps(world);

    @Test
    void jobIsWhereItWasAndTheOutboxGoesOn() {
        String running = steps.planned("NBD", 6);
        steps.arrive(running);
        String expiring = world.workOrder(World.POSTAL_A, "24X7", 1).get("id").asText();
        String reported = steps.planned("NBD", 6);
        steps.visit(reported, Map.of("kilometres", 30, "summary", "Replaced the mainboard."));
        byte[] before = world.as(World.MANAGER_A).get("/work-orders/" + running).bytes();

        system.platform().killServer();
        system.startServer();

        assertThat(world.as(World.MANAGER_A).get("/work-orders/" + running).bytes())
                .isEqualTo(before);
        steps.leave(running, Map.of("kilometres", 12, "summary", "Went on after the server came back."));
        for (String order : List.of(running, reported)) {
            steps.invoice(order);
            Eventually.until("the claim", () -> database.number(CLAIMS, order), claims -> claims > 0);
        }
        world.workOrderIn(expiring, "ESCALATED");
        database.awaitSettled();
        for (String order : List.of(running, reported)) {
            assertThat(database.number(INVOICES, order)).isOne();
            assertThat(database.number(CLAIMS, order)).isOne();
            assertThat(database.number(REPORTS, order)).isOne();
        }
    }

    @Test
    void requestThatTheCrashCutOffIsRepeatedWithItsKeyAndCountsOnce() {
        Api support = world.as(World.SUPPORT);
        Map<String, String> keys = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            keys.put(world.machine(World.POSTAL_A, 1), UUID.randomUUID().toString());
        }

        List<CompletableFuture<Boolean>> sent = keys.entrySet().stream()
                .map(one -> CompletableFuture.supplyAsync(() -> file(support, one.getKey(), one.getValue()))
                        .handle((answer, cutOff) -> cutOff == null && answer.status() == 201))
                .toList();
        Eventually.until(
                "the first answer", () -> sent.stream().anyMatch(CompletableFuture::isDone), Boolean::booleanValue);
        system.platform().killServer();
        sent.forEach(CompletableFuture::join);
        system.startServer();

        assertThat(keys).allSatisfy((serial, key) -> {
            assertThat(file(support, serial, key).status()).isEqualTo(201);
            assertThat(database.number(CASES, serial)).isOne();
        });
    }

    private static Answer file(Api api, String serial, String key) {
        return api.post("/cases", Reports.of(serial), Map.of("Idempotency-Key", key));
    }
}
