package com.nextron.platform.returns.internal.cases;

import static com.nextron.platform.returns.internal.cases.Filings.aFiling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.internal.assets.Machines;
import com.nextron.platform.returns.internal.cases.FiledBy.Desk;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedFilingTest {
    private static final Instant NOW = Machines.TODAY;

    @Test
    void takesTheRegisteredSiteWhenNoStreetIsGiven() {
        Filings filing = aFiling().standingAt(" ", "ignored", "ignored", "ignored");

        CheckedFiling checked = filing.checkedAt(Desk.GUEST);

        assertThat(checked.site().postalCode().value()).isEqualTo("9008");
        assertThat(checked.receivedAt()).isEqualTo(NOW);
    }

    @Test
    void takesTheSiteThatWasTyped() {
        Filings filing = aFiling().standingAt("Norra gatan 2", "se-111 22", "Stockholm", "se");

        CheckedFiling checked = filing.checkedAt(Desk.CUSTOMER);

        assertThat(checked.site().postalCode().value()).isEqualTo("11122");
        assertThat(checked.site().zone().getId()).isEqualTo("Europe/Stockholm");
    }

    @ParameterizedTest
    @CsvSource({"NO, 90080", "SE, 1112", "DK, ABCD", "FI, 0010"})
    void rejectsAPostalCodeThatIsMalformedForItsCountry(String country, String code) {
        Filings filing = aFiling().standingAt("Storgata 1", code, "Somewhere", country);

        assertThat(wrongFields(filing, Desk.GUEST)).containsExactly("postalCode");
    }

    @Test
    void saysWhereTheSerialNumberIsWhenItKnowsNoSuchMachine() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> CheckedFiling.of(aFiling().wanted(), Optional.empty(), Desk.GUEST, NOW));

        assertThat(refused.fields()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("serialNumber");
            assertThat(error.message()).contains("label at the back").contains("call Nextron");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kari", "kari@", "@x.no", "kari@localhost", "a b@x.no", "a@b.no,c@d.no", "a@x.n"})
    void rejectsAnAddressThatNoMailReaches(String email) {
        assertThat(wrongFields(aFiling().contact(email, "77600000"), Desk.GUEST))
                .containsExactly("contactEmail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "1234", "+47 123456789012345", "<script>12345"})
    void rejectsANumberThatNoPhoneHas(String phone) {
        assertThat(wrongFields(aFiling().contact("kari@x.no", phone), Desk.GUEST))
                .containsExactly("contactPhone");
    }

    @Test
    void neverLetsALineBreakIntoTheAddressOfAMail() {
        assertThat(wrongFields(aFiling().contact("kari@x.no\nBcc: all@x.no", "77600000"), Desk.GUEST))
                .containsExactly("contactEmail");
    }

    @Test
    void acceptsDescriptionsOfTenToFourThousandCharacters() {
        assertThat(wrongFields(describing(9), Desk.GUEST)).containsExactly("description");
        assertThat(describing(10).checkedAt(Desk.GUEST).fault().description()).hasSize(10);
        assertThat(describing(4000).checkedAt(Desk.GUEST).fault().description()).hasSize(4000);
        assertThat(wrongFields(describing(4001), Desk.GUEST)).containsExactly("description");
    }

    @Test
    void dropsCharactersThatTheDatabaseCannotStore() {
        Filings filing = aFiling().describing(FaultKind.MEMORY, "Two\u0000 lights\r\nare red\u0007.");

        String kept = filing.checkedAt(Desk.GUEST).fault().description();

        assertThat(kept).isEqualTo("Two lights\nare red.");
    }

    @Test
    void rejectsOtherTermsThanThePresentOnes() {
        assertThat(wrongFields(aFiling().accepting("2025-01"), Desk.CUSTOMER)).containsExactly("acceptedTerms");
        assertThat(wrongFields(aFiling().accepting(null), Desk.CUSTOMER)).containsExactly("acceptedTerms");
    }

    @ParameterizedTest
    @EnumSource(
            value = Desk.class,
            names = {"GUEST", "CUSTOMER"})
    void letsOnlyHeadquartersSayWhenAReportWasTaken(Desk desk) {
        assertThat(wrongFields(aFiling().receivedAt(NOW.minusSeconds(60)), desk))
                .containsExactly("receivedAt");
    }

    @Test
    void takesReportsOfTheLastThirtyDaysFromHeadquarters() {
        Instant oldest = NOW.minus(Duration.ofDays(30));

        assertThat(aFiling().receivedAt(oldest).checkedAt(Desk.HEADQUARTERS).receivedAt())
                .isEqualTo(oldest);
        assertThat(wrongFields(aFiling().receivedAt(oldest.minusSeconds(1)), Desk.HEADQUARTERS))
                .containsExactly("receivedAt");
        assertThat(wrongFields(aFiling().receivedAt(NOW.plusSeconds(1)), Desk.HEADQUARTERS))
                .containsExactly("receivedAt");
    }

    private static Filings describing(int characters) {
        return aFiling().describing(FaultKind.MAINBOARD, "x".repeat(characters));
    }

    private static java.util.List<String> wrongFields(Filings filing, Desk desk) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> filing.checkedAt(desk));
        return refused.fields().stream().map(FieldError::field).toList();
    }
}
