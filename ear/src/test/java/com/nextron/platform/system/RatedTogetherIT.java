package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.system.Registrar.Place;
import com.nextron.platform.system.StoredVisits.Done;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visits that wait to be rated are rated together: each as if it were alone, whatever is wrong with another. */
@ExtendWith(SystemUnderTest.class)
class RatedTogetherIT {
    private static final int VISITS = 40;
    private static final List<String> KILOMETRES = List.of("42", "84");
    private static final int KINDS = KILOMETRES.size();
    private static final Place OSLO = new Place("NO", "0580", "Oslo");
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 9, 7, 12, 0, 0, 0, ZoneId.of("Europe/Oslo"));

    private static final String DRAFTS = "select count(*) from billing.invoice where tenant_id = ?";
    private static final String DIFFERENT =
            """
            select count(distinct (to_jsonb(i) - array['id', 'created_at', 'mentions', 'held_because', 'held_otherwise'])::text
                || (select jsonb_agg(to_jsonb(l) - array['id', 'invoice_id'] order by l.position)
                      from billing.invoice_line l where l.tenant_id = i.tenant_id and l.invoice_id = i.id)::text
                || (select jsonb_agg(to_jsonb(s) - array['id', 'invoice_id'] order by s.category)
                      from billing.invoice_vat s where s.tenant_id = i.tenant_id and s.invoice_id = i.id)::text)
              from billing.invoice i where i.tenant_id = ?""";
    private static final String OF_THE_SECOND_KIND =
            "select count(*) from billing.invoice_line where tenant_id = ? and kind = 'KILOMETRES' and quantity = 84";
    private static final String AT_TWO_PLACES =
            """
            select count(*) from billing.invoice
             where tenant_id = ? and held_because like '%The same technician was on%'""";
    private static final String WAITING =
            """
            select count(*) from core.outbox_delivery d join core.outbox_message m on m.id = d.message_id
             where d.status = 'WAITING' and d.attempts > 0 and m.payload like '%' || ? || '%'""";

    private final Database database = new Database(SystemUnderTest.start().platform());
    private final Registrar registrar =
            new Registrar(SystemUnderTest.start().platform(), LocalDate.now(ZoneOffset.UTC));

    @Test
    void ratesEachAsIfItWereAlone() {
        String customer = registrar.silentCustomer("Rated together AS", OSLO);
        StoredVisits stored = new StoredVisits(database);
        for (int alone = 0; alone < KINDS; alone++) {
            stored.report(List.of(ofKind(alone, customer)));
            drafts(customer, alone + 1L);
        }

        stored.report(ofAllKinds(customer));

        drafts(customer, VISITS + KINDS);
        assertThat(database.number(DIFFERENT, customer)).isEqualTo(KINDS);
        assertThat(database.number(OF_THE_SECOND_KIND, customer)).isEqualTo(VISITS / KINDS + 1);
    }

    @Test
    void ratesTheOthersThoughOneOfThemCannotBeRated() throws SQLException {
        String customer = registrar.silentCustomer("Rated nevertheless AS", OSLO);
        List<Done> visits = ofAllKinds(customer);
        visits.add(VISITS / 2, Done.of("nobody-by-this-name", OSLO, NOON, 150, "42"));

        new StoredVisits(database).report(visits);

        drafts(customer, VISITS);
        assertThat(database.number(DIFFERENT, customer)).isEqualTo(KINDS);
        assertThat(database.number(OF_THE_SECOND_KIND, customer)).isEqualTo(VISITS / KINDS);
        Eventually.until(
                "the failure of the other", () -> database.number(WAITING, "nobody-by-this-name"), count -> count == 1);
        forget("nobody-by-this-name");
    }

    @Test
    void seesATechnicianAtTwoPlacesAmongThoseThatComeTogetherAndThoseThatWereBefore() {
        String customer = registrar.silentCustomer("Two places AS", OSLO);
        UUID before = UUID.randomUUID();
        UUID together = UUID.randomUUID();
        UUID careful = UUID.randomUUID();
        StoredVisits stored = new StoredVisits(database);
        stored.report(List.of(Done.of(customer, OSLO, NOON, 120, "10").by(before)));
        drafts(customer, 1);

        stored.report(List.of(
                Done.of(customer, OSLO, NOON.plusMinutes(60), 120, "10").by(before),
                Done.of(customer, OSLO, NOON, 120, "10").by(together),
                Done.of(customer, OSLO, NOON.plusMinutes(60), 120, "10").by(together),
                Done.of(customer, OSLO, NOON, 120, "10").by(careful),
                Done.of(customer, OSLO, NOON.plusMinutes(120), 120, "10").by(careful)));

        drafts(customer, 6);
        assertThat(database.number(AT_TWO_PLACES, customer)).isEqualTo(4);
    }

    private static Done ofKind(int kind, String customer) {
        return Done.of(customer, OSLO, NOON, 150, KILOMETRES.get(kind));
    }

    private static List<Done> ofAllKinds(String customer) {
        List<Done> visits = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            visits.add(ofKind(i % KINDS, customer));
        }
        return visits;
    }

    private void drafts(String customer, long wanted) {
        Eventually.until("the drafts", () -> database.number(DRAFTS, customer), count -> count == wanted);
    }

    /** So that whoever waits until nothing is left to do does not wait for it. */
    private void forget(String customer) throws SQLException {
        try (Connection server = database.application()) {
            server.setAutoCommit(false);
            Database.become(server, "nextron", "system");
            server.createStatement()
                    .executeUpdate("update core.outbox_delivery d set status = 'DONE', done_at = now()"
                            + " from core.outbox_message m where m.id = d.message_id and d.status = 'WAITING'"
                            + " and m.payload like '%" + customer + "%'");
            server.commit();
        }
    }
}
