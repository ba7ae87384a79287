package com.nextron.platform.tenant.internal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.tenant.TerritoryPlans.WantedTerritory;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTerritoryTest {
    @Test
    void readsRulesThatAreWrittenAndReadAgainAsTheyWere() {
        WantedTerritory wanted = new WantedTerritory(
                " Around Tromsø ",
                "no",
                false,
                List.of("Troms"),
                List.of("Narvik", " "),
                List.of("9300 - 9379", "9380"));

        CheckedTerritory checked = CheckedTerritory.read(new Checks(), wanted, null);

        assertThat(checked.name()).isEqualTo("Around Tromsø");
        assertThat(checked.rules().text()).isEqualTo("county Troms\nmunicipality Narvik\ncodes 9300–9379\ncodes 9380");
        assertThat(Rules.read("NO", checked.rules().text())).isEqualTo(checked.rules());
        assertThat(checked.rules().words()).isEqualTo("Troms (county), Narvik (municipality), 9300–9379, 9380");
    }

    @Test
    void saysTheWholeCountryInWords() {
        Rules rules = CheckedTerritory.read(
                        new Checks(), new WantedTerritory("All", "FI", true, null, null, null), null)
                .rules();

        assertThat(rules.words()).isEqualTo("all of Finland");
        assertThat(Rules.read("FI", rules.text())).isEqualTo(rules);
    }

    @Test
    void asksForSomethingThatBelongsToIt() {
        assertThat(fields(new WantedTerritory("Empty", "NO", false, List.of(), List.of(), List.of())))
                .containsExactly("ranges");
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(fields(new WantedTerritory("", "NO", false, null, null, List.of("90080"))))
                .containsExactly("name", "ranges");
        assertThat(fields(new WantedTerritory("All", "NO", true, null, null, List.of("9008"))))
                .containsExactly("wholeCountry");
    }

    @Test
    void aTerritoryStaysInItsCountry() {
        Territory norwegian = new Territory(null, "Mine", Rules.read("NO", "country"));
        Checks checks = new Checks();

        CheckedTerritory.read(checks, new WantedTerritory("Mine", "SE", true, null, null, null), norwegian);

        assertThat(catchThrowableOfType(InvalidInput.class, checks::done).fields())
                .extracting(FieldError::field)
                .containsExactly("country");
    }

    private static List<String> fields(WantedTerritory wanted) {
        Checks checks = new Checks();
        return catchThrowableOfType(InvalidInput.class, () -> {
                    CheckedTerritory.read(checks, wanted, null);
                    checks.done();
                })
                .fields()
                .stream()
                .map(FieldError::field)
                .toList();
    }
}
