package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a customer is registered with, changed by headquarters: checked, kept with what it was, and never behind an invoice. */
@ExtendWith(SystemUnderTest.class)
class CustomerEntryIT {
    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final Api finance = world.as(World.FINANCE);
    private final String path = "/customers/" + world.customerId();

    @Test
    void changesWhatInvoicesNameAndKeepsWhatItWas() {
        JsonNode before = finance.get(path).json(200);
        String seen = finance.get(path).header("ETag");
        try {
            Map<String, Object> wanted =
                    as(before, Map.of("street", "Nyveien 7", "invoiceEmail", "new@fjellkraft.example"));

            JsonNode changed = put(wanted, seen).json(200);
            Answer late = put(as(before, Map.of("street", "Another 1")), seen);
            Answer same = finance.call("PUT", path, wanted);
            JsonNode history = finance.get(path + "/history").json(200);

            assertThat(changed.get("street").asText()).isEqualTo("Nyveien 7");
            assertThat(changed.get("version").asLong())
                    .isGreaterThan(before.get("version").asLong());
            assertThat(late.status()).isEqualTo(412);
            assertThat(same.status()).isEqualTo(422);
            assertThat(history.get(history.size() - 1).get("detail").asText())
                    .contains("street was “Strandgata 2”, is “Nyveien 7”")
                    .contains("invoice@fjellkraft.example");
            assertThat(history.get(history.size() - 1).get("user").asText()).isEqualTo(World.FINANCE);
        } finally {
            restore(before);
        }
    }

    @Test
    void namesEachFieldThatIsWrongAndLetsNobodyElseChangeIt() {
        JsonNode before = finance.get(path).json(200);

        Answer wrong = finance.call(
                "PUT",
                path,
                as(before, Map.of("organisationNumber", "999000028", "postalCode", "90081", "invoiceEmail", "none")));
        Answer taken = finance.call("PUT", path, as(before, Map.of("organisationNumber", "999000037")));
        Map<String, Object> moved = as(before, Map.of("street", "Mine 1"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("organisationNumber", "its check digit is wrong", "postalCode", "invoiceEmail");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("Codan Drift AS");
        assertThat(world.as(World.CUSTOMER).call("PUT", path, moved).status()).isEqualTo(404);
        assertThat(world.as(World.OTHER_CUSTOMER).call("PUT", path, moved).status())
                .isEqualTo(404);
        assertThat(world.as(World.DISPATCHER).call("PUT", path, moved).status()).isEqualTo(403);
        assertThat(world.as(World.CUSTOMER).get(path).json(200))
                .isEqualTo(finance.get(path).json(200));
    }

    @Test
    void draftGoesToTheCustomerAsItIsThenAndWhatIsIssuedStays() throws SQLException {
        StoredDrafts drafts = new StoredDrafts(database, world);
        String issued = "/invoices/" + drafts.of("NOK", 1).get(0);
        String draft = "/invoices/" + drafts.of("NOK", 1).get(0);
        finance.post(issued + "/issue", null).json(200);
        byte[] pdf = finance.get(issued + "/pdf").bytes();
        JsonNode before = finance.get(path).json(200);
        try {
            finance.call("PUT", path, as(before, Map.of("name", "Fjellkraft Nord AS", "street", "Nyveien 7")))
                    .json(200);
            JsonNode changes = finance.get(draft + "/changes").json(200);
            JsonNode now = finance.post(draft + "/issue", null).json(200);

            Eventually.until(
                    "the new name at the identity provider",
                    () -> SystemUnderTest.start()
                            .platform()
                            .keycloak()
                            .administration()
                            .organizationName(world.customerId()),
                    name -> name.startsWith("Fjellkraft Nord AS"));
            assertThat(changes.toString()).contains("Fjellkraft Nord AS").contains("Nyveien 7");
            assertThat(now.at("/buyer/name").asText()).isEqualTo("Fjellkraft Nord AS");
            assertThat(finance.get(draft + "/history").text()).contains("Changed since the draft");
            assertThat(finance.get(issued).json(200).at("/buyer/name").asText()).isEqualTo("Fjellkraft AS");
            assertThat(finance.get(issued + "/pdf").bytes()).isEqualTo(pdf);
        } finally {
            restore(before);
        }
    }

    private Answer put(Map<String, Object> wanted, String seen) {
        Map<String, Object> versioned = new HashMap<>(wanted);
        versioned.put("version", Long.valueOf(seen.replace("\"", "")));
        return finance.call("PUT", path, versioned);
    }

    private void restore(JsonNode before) {
        finance.call("PUT", path, as(before, Map.of())).json(200);
    }

    private static Map<String, Object> as(JsonNode before, Map<String, Object> changed) {
        Map<String, Object> wanted = new HashMap<>();
        for (String field :
                new String[] {"name", "organisationNumber", "street", "postalCode", "city", "invoiceEmail"}) {
            wanted.put(field, before.get(field).asText());
        }
        wanted.putAll(changed);
        return wanted;
    }
}
