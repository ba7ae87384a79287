package com.nextron.platform.billing.internal.peppol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nextron.platform.billing.internal.peppol.NordicCompany.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NordicCompanyTest {
    @ParameterizedTest
    @CsvSource({
        "NO, 974 760 673, 0192, 974760673, 0192, 974760673",
        "SE, 556036-0793, 0007, 5560360793, 0007, 5560360793",
        "SE, 165560360793, 0007, 5560360793, 0007, 5560360793",
        "DK, DK 13585628, 0184, DK13585628, 0184, DK13585628",
        "FI, 0112038-9, 0216, 003701120389, 0212, 0112038-9"
    })
    void isNamedByItsCountrysScheme(
            String country, String number, String eas, String endpoint, String register, String registration) {
        NordicCompany company = NordicCompany.of(country, number);

        assertThat(company.endpoint()).isEqualTo(new Identifier(eas, endpoint));
        assertThat(company.registration()).isEqualTo(new Identifier(register, registration));
    }

    @Test
    void knowsNoOtherCountries() {
        assertThat(NordicCompany.knows("DE")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> NordicCompany.of("DE", "123"));
    }
}
