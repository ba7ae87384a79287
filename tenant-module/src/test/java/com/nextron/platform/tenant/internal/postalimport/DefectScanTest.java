package com.nextron.platform.tenant.internal.postalimport;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.Defect;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefectScanTest {
    private static final GeoPoint OSLO = new GeoPoint(59.91, 10.75);

    @Test
    void marksTenCodesOfATownOnOnePoint() {
        List<PostalPlace> ten = town("01", 10, OSLO);
        List<PostalPlace> nine = town("01", 9, OSLO);
        List<PostalPlace> oneElsewhere = new ArrayList<>(nine);
        oneElsewhere.add(place("0199", "Town 01", new GeoPoint(59.92, 10.75)));

        assertThat(DefectScan.mark(ten))
                .allSatisfy(place -> assertThat(place.defects()).containsExactly(Defect.SHARED_POINT));
        assertThat(DefectScan.mark(nine)).allSatisfy(DefectScanTest::isFree);
        assertThat(DefectScan.mark(oneElsewhere)).allSatisfy(DefectScanTest::isFree);
    }

    @Test
    void marksTheCodeFarFromThoseThatBeginAlike() {
        List<PostalPlace> places = town("35", 6, new GeoPoint(60.17, 10.26));
        // one degree of latitude is 111 km
        places.add(place("3538", "Sollihøgda", new GeoPoint(61.17, 10.26)));

        List<PostalPlace> marked = DefectScan.mark(places);

        assertThat(defective(marked)).containsExactly("3538");
        assertThat(marked.get(marked.size() - 1).defects()).containsExactly(Defect.FAR_FROM_NEIGHBOURS);
        assertThat(marked.get(marked.size() - 1).doubtful()).isTrue();
    }

    @Test
    void leavesCodesAloneWhereTheCountryIsWide() {
        List<PostalPlace> places = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            places.add(place("97" + (10 + i), "Town " + i, new GeoPoint(69 + i * 0.3, 25)));
        }

        assertThat(defective(DefectScan.mark(places))).isEmpty();
    }

    @Test
    void marksACodeFarFromItsAreaWhereTooFewBeginAlike() {
        PostalCode code = PostalCode.of(Country.DENMARK, "0999");
        PostalPlace skagen = new PostalPlace(
                code, "København C", "København", "", new GeoPoint(57.72, 10.58), Accuracy.CODE, Set.of());

        assertThat(DefectScan.mark(List.of(skagen))).singleElement().satisfies(place -> assertThat(place.defects())
                .containsExactly(Defect.FAR_FROM_TOWN));
    }

    @Test
    void marksARowWithoutAMunicipality() {
        PostalCode code = PostalCode.of(Country.SWEDEN, "11122");
        PostalPlace row =
                new PostalPlace(code, "Stockholm", "", "", new GeoPoint(59.33, 18.06), Accuracy.CODE, Set.of());

        PostalPlace marked = DefectScan.mark(List.of(row)).get(0);

        assertThat(marked.defects()).containsExactly(Defect.NO_MUNICIPALITY);
        assertThat(marked.doubtful()).isFalse();
    }

    @Test
    void saysNothingOfPointsThatAreOnlyTheTowns() {
        List<PostalPlace> ten = town("01", 10, OSLO).stream()
                .map(place -> new PostalPlace(
                        place.code(), place.city(), "Oslo", "Oslo", place.at(), Accuracy.TOWN, Set.of()))
                .toList();

        assertThat(DefectScan.mark(ten)).allSatisfy(DefectScanTest::isFree);
    }

    private static void isFree(PostalPlace place) {
        assertThat(place.defects()).isEmpty();
    }

    private static List<String> defective(List<PostalPlace> marked) {
        return marked.stream()
                .filter(place -> !place.defects().isEmpty())
                .map(place -> place.code().value())
                .toList();
    }

    private static List<PostalPlace> town(String digits, int codes, GeoPoint at) {
        List<PostalPlace> places = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            places.add(place(digits + (10 + i), "Town " + digits, at));
        }
        return places;
    }

    private static PostalPlace place(String code, String town, GeoPoint at) {
        return new PostalPlace(
                PostalCode.of(Country.NORWAY, code), town, "Municipality", "County", at, Accuracy.CODE, Set.of());
    }
}
