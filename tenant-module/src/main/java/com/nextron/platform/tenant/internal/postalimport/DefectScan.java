package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.Defect;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import com.nextron.platform.tenant.internal.postal.Areas;
import com.nextron.platform.tenant.internal.postal.Points;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what is known to go wrong in postal registers. A code with a defect is taken and marked. */
final class DefectScan {
    /** A town with fewer codes may well have them on one point: its post office. */
    private static final int CODES_OF_A_TOWN = 10;

    /** With fewer codes that begin alike, their middle says nothing. */
    private static final int NEIGHBOURS = 5;

    private static final double FAR_METRES = 50_000;
    /** In wide country the codes that begin alike lie far apart themselves. */
    private static final double TIMES_THE_USUAL = 4;

    private static final double FAR_FROM_AREA_METRES = 100_000;
    private static final int LAST_DIGITS = 2;

    private final Map<PostalPlace, Set<Defect>> found = new java.util.HashMap<>();

    private DefectScan() {}

    /** The same codes in order, each with its defects. */
    static List<PostalPlace> mark(Collection<PostalPlace> places) {
        DefectScan scan = new DefectScan();
        places.stream()
                .filter(place -> place.municipality().isEmpty())
                .forEach(place -> scan.add(place, Defect.NO_MUNICIPALITY));
        List<PostalPlace> pointed = places.stream()
                .filter(place -> place.accuracy() == Accuracy.CODE)
                .toList();
        pointed.stream()
                .collect(Collectors.groupingBy(PostalPlace::city))
                .values()
                .forEach(scan::sharedPoint);
        pointed.stream()
                .collect(Collectors.groupingBy(DefectScan::beginning, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(scan::farPoints);
        return places.stream()
                .sorted(java.util.Comparator.comparing(PostalPlace::code))
                .map(scan::marked)
                .toList();
    }

    private void sharedPoint(List<PostalPlace> town) {
        boolean one = town.stream().map(PostalPlace::at).distinct().count() == 1;
        if (one && town.size() >= CODES_OF_A_TOWN) {
            town.forEach(place -> add(place, Defect.SHARED_POINT));
        }
    }

    private void farPoints(List<PostalPlace> alike) {
        if (alike.size() < NEIGHBOURS) {
            alike.stream().filter(DefectScan::farFromArea).forEach(place -> add(place, Defect.FAR_FROM_TOWN));
            return;
        }
        GeoPoint middle = Points.middle(alike.stream().map(PostalPlace::at).toList());
        double usual = Points.median(alike.stream()
                .mapToDouble(place -> place.at().metresTo(middle))
                .sorted()
                .toArray());
        double far = Math.max(FAR_METRES, TIMES_THE_USUAL * usual);
        alike.stream()
                .filter(place -> place.at().metresTo(middle) > far)
                .forEach(place -> add(place, Defect.FAR_FROM_NEIGHBOURS));
    }

    private static boolean farFromArea(PostalPlace place) {
        return Areas.of(place.code())
                .filter(area -> area.at().metresTo(place.at()) > FAR_FROM_AREA_METRES)
                .isPresent();
    }

    /** NO and DK: the first two of four digits; SE and FI: the first three of five. */
    private static String beginning(PostalPlace place) {
        String code = place.code().value();
        return code.substring(0, Math.max(1, code.length() - LAST_DIGITS));
    }

    private void add(PostalPlace place, Defect defect) {
        found.computeIfAbsent(place, none -> EnumSet.noneOf(Defect.class)).add(defect);
    }

    private PostalPlace marked(PostalPlace place) {
        Set<Defect> defects = found.get(place);
        return defects == null
                ? place
                : new PostalPlace(
                        place.code(),
                        place.city(),
                        place.municipality(),
                        place.county(),
                        place.at(),
                        place.accuracy(),
                        defects);
    }
}
