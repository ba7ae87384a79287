package com.nextron.platform.returns.internal.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.Assets.RegisterAsset;
import com.nextron.platform.returns.internal.assets.CheckedAsset.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedAssetTest {
    private static final LocalDate INVOICED = LocalDate.of(2024, 5, 10);
    private static final Optional<Owner> OWNER =
            Optional.of(new Owner(new TenantId("fjordkraft-data"), "Fjordkraft Data AS"));

    @Test
    void keepsTheSerialNumberInUpperCaseWithoutBlanks() {
        RegisterAsset typed = wanted(" nx-2041 77 ", INVOICED, "9008", "NO");

        CheckedAsset checked = CheckedAsset.of(typed, OWNER, BusinessCalendars.standard(), at("2026-04-01T10:00:00Z"));

        assertThat(checked.machine().serialNumber()).isEqualTo("NX-204177");
        assertThat(checked.agreedLevel()).contains(ResponseLevel.FOUR_HOURS);
        assertThat(checked.site().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NX_2041", "NÆ-2041", "0123456789012345678901234567890123456789X"})
    void rejectsASerialNumberThatNoLabelCarries(String serial) {
        RegisterAsset typed = wanted(serial, INVOICED, "9008", "NO");

        InvalidInput refused = refused(typed, OWNER, "2026-04-01T10:00:00Z");

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("serialNumber");
    }

    @Test
    void countsTodayInTheSitesZone() {
        // 22:30 in UTC is 2 April, 01:30, in Helsinki and 2 April, 00:30, in Oslo; in UTC it is still the 1st.
        RegisterAsset typed = wanted("NX-204177", LocalDate.of(2026, 4, 2), "00100", "FI");

        CheckedAsset checked = CheckedAsset.of(typed, OWNER, BusinessCalendars.standard(), at("2026-04-01T22:30:00Z"));

        assertThat(checked.invoiceDate()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void rejectsAnInvoiceDateInTheFuture() {
        RegisterAsset typed = wanted("NX-204177", LocalDate.of(2026, 4, 2), "9008", "NO");

        InvalidInput refused = refused(typed, OWNER, "2026-04-01T10:00:00Z");

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("invoiceDate");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        RegisterAsset typed =
                new RegisterAsset("x", " ", null, "nobody", null, null, "2H", null, "", "90080", "", "NO");

        InvalidInput refused = refused(typed, Optional.empty(), "2026-04-01T10:00:00Z");

        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "serialNumber",
                        "model",
                        "kind",
                        "customer",
                        "street",
                        "city",
                        "postalCode",
                        "invoiceDate",
                        "agreedLevel");
    }

    @Test
    void refusesAMachineOutsideTheFourCountriesAndSaysWhatToDo() {
        RegisterAsset typed = wanted("NX-204177", INVOICED, "10115", "DE");

        InvalidInput refused = refused(typed, OWNER, "2026-04-01T10:00:00Z");

        assertThat(refused.fields()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("country");
            assertThat(error.message())
                    .contains("NO, SE, DK and FI")
                    .contains("Germany")
                    .contains("call Nextron");
        });
    }

    private static InvalidInput refused(RegisterAsset typed, Optional<Owner> owner, String now) {
        return catchThrowableOfType(
                InvalidInput.class, () -> CheckedAsset.of(typed, owner, BusinessCalendars.standard(), at(now)));
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    private static RegisterAsset wanted(String serial, LocalDate invoiced, String postalCode, String country) {
        return new RegisterAsset(
                serial,
                "Nextron N2",
                Kind.SERVER,
                "fjordkraft-data",
                invoiced,
                null,
                "4H",
                null,
                "Storgata 1",
                postalCode,
                "Tromsø",
                country);
    }
}
