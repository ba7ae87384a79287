package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.dev.CaughtMail;
import com.nextron.platform.dev.TestPlatform;
import com.nextron.platform.system.Api.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an issued invoice reaches its customer: with the export, or by mail, once, and seen when it fails. */
@ExtendWith(SystemUnderTest.class)
class InvoiceSendingIT {
    private static final Map<String, Object> WHY = Map.of("reason", "They cannot find it.");

    private final TestPlatform platform = SystemUnderTest.start().platform();
    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(platform);
    private final Api finance = world.as(World.FINANCE);
    private final String terms = "/customers/" + world.customerId() + "/billing-terms";

    @AfterEach
    void usualTerms() {
        finance.call("PUT", terms, Map.of("collecting", "PER_VISIT")).json(200);
    }

    @Test
    void mailsThePdfOnceInTheInvoicesLanguageAndAgainWhenAsked() throws SQLException {
        finance.call("PUT", terms, Map.of("collecting", "PER_VISIT", "sending", "EMAIL", "language", "nb"))
                .json(200);
        JsonNode issued = issued();
        String path = "/invoices/" + issued.get("id").asText();
        String number = issued.get("number").asText();

        JsonNode sent = awaited(path, "SENT", 1);
        Answer unexplained = finance.post(path + "/sendings", Map.of("reason", " "));
        finance.post(path + "/sendings", WHY).json(201);
        JsonNode twice = awaited(path, "SENT", 2);

        List<CaughtMail> mails = mailsOf(number);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1).subject())
                .startsWith("Faktura " + number + " fra ")
                .contains("forfall");
        assertThat(mails.get(1).to()).containsExactly("invoice@fjellkraft.example");
        assertThat(mails.get(1).text()).contains("KID: " + issued.get("kid").asText(), "NOK 1\u00a0500,00");
        assertThat(mails.get(1).files()).containsExactly("faktura-" + number + ".pdf");
        assertThat(sent.get("recipient").asText()).isEqualTo("invoice@fjellkraft.example");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(twice.get("askedBy").asText()).isEqualTo(World.FINANCE);
        assertThat(world.as(World.CUSTOMER).get(path + "/sendings").text()).doesNotContain(World.FINANCE);
        assertThat(finance.get(path + "/history").text()).contains("is sent again to");
    }

    @Test
    void leavesAnElectronicInvoiceToTheExport() throws SQLException {
        JsonNode issued = issued();
        String path = "/invoices/" + issued.get("id").asText();

        JsonNode standing = awaited(path, "EXPORT", 1);
        finance.post(path + "/credit-notes", Map.of("reason", "Wrong.")).json(201);
        database.awaitSettled();

        assertThat(standing.has("recipient")).isFalse();
        assertThat(mailsOf(issued.get("number").asText())).isEmpty();
    }

    @Test
    void showsWhatFailedAndSendsItToTheAddressOfToday() throws SQLException {
        finance.call("PUT", terms, Map.of("collecting", "PER_VISIT", "sending", "EMAIL"))
                .json(200);
        address("invoice..dots@fjellkraft.example");
        try {
            JsonNode issued = issued();
            String path = "/invoices/" + issued.get("id").asText();
            JsonNode failed = awaited(path, "FAILED", 1);
            address("invoice@fjellkraft.example");

            finance.post(path + "/sendings", WHY).json(201);
            JsonNode sent = awaited(path, "SENT", 2);

            assertThat(failed.get("failure").asText()).contains("The mail server did not take the mail");
            assertThat(world.as(World.CUSTOMER).get(path + "/sendings").text()).doesNotContain("mail server");
            assertThat(sent.get("recipient").asText()).isEqualTo("invoice@fjellkraft.example");
            assertThat(mailsOf(issued.get("number").asText())).hasSize(1);
        } finally {
            address("invoice@fjellkraft.example");
            giveUp();
        }
    }

    @Test
    void refusesAWayThatDoesNotReachTheCustomer() {
        Answer wrong = finance.call(
                "PUT",
                terms,
                Map.of("collecting", "PER_VISIT", "sending", "PIGEON", "electronicAddress", "0088:7300010000002"));
        JsonNode agreed = finance.call(
                        "PUT", terms, Map.of("collecting", "PER_VISIT", "electronicAddress", "0088:7300010000001"))
                .json(200);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("PEPPOL or EMAIL", "its check digit is wrong");
        assertThat(agreed.get("sending").asText()).isEqualTo("PEPPOL");
        assertThat(agreed.get("electronicAddress").asText()).isEqualTo("0088:7300010000001");
    }

    private JsonNode issued() throws SQLException {
        String draft = new StoredDrafts(database, world).of("NOK", 1).get(0);
        return finance.post("/invoices/" + draft + "/issue", null).json(200);
    }

    /** The latest sending, once there are so many and it stands so. */
    private JsonNode awaited(String path, String standing, int count) {
        JsonNode all = Eventually.until(
                "the sending to be " + standing,
                () -> finance.get(path + "/sendings").json(200),
                sendings -> sendings.size() == count
                        && sendings.get(count - 1).get("standing").asText().equals(standing));
        return all.get(count - 1);
    }

    /** Newest first. */
    private List<CaughtMail> mailsOf(String number) {
        return platform.mail().mails().stream()
                .filter(mail -> mail.subject().contains(" " + number + " "))
                .toList();
    }

    /** Past the check of addresses, as an entry from before it might be. */
    private void address(String email) throws SQLException {
        asOperator("update tenant.tenant set invoice_email = '" + email + "' where tenant_id = '" + world.customerId()
                + "'");
    }

    /** Whoever waits for the server to be done does not wait for a mail that never leaves. */
    private void giveUp() throws SQLException {
        asOperator("update core.outbox_delivery set status = 'DEAD' where status = 'WAITING'"
                + " and consumer = 'core.send-email' and last_error is not null");
    }

    private void asOperator(String sql) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            owner.createStatement().executeUpdate(sql);
            owner.commit();
        }
    }
}
