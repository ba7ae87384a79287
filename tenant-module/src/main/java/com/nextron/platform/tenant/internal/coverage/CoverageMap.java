package com.nextron.platform.tenant.internal.coverage;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.TerritoryCoverage.Hold;
import com.nextron.platform.tenant.TerritoryCoverage.MapCell;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import com.nextron.platform.tenant.internal.reach.Reach;
import com.nextron.platform.tenant.internal.reach.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gathers the places of a country to squares of a map. Pure. */
public final class CoverageMap {
    private static final double SQUARES_A_DEGREE = 10;

    private CoverageMap() {}

    /**
     * The squares, in the order of their first code.
     *
     * @param sites in order of code
     * @param segments of one level, in order
     */
    public static List<MapCell> of(List<ProvenSite> sites, List<Segment> segments, LocalDate on) {
        Map<Square, List<ProvenSite>> squares = new LinkedHashMap<>();
        int at = 0;
        for (ProvenSite site : sites) {
            while (at < segments.size() && segments.get(at).until().compareTo(site.code()) <= 0) {
                at++;
            }
            boolean inside = at < segments.size() && segments.get(at).from().compareTo(site.code()) <= 0;
            List<Reach> holding = inside
                    ? segments.get(at).reaches().stream()
                            .filter(reach -> reach.holdsOn(on))
                            .toList()
                    : List.of();
            site.at().map(point -> square(point, holding)).ifPresent(square -> squares.computeIfAbsent(
                            square, key -> new ArrayList<>())
                    .add(site));
        }
        List<MapCell> cells = new ArrayList<>();
        squares.forEach((square, inside) -> cells.add(cell(square, inside)));
        return cells;
    }

    private static Square square(GeoPoint point, List<Reach> holding) {
        return new Square(
                Math.round(point.latitude() * SQUARES_A_DEGREE),
                Math.round(point.longitude() * SQUARES_A_DEGREE / 2),
                hold(holding),
                holding.stream()
                        .map(reach -> reach.holding().territory())
                        .distinct()
                        .toList());
    }

    private static Hold hold(List<Reach> holding) {
        long partners = holding.stream()
                .map(reach -> reach.holding().partner())
                .distinct()
                .count();
        boolean primary = holding.stream().anyMatch(reach -> reach.holding().rank() == Rank.PRIMARY);
        if (partners == 0) {
            return Hold.NOBODY;
        }
        return primary && partners > 1 ? Hold.BOTH : Hold.ONE;
    }

    private static MapCell cell(Square square, List<ProvenSite> inside) {
        ProvenSite first = inside.get(0);
        Optional<GeoPoint> at = first.at();
        return new MapCell(
                at.orElseThrow(),
                first.code() + " " + first.city(),
                inside.size(),
                square.hold(),
                square.territories());
    }

    /** About eleven kilometres by as many, at 60 degrees north; those held otherwise are a square of their own. */
    private record Square(long north, long east, Hold hold, List<UUID> territories) {}
}
