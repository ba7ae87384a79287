package com.nextron.platform.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void actsForTheOneOrganizationThatIsAlsoTheTenant() {
        Claims claims = Claims.of(Map.of(
                "tenant",
                "nordlys-it",
                "organization",
                List.of("nordlys-it"),
                "preferred_username",
                "nora@nordlys-it.example",
                "groups",
                List.of("partner-manager")));

        assertThat(claims.actingTenant()).contains("nordlys-it");
        assertThat(claims.user()).isEqualTo("nora@nordlys-it.example");
        assertThat(claims.roles()).containsExactly("partner-manager");
    }

    @Test
    void readsOrganizationsThatCarryDetails() {
        Claims claims = Claims.of(Map.of("tenant", "nordlys-it", "organization", Map.of("nordlys-it", Map.of())));

        assertThat(claims.actingTenant()).contains("nordlys-it");
    }

    @Test
    void actsForNobodyWithoutATenant() {
        assertThat(Claims.of(Map.of("organization", List.of("nordlys-it"))).actingTenant())
                .isEmpty();
    }

    @Test
    void actsForNobodyWithoutAnOrganization() {
        assertThat(Claims.of(Map.of("tenant", "nextron")).actingTenant()).isEmpty();
    }

    @Test
    void actsForNobodyWhenTheOrganizationIsAnother() {
        assertThat(Claims.of(Map.of("tenant", "nextron", "organization", List.of("nordlys-it")))
                        .actingTenant())
                .isEmpty();
    }

    @Test
    void actsForNobodyWithTwoOrganizations() {
        assertThat(Claims.of(Map.of("tenant", "nextron", "organization", List.of("nextron", "nordlys-it")))
                        .actingTenant())
                .isEmpty();
    }
}
