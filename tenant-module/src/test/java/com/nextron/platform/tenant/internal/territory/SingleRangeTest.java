package com.nextron.platform.tenant.internal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.AssignTerritory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SingleRangeTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Predicate<TenantId> TAKES_PART = id -> id.value().equals("polar");

    @Test
    void readsWhatIsRightAndNamesTheTerritoryByItsRange() {
        SingleRange range = SingleRange.read(
                new AssignTerritory("polar", "NO", "9000", "9299", Set.of("NBD", "4H"), Rank.PRIMARY, JANUARY, null),
                TAKES_PART);

        assertThat(range.name()).isEqualTo("NO 9000–9299");
        assertThat(range.holder().levels()).containsExactlyInAnyOrder(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS);
    }

    @Test
    void saysWhichFieldsAreWrong() {
        assertThat(fields(new AssignTerritory("nobody", "NO", "90080", "8000", Set.of("5H"), null, APRIL, JANUARY)))
                .containsExactlyInAnyOrder("partner", "postalFrom", "levels", "rank", "validTo");
    }

    @Test
    void refusesARangeFromBackToFrontAndWhoeverTakesNoPart() {
        assertThat(fields(
                        new AssignTerritory("polar", "NO", "9299", "9000", Set.of("NBD"), Rank.BACKUP, JANUARY, null)))
                .containsExactly("postalTo");
        assertThat(fields(
                        new AssignTerritory("asleep", "NO", "9000", "9299", Set.of("NBD"), Rank.BACKUP, JANUARY, null)))
                .containsExactly("partner");
    }

    private static List<String> fields(AssignTerritory entered) {
        return catchThrowableOfType(InvalidInput.class, () -> SingleRange.read(entered, TAKES_PART)).fields().stream()
                .map(FieldError::field)
                .toList();
    }
}
