package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.StatementLog.Transaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The plan that a server keeps in memory says what the database says: after a publication, a suspension and a second
 * publication, at once and when memory has caught up. Which of the two answered is read from the database's log.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanInMemoryIT {
    private static final String MANAGER = "boss@batsfjord.example";
    private static final String BY_THE_DATABASE = "select v.version, r.partner";
    private static final String BY_MEMORY = "select v.version, t.tenant_id";

    private final World world = SystemUnderTest.start().world();
    private StatementLog log;
    private String partner;

    @BeforeAll
    void aPartnerAndItsRange() {
        partner = world.furtherPartner("Båtsfjord Data AS", MANAGER);
        log = StatementLog.open(SystemUnderTest.start().platform());
    }

    @AfterAll
    void listenNoMore() {
        if (log != null) {
            log.close();
        }
    }

    @Test
    void memoryAndDatabaseAgreeAfterAPublicationASuspensionAndASecondPublication() {
        world.serve(partner, "9990", "9991", "BACKUP");
        Found published = find();
        Found remembered = whenInMemory();

        assertThat(published.partners()).containsExactly(partner);
        assertThat(published.statements()).anyMatch(sql -> sql.startsWith(BY_THE_DATABASE));
        assertThat(remembered.answer()).isEqualTo(published.answer());

        suspend("suspend");
        Found suspended = find();
        suspend("reinstate");
        Found back = find();

        assertThat(suspended.isFromMemory()).isTrue();
        assertThat(suspended.partners()).isEmpty();
        assertThat(back.isFromMemory()).isTrue();
        assertThat(back.partners()).containsExactly(partner);

        world.serve(World.PARTNER_A, "9990", "9990", "PRIMARY");
        Found again = find();
        Found caughtUp = whenInMemory();

        assertThat(again.partners()).containsExactly(World.PARTNER_A, partner);
        assertThat(again.answer().get("planVersion").asLong())
                .isEqualTo(published.answer().get("planVersion").asLong() + 1);
        assertThat(caughtUp.answer()).isEqualTo(again.answer());
    }

    private void suspend(String what) {
        world.as(World.ADMIN)
                .post("/partners/" + partner + "/" + what, Map.of("reason", "They moved to another house."))
                .json(200);
    }

    private Found whenInMemory() {
        return Eventually.until("the plan to be in memory", this::find, Found::isFromMemory);
    }

    private Found find() {
        log.begin();
        JsonNode answer = world.as(World.DISPATCHER)
                .get("/territory-plan/candidates?country=NO&postalCode=9990&level=NBD&on=2030-01-07")
                .json(200);
        return new Found(
                answer,
                log.transactions().stream()
                        .filter(transaction -> transaction.user().equals(World.DISPATCHER))
                        .map(Transaction::statements)
                        .flatMap(List::stream)
                        .toList());
    }

    private record Found(JsonNode answer, List<String> statements) {
        List<String> partners() {
            return answer.get("candidates").findValuesAsText("partner");
        }

        boolean isFromMemory() {
            return statements.stream().anyMatch(sql -> sql.startsWith(BY_MEMORY))
                    && statements.stream().noneMatch(sql -> sql.startsWith(BY_THE_DATABASE));
        }
    }
}
