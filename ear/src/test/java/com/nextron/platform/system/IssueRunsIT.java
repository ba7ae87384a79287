package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Api.Answer;
import com.nextron.platform.system.SystemUnderTest.Started;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many drafts issued together: the same as one by one, each once, whoever starts it twice and whatever dies. */
@ExtendWith(SystemUnderTest.class)
class IssueRunsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What an issue writes, without what is each document's own. */
    private static final String DOCUMENT =
            """
            select (to_jsonb(i) - array['id', 'number', 'kid', 'created_at', 'version'])::text || ' '
                || (select jsonb_agg(to_jsonb(l) - array['id', 'invoice_id'] order by l.position)
                      from billing.invoice_line l where l.tenant_id = i.tenant_id and l.invoice_id = i.id)::text || ' '
                || (select jsonb_agg(to_jsonb(s) - array['id', 'invoice_id'] order by s.category)
                      from billing.invoice_vat s where s.tenant_id = i.tenant_id and s.invoice_id = i.id)::text || ' '
                || (select string_agg(a.action || ' ' || regexp_replace(regexp_replace(a.detail,
                           ' By run [^,]+, started by [^ ]+[.]', ''), '[0-9]{5,}', 'N'), ' ' order by a.id)
                      from core.audit_entry a where a.subject_id = i.id)
                || (select string_agg(m.type, ' ') from core.outbox_message m
                     where m.type = 'InvoiceIssued' and m.payload like '%' || i.id || '%')
              from billing.invoice i where i.id = ?::uuid""";

    private static final String NUMBERS =
            "select number::bigint from billing.invoice where kind = 'INVOICE' and number is not null order by 1";
    private static final String ISSUED_TWICE =
            """
            select count(*) from (select subject_id from core.audit_entry where action = 'invoice-issued'
                                   group by 1 having count(*) > 1) twice""";

    /** From now on the database stores those as drafts, but not as issued. */
    private static final String BREAKS =
            """
            create function billing.breaks() returns trigger language plpgsql as
                $$ begin raise exception 'it cannot be stored'; end $$;
            create trigger breaks before update on billing.invoice for each row
                when (new.status = 'ISSUED' and new.id in ('%s')) execute function billing.breaks()""";

    /** From now on each portion takes a moment longer to store, so that a run is met in its middle. */
    private static final String SLOW =
            """
            create function billing.takes_its_time() returns trigger language plpgsql as
                $$ begin perform pg_sleep(0.3); return null; end $$;
            create trigger takes_its_time after update on billing.invoice
                for each statement execute function billing.takes_its_time()""";

    private static final String AS_FAST_AS_EVER =
            """
            drop trigger if exists takes_its_time on billing.invoice;
            drop function if exists billing.takes_its_time()""";

    private static final String LAST_WAITING =
            """
            select id from billing.issue_item where run_id = '%s' and standing = 'WAITING'
             order by position desc limit 1 for update skip locked""";

    private final Started system = SystemUnderTest.start();
    private final World world = system.world();
    private final Database database = new Database(system.platform());
    private final Api finance = world.as(World.FINANCE);

    /** What other tests have left ready goes before. */
    @BeforeEach
    void nothingIsReady() {
        Answer all = finance.post("/issue-runs", Map.of("changedToo", true));
        if (all.status() == 201) {
            done(all.json(201));
        }
    }

    @Test
    void writesWhatTheIssueOfOneWrites() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", 3);

        finance.post("/invoices/" + drafts.get(0) + "/issue", null).json(200);
        JsonNode run =
                done(finance.post("/issue-runs", Map.of("changedToo", true)).json(201));

        assertThat(run.get("issued").asInt()).isEqualTo(2);
        String alone = text(DOCUMENT, drafts.get(0));
        assertThat(alone).contains("Changed since the draft", "InvoiceIssued", "ISSUED");
        assertThat(text(DOCUMENT, drafts.get(1))).isEqualTo(alone);
        assertThat(text(DOCUMENT, drafts.get(2))).isEqualTo(alone);
    }

    @Test
    void leavesBehindWhatCannotBeIssuedAndSaysWhy() throws SQLException {
        StoredDrafts stored = new StoredDrafts(database, world);
        String changed = stored.of("NOK", 1).get(0);
        stored.of("CZK", 2);
        JsonNode preview = finance.post("/issue-runs/preview", Map.of()).json(200);
        JsonNode changedToo =
                finance.post("/issue-runs/preview", Map.of("changedToo", true)).json(200);

        JsonNode run = done(
                finance.post("/issue-runs", Map.of("seen", preview.get("seal").asText()))
                        .json(201));
        Answer other = finance.post("/issue-runs", Map.of("currency", "CZK"));

        assertThat(preview.get("drafts").asInt()).isZero();
        assertThat(reasons(preview.get("behind"), "why"))
                .anyMatch(why -> why.startsWith("Their customer or VAT is not as in the draft"))
                .anyMatch(why -> why.startsWith("No exchange rate of CZK"));
        assertThat(changedToo.get("drafts").asInt()).isOne();
        assertThat(changedToo.at("/totals/0/gross/amount").asInt()).isEqualTo(1500);
        assertThat(run.get("behind").asInt()).isOne();
        assertThat(run.get("message").asText()).isEqualTo("No invoice was issued. One stayed behind.");
        JsonNode items = finance.get("/issue-runs/" + run.get("id").asText() + "/invoices?standing=BEHIND")
                .json(200)
                .get("items");
        assertThat(items.get(0).get("invoiceId").asText()).isEqualTo(changed);
        assertThat(reasons(items, "reason").get(0)).contains("Changed since the draft: Name was As drafted AS");
        Harmless.isProblem(other, 409, "wrong-state");
        finance.post("/invoices/" + changed + "/issue", null).json(200);
    }

    @Test
    void startsNothingWhenTheDraftsAreOthersThanThoseSeen() throws SQLException {
        StoredDrafts stored = new StoredDrafts(database, world);
        stored.of("NOK", 1);
        String seal =
                finance.post("/issue-runs/preview", null).json(200).get("seal").asText();
        stored.of("NOK", 1);

        Answer refused = finance.post("/issue-runs", Map.of("seen", seal, "changedToo", true));

        Harmless.isProblem(refused, 409, "wrong-state");
        assertThat(refused.text()).contains("Other drafts fit the choice by now: 2.");
        Harmless.isProblem(
                finance.post("/issue-runs", Map.of("from", "2026-02-01", "to", "2026-01-01")), 422, "invalid-input");
    }

    @Test
    void twoStartedAtOnceShareNoDraft() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", 600);

        List<Answer> started = AtOnce.times(4, () -> finance.post("/issue-runs", Map.of("changedToo", true)));

        List<JsonNode> runs = started.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> done(answer.json(201)))
                .toList();
        assertThat(started.stream().map(Answer::status)).containsAnyOf(201).isSubsetOf(201, 409);
        assertThat(runs.stream().mapToInt(run -> run.get("issued").asInt()).sum())
                .isEqualTo(drafts.size());
        assertThat(database.number(ISSUED_TWICE)).isZero();
        assertThat(gaps()).isEmpty();
    }

    @AfterEach
    void nothingIsSlow() throws SQLException {
        asOwner(AS_FAST_AS_EVER);
    }

    @Test
    void stopsWhereItIsAndLeavesTheRestAsDrafts() throws SQLException {
        new StoredDrafts(database, world).of("NOK", 3000);
        asOwner(SLOW);
        String run = finance.post("/issue-runs", Map.of("changedToo", true))
                .json(201)
                .get("id")
                .asText();
        Eventually.until("the first portion", () -> issued(run), issued -> issued > 0);

        JsonNode stopped = finance.post("/issue-runs/" + run + "/stop", Map.of("reason", "The wrong month."))
                .json(200);
        JsonNode again = finance.post("/issue-runs/" + run + "/stop", Map.of("reason", "Twice."))
                .json(200);

        assertThat(stopped.get("status").asText()).isEqualTo("STOPPED");
        assertThat(again.get("message").asText()).isEqualTo("Stopped: The wrong month.");
        assertThat(stopped.get("issued").asInt()).isBetween(1, 2999);
        assertThat(again.get("issued").asInt()).isEqualTo(stopped.get("issued").asInt());
        assertThat(finance.post("/issue-runs/preview", Map.of("changedToo", true))
                        .json(200)
                        .get("drafts")
                        .asInt())
                .isEqualTo(3000 - stopped.get("issued").asInt());
        assertThat(gaps()).isEmpty();
    }

    /** One in the first portion and one in the second, so that both threads of the run meet one. */
    @Test
    void draftsThatCannotBeStoredStayBehindAlone() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", 300);
        List<String> broken = List.of(drafts.get(9), drafts.get(269));
        asOwner(BREAKS.formatted(String.join("', '", broken)));
        try {
            JsonNode run =
                    done(finance.post("/issue-runs", Map.of("changedToo", true)).json(201));

            JsonNode items = finance.get("/issue-runs/" + run.get("id").asText() + "/invoices?standing=BEHIND")
                    .json(200)
                    .get("items");
            assertThat(items.findValuesAsText("invoiceId")).containsExactlyInAnyOrderElementsOf(broken);
            assertThat(reasons(items, "reason")).allMatch(why -> why.startsWith("The server could not store it"));
            assertThat(run.get("message").asText()).isEqualTo("298 invoices were issued. 2 stayed behind.");
            assertThat(gaps()).isEmpty();
        } finally {
            asOwner("drop trigger breaks on billing.invoice; drop function billing.breaks()");
        }
    }

    /** A draft in somebody's hand: here a transaction of the test, else a portion on another server. */
    @Test
    void whatIsInAnotherHandHoldsUpNoOtherAndTheRunEndsAfterIt() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", 600);
        asOwner(SLOW);
        String path;
        try (Connection hand = database.owner()) {
            hand.setAutoCommit(false);
            Database.become(hand, "nextron", "operator");
            String run = finance.post("/issue-runs", Map.of("changedToo", true))
                    .json(201)
                    .get("id")
                    .asText();
            path = "/issue-runs/" + run;
            try (ResultSet last = hand.createStatement().executeQuery(LAST_WAITING.formatted(run))) {
                assertThat(last.next()).isTrue();
            }

            Eventually.within(PATIENCE, "the others", () -> issued(run), issued -> issued >= drafts.size() - 1L);
            long lease = lease(run);
            Eventually.until("the run to look for more", () -> lease(run), renewed -> renewed > lease);

            assertThat(issued(run)).isEqualTo(drafts.size() - 1L);
            assertThat(finance.get(path).json(200).get("status").asText()).isEqualTo("RUNNING");
            hand.rollback();
        }
        assertThat(done(finance.get(path).json(200)).get("issued").asInt()).isEqualTo(drafts.size());
    }

    /** The server that carries the run out dies in the middle; another one on the same database goes on. */
    @Test
    void anotherServerGoesOnWhereOneDied() throws SQLException {
        List<String> drafts = new StoredDrafts(database, world).of("NOK", 4_000);
        asOwner(SLOW);
        String run = finance.post("/issue-runs", Map.of("changedToo", true))
                .json(201)
                .get("id")
                .asText();
        Eventually.until("the first portion", () -> issued(run), issued -> issued > 0);
        system.platform().killServer();
        long before = issued(run);
        system.startSecondServer();
        try {
            Eventually.within(PATIENCE, "the second server", () -> issued(run), issued -> issued == drafts.size());
        } finally {
            system.platform().killSecondServer();
            system.startServer();
        }

        JsonNode ended = done(finance.get("/issue-runs/" + run).json(200));
        assertThat(before).isBetween(1L, drafts.size() - 1L);
        assertThat(ended.get("issued").asInt()).isEqualTo(drafts.size());
        assertThat(ended.at("/totals/0/gross/amount").asLong()).isEqualTo(1_500L * drafts.size());
        assertThat(database.number(ISSUED_TWICE)).isZero();
        assertThat(gaps()).isEmpty();
    }

    /** So many documents that wait would be in every other test's batch. */
    @AfterAll
    static void exportThem() {
        SystemUnderTest.start()
                .world()
                .as(World.FINANCE)
                .post("/export-batches", Map.of("formats", List.of("CSV")))
                .json(201);
    }

    /** Until when the run is kept, in microseconds; later with each look for more. */
    private long lease(String run) {
        return database.number(
                "select (extract(epoch from lease_until) * 1000000)::bigint from billing.issue_run where id = ?::uuid",
                run);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.createStatement().execute(sql);
        }
    }

    private long issued(String run) {
        return database.number(
                "select count(*) from billing.issue_item where run_id = ?::uuid and standing = 'ISSUED'", run);
    }

    private JsonNode done(JsonNode run) {
        String path = "/issue-runs/" + run.get("id").asText();
        return Eventually.within(
                PATIENCE, "the run to be done", () -> finance.get(path).json(200), now -> !List.of("WAITING", "RUNNING")
                        .contains(now.get("status").asText()));
    }

    private static List<String> reasons(JsonNode things, String field) {
        return StreamSupport.stream(things.spliterator(), false)
                .map(thing -> thing.get(field).asText())
                .toList();
    }

    /** Numbers that are missing between the first and the last. */
    private List<Long> gaps() throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            try (ResultSet rows = owner.createStatement().executeQuery(NUMBERS)) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        List<Long> all = new ArrayList<>(LongStream.rangeClosed(numbers.get(0), numbers.get(numbers.size() - 1))
                .boxed()
                .toList());
        all.removeAll(new java.util.HashSet<>(numbers));
        return all;
    }

    private String text(String sql, String id) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            Database.become(owner, "nextron", "operator");
            try (var statement = owner.prepareStatement(sql)) {
                statement.setString(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        }
    }
}
