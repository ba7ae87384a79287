package com.nextron.platform.tenant.internal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.TerritoryPlans.Change;
import com.nextron.platform.tenant.TerritoryPlans.HolderView;
import com.nextron.platform.tenant.TerritoryPlans.PlanContent;
import com.nextron.platform.tenant.TerritoryPlans.TerritoryView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final UUID TROMS = new UUID(1, 1);

    @Test
    void saysNothingOfPlansThatSayTheSame() {
        PlanContent plan = plan(territory("9000–9299", holder("Polar", Rank.PRIMARY)));

        assertThat(Differences.between(plan, plan)).isEmpty();
    }

    @Test
    void tellsNewChangedAndGoneInSentences() {
        PlanContent before = plan(territory("9000–9299", holder("Polar", Rank.PRIMARY)));
        PlanContent changed = plan(territory("9000–9399", holder("Polar", Rank.BACKUP)));

        assertThat(Differences.between(before, changed))
                .extracting(Change::sentence)
                .containsExactly(
                        "Changed: territory Troms: Troms, 9000–9399 (was Troms, 9000–9299).",
                        "Changed: Polar in Troms: Polar is the backup at NBD from 2026-01-01"
                                + " (was Polar is asked first at NBD from 2026-01-01).");
        assertThat(Differences.between(plan(), before))
                .extracting(Change::sentence)
                .containsExactly(
                        "New: territory Troms: Troms, 9000–9299.",
                        "New: Polar in Troms: Polar is asked first at NBD from 2026-01-01.");
        assertThat(Differences.between(before, plan()))
                .extracting(Change::after)
                .containsExactly("", "");
    }

    private static PlanContent plan(TerritoryView... territories) {
        return new PlanContent(List.of(territories));
    }

    private static TerritoryView territory(String range, HolderView... holders) {
        return new TerritoryView(
                TROMS, "Troms", "NO", false, List.of(), List.of(), List.of(range), range, List.of(holders));
    }

    private static HolderView holder(String name, Rank rank) {
        return new HolderView(
                new UUID(2, 1),
                TROMS,
                new TenantId("polar"),
                name,
                Set.of(ResponseLevel.NBD),
                rank,
                LocalDate.of(2026, 1, 1),
                null);
    }
}
