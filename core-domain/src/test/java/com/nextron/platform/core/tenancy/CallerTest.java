package com.nextron.platform.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
    private static final TenantId PARTNER = new TenantId("nordlys-it");

    @Test
    void dropsRolesOfHeadquartersFromAPartnersToken() {
        Caller caller = Caller.signedIn(PARTNER, TenantKind.PARTNER, "eve", EnumSet.allOf(Role.class));

        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.PARTNER_MANAGER, Role.TECHNICIAN, Role.M2M_PARTNER);
    }

    @Test
    void dropsAllButCustomerFromACustomersToken() {
        Caller caller = Caller.signedIn(PARTNER, TenantKind.CUSTOMER, "eve", EnumSet.allOf(Role.class));

        assertThat(caller.roles()).containsExactly(Role.CUSTOMER);
    }

    @Test
    void deniesWithoutACaller() {
        assertThat(CallerContext.find()).isEmpty();

        assertThatThrownBy(CallerContext::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void putsBackTheCallerBefore() {
        Caller outer = Caller.platform("outer");
        Caller inner = Caller.signedIn(PARTNER, TenantKind.PARTNER, "nora", Set.of(Role.PARTNER_MANAGER));

        CallerContext.runAs(outer, () -> {
            CallerContext.runAs(inner, () -> assertThat(CallerContext.current()).isEqualTo(inner));
            assertThat(CallerContext.current()).isEqualTo(outer);
        });

        assertThat(CallerContext.find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-nordlys", "Nordlys", "nord lys", "nordlys-", "å-as"})
    void refusesWhatIsNoAlias(String text) {
        assertThatThrownBy(() -> new TenantId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
