package com.nextron.platform.tenant.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.tenancy.TenantId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantSlugTest {
    @ParameterizedTest
    @CsvSource({
        "Nordlys IT AS, nordlys-it",
        "Nordlys IT ASA, nordlys-it",
        "Blåbærøy Drift A/S, blabaeroy-drift",
        "Öresunds Servrar AB, oresunds-servrar",
        "Sørensen & Søn ApS, sorensen-son",
        "Järvenpään Palvelin Oy, jarvenpaan-palvelin",
        "Kemi Data Oyj, kemi-data",
        "AB Volvo, volvo",
        "'  Berg -- Data  AS ', berg-data",
        "Asas Data, asas-data",
        "X AS, x-as",
        "Яндекс, tenant",
    })
    void makesTheIdFromTheName(String name, String slug) {
        assertThat(TenantSlug.of(name)).isEqualTo(slug);
    }

    @Test
    void countsOnWhenTheIdIsTaken() {
        Set<TenantId> taken = Set.of(new TenantId("nordlys-it"), new TenantId("nordlys-it-2"));

        assertThat(TenantSlug.free("Nordlys IT AS", taken::contains)).isEqualTo(new TenantId("nordlys-it-3"));
    }

    @Test
    void leavesRoomToCountOnAfterALongName() {
        String name = "a".repeat(53) + " " + "b".repeat(60);

        TenantId second = TenantSlug.free(name, id -> !id.value().endsWith("-2"));

        assertThat(second.value()).isEqualTo("a".repeat(53) + "-2");
    }
}
