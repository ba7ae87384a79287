package com.nextron.platform.tenant.internal.reach;

import static com.nextron.platform.tenant.internal.reach.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Territories.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeldPlacesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void primaryComesBeforeBackupTheNarrowerBeforeTheWiderAndEachPartnerOnceByItsBest() {
        HeldPlaces plan = plan(List.of(
                held("aurora").over("9000-9299").reach(1),
                held("polar").over("9100-9199").reach(2),
                held("aurora").primary().over("9000-9299").reach(3),
                held("nord").primary().over("9150-9160").reach(4)));

        List<Candidate> found = plan.at(norway("9155"));

        assertThat(found)
                .extracting(one -> one.partner().value() + " " + one.rank())
                .containsExactly("nord PRIMARY", "aurora PRIMARY", "polar BACKUP");
        assertThat(found.get(0).postalFrom()).isEqualTo("9150");
        assertThat(found.get(0).name()).isEqualTo("The nord");
    }

    @Test
    void whereNoRuleReachesNobodyIsFound() {
        HeldPlaces plan = plan(List.of(held("aurora").over("9000-9099").reach(1)));

        assertThat(plan.at(norway("9100"))).isEmpty();
        assertThat(plan.at(norway("8999"))).isEmpty();
        assertThat(plan.at(norway("9099"))).hasSize(1);
        assertThat(plan.at(new Asked(new PostalCode(Country.NORWAY, "9000"), ResponseLevel.FOUR_HOURS)))
                .isEmpty();
        assertThat(plan.at(new Asked(new PostalCode(Country.SWEDEN, "90000"), ResponseLevel.NBD)))
                .isEmpty();
    }

    @Test
    void whatHasEndedOnTheDayAndWhoIsSuspendedHoldNothing() {
        HeldPlaces plan = plan(List.of(
                held("aurora").over("9000-9099").until(DAY.minusDays(1)).reach(1),
                held("polar").over("9000-9099").until(DAY).reach(2),
                held("gone").primary().over("9000-9099").reach(3)));

        assertThat(plan.at(norway("9000")))
                .extracting(one -> one.partner().value())
                .containsExactly("polar");
    }

    private static Asked norway(String code) {
        return new Asked(new PostalCode(Country.NORWAY, code), ResponseLevel.NBD);
    }

    private static HeldPlaces plan(List<Reach> reaches) {
        Map<TenantId, String> active = Map.of(
                new TenantId("aurora"),
                "The aurora",
                new TenantId("polar"),
                "The polar",
                new TenantId("nord"),
                "The nord");
        return new HeldPlaces(Map.of(Country.NORWAY, reaches), DAY, active);
    }
}
