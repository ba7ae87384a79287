package com.nextron.platform.tenant.internal.coverage;

import static com.nextron.platform.tenant.internal.reach.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.tenant.TerritoryCoverage.Hold;
import com.nextron.platform.tenant.TerritoryCoverage.MapCell;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import com.nextron.platform.tenant.internal.reach.Flattening;
import com.nextron.platform.tenant.internal.reach.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageMapTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void gathersNeighboursThatAreHeldAlike() {
        List<Reach> reaches = List.of(
                held("aurora").primary().over("9000-9019").reach(1),
                held("polar").over("9000-9009").reach(2));
        List<ProvenSite> sites = List.of(
                site("9000", 69.65), site("9001", 69.66), site("9010", 69.65), site("9020", 69.65), site("9999", 71.0));

        List<MapCell> cells = CoverageMap.of(sites, Flattening.of(reaches).get(ResponseLevel.NBD), APRIL);

        assertThat(cells)
                .extracting(MapCell::place, MapCell::codes, MapCell::hold)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("9000 Town", 2, Hold.BOTH),
                        org.assertj.core.groups.Tuple.tuple("9010 Town", 1, Hold.ONE),
                        org.assertj.core.groups.Tuple.tuple("9020 Town", 1, Hold.NOBODY),
                        org.assertj.core.groups.Tuple.tuple("9999 Town", 1, Hold.NOBODY));
        assertThat(cells.get(0).territories()).hasSize(2);
    }

    private static ProvenSite site(String code, double north) {
        return new ProvenSite(code, "Town", "County", Optional.of(new GeoPoint(north, 18.95)));
    }
}
