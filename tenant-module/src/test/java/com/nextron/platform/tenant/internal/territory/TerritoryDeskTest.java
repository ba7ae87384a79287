package com.nextron.platform.tenant.internal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.AssignTerritory;
import com.nextron.platform.tenant.Territories.AssignmentView;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.internal.MovingClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TerritoryDeskTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final PostalCode TROMSO = PostalCode.of(Country.NORWAY, "9008");

    private final FakeRegistry registry = new FakeRegistry();
    private final FakeAssignments assignments = new FakeAssignments(registry);
    private final TerritoryDesk desk = new TerritoryDesk(assignments, registry, new NoAudit(), new MovingClock());

    @Test
    void offersPrimaryBeforeBackupThenTheNarrowerRangeThenByName() {
        assign("vest-it", "0000", "9999", Rank.BACKUP);
        assign("aurora", "9000", "9299", Rank.BACKUP);
        assign("polar", "9000", "9299", Rank.BACKUP);
        assign("nordlys-it", "9000", "9999", Rank.PRIMARY);

        List<Candidate> candidates =
                desk.candidates(TROMSO, ResponseLevel.FOUR_HOURS, APRIL).candidates();

        assertThat(candidates).extracting(Candidate::name).containsExactly("Nordlys IT", "Aurora", "Polar", "Vest IT");
    }

    @Test
    void namesAPartnerOnceByItsBestPlace() {
        assign("nordlys-it", "0000", "9999", Rank.BACKUP);
        assign("nordlys-it", "9008", "9008", Rank.PRIMARY);

        List<Candidate> candidates =
                desk.candidates(TROMSO, ResponseLevel.NBD, APRIL).candidates();

        assertThat(candidates).singleElement().satisfies(one -> assertThat(one.rank())
                .isEqualTo(Rank.PRIMARY));
    }

    @Test
    void offersNobodyOutsideRangeLevelOrDays() {
        assign("nordlys-it", "9000", "9299", Rank.PRIMARY);

        assertThat(desk.candidates(PostalCode.of(Country.NORWAY, "9300"), ResponseLevel.NBD, APRIL)
                        .candidates())
                .isEmpty();
        assertThat(desk.candidates(TROMSO, ResponseLevel.TWENTY_FOUR_SEVEN, APRIL)
                        .candidates())
                .isEmpty();
        assertThat(desk.candidates(TROMSO, ResponseLevel.NBD, JANUARY.minusDays(1))
                        .candidates())
                .isEmpty();
    }

    @Test
    void refusesASecondPrimaryAndNamesTheFirst() {
        assign("nordlys-it", "9000", "9299", Rank.PRIMARY);

        assertThatThrownBy(() -> assign("polar", "9200", "9400", Rank.PRIMARY))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError(
                                "rank",
                                "Nordlys IT is primary for 9000–9299 at NBD, 4H from 2026-01-01. "
                                        + "End that first, or assign this one as backup.")));
    }

    @Test
    void letsPrimariesMeetWithoutOverlap() {
        assign("nordlys-it", "9000", "9299", Rank.PRIMARY);
        assign("nordlys-it", "9100", "9100", Rank.PRIMARY);
        assign("polar", "9300", "9400", Rank.PRIMARY);
        assign("polar", "9000", "9299", Rank.BACKUP);

        assertThat(assignments.stored).hasSize(4);
    }

    @Test
    void letsAPrimaryFollowOneThatEnded() {
        AssignmentView first = assign("nordlys-it", "9000", "9299", Rank.PRIMARY);
        desk.end(first.id(), APRIL);

        AssignTerritory next = wanted("polar", "9000", "9299", Rank.PRIMARY);
        desk.assign(from(next, APRIL.plusDays(1)));

        assertThatThrownBy(() -> desk.end(first.id(), APRIL.plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Polar is primary");
    }

    @Test
    void endsTodayOrLaterAndNotBeforeItBegins() {
        AssignmentView running = assign("nordlys-it", "9000", "9299", Rank.BACKUP);
        AssignmentView coming = desk.assign(from(wanted("polar", "9000", "9299", Rank.BACKUP), APRIL.plusDays(30)));

        assertThat(fieldsOf(() -> desk.end(running.id(), APRIL.minusDays(1)))).containsExactly("lastDay");
        assertThat(fieldsOf(() -> desk.end(coming.id(), APRIL.plusDays(29)))).containsExactly("lastDay");
        assertThat(desk.end(running.id(), APRIL).validTo()).isEqualTo(APRIL);
    }

    @Test
    void saysWhichFieldsAreWrong() {
        AssignTerritory nonsense =
                new AssignTerritory("nobody", "NO", "90080", "8000", Set.of("5H"), null, APRIL, JANUARY);

        assertThat(fieldsOf(() -> desk.assign(nonsense)))
                .containsExactly("partner", "postalFrom", "levels", "rank", "validTo");
    }

    @Test
    void refusesARangeFromBackToFront() {
        assertThat(fieldsOf(() -> assign("polar", "9299", "9000", Rank.BACKUP))).containsExactly("postalTo");
    }

    @Test
    void refusesSuspendedPartnersAndCustomers() {
        assertThat(fieldsOf(() -> assign("asleep", "9000", "9299", Rank.BACKUP)))
                .containsExactly("partner");
        assertThat(fieldsOf(() -> assign("kunde", "9000", "9299", Rank.BACKUP))).containsExactly("partner");
    }

    @Test
    void asksForEverySetThatHasTheLevel() {
        desk.list(ListQuery.first(20).where("level", "24X7"));

        assertThat(assignments.asked.filters().get("levels").split(","))
                .hasSize(8)
                .contains("24X7", "NBD+4H+24X7", "4H+24X7+BY_AGREEMENT")
                .doesNotContain("NBD+4H");
        assertThat(fieldsOf(() -> desk.list(ListQuery.first(20).where("level", "9H"))))
                .containsExactly("level");
    }

    private AssignmentView assign(String partner, String from, String to, Rank rank) {
        return desk.assign(wanted(partner, from, to, rank));
    }

    private static AssignTerritory wanted(String partner, String from, String to, Rank rank) {
        return new AssignTerritory(partner, "NO", from, to, Set.of("NBD", "4H"), rank, JANUARY, null);
    }

    private static AssignTerritory from(AssignTerritory wanted, LocalDate first) {
        return new AssignTerritory(
                wanted.partner(),
                wanted.country(),
                wanted.postalFrom(),
                wanted.postalTo(),
                wanted.levels(),
                wanted.rank(),
                first,
                null);
    }

    private static List<String> fieldsOf(ThrowingCallable attempt) {
        InvalidInput refused = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInput.class, attempt);
        return refused.fields().stream().map(FieldError::field).toList();
    }

    private static final class NoAudit implements AuditTrail {
        @Override
        public void record(Subject subject, String action, String detail) {
            assertThat(detail).isNotBlank();
        }

        @Override
        public List<Entry> about(Subject subject) {
            return List.of();
        }
    }
}
