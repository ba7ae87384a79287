package com.nextron.platform.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a certification is good for (O6). */
class CertificationTest {
    private static final LocalDate LAST = LocalDate.parse("2026-03-03");

    @ParameterizedTest
    @CsvSource({
        "Server L2, Server L2, true",
        "Server L2, server l2, true",
        "Server L2, Server L1, true",
        "Server L1, Server L2, false",
        "Server L2, Storage L1, false",
        "Server L2, Server, false",
        "Cooling, Cooling, true",
        "Cooling L2 advanced, Cooling L1, false"
    })
    void aHigherLevelOfTheSameFamilyDoesForALowerOne(String held, String needed, boolean does) {
        Certification certification = new Certification(held, Optional.empty());

        assertThat(certification.doesFor(needed)).isEqualTo(does);
    }

    @Test
    void holdsUpToAndWithItsLastDay() {
        Certification expiring = new Certification("Server L2", Optional.of(LAST));
        Certification lasting = new Certification("Server L2", Optional.empty());

        assertThat(expiring.holdsOn(LAST)).isTrue();
        assertThat(expiring.holdsOn(LAST.plusDays(1))).isFalse();
        assertThat(lasting.holdsOn(LAST.plusYears(50))).isTrue();
    }
}
