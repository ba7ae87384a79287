package com.nextron.platform.dispatch.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.dispatch.RoadDistance.Leg;
import com.nextron.platform.dispatch.RoadDistance.Place;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    /** One degree of latitude on the sphere: 6371008.8 m × π / 180 = 111 195.08 m. */
    private static final double DEGREE = 111_195.08;

    @ParameterizedTest
    @CsvSource({
        "NO 0150, NO 2317, 1.28, Oslo and Hamar are both in Østlandet",
        "NO 3900, NO 3510, 1.28, Telemark and Ringerike are both in Østlandet",
        "NO 0150, NO 4612, 1.33, Kristiansand is in Agder",
        "NO 4400, NO 4480, 1.33, Flekkefjord and Kvinesdal are in Agder",
        "NO 7010, NO 0150, 1.33, Trondheim is in Trøndelag",
        "NO 4460, NO 0150, 1.50, Lund is in Rogaland though its codes begin like Agder's",
        "NO 0150, NO 5003, 1.50, Bergen is in the west",
        "NO 7010, NO 8001, 1.50, Bodø is in the north",
        "NO 4612, NO 4006, 1.50, Stavanger is in the west",
        "NO 9008, NO 9730, 1.50, both are in the north",
        "SE 11122, SE 41101, 1.20, Sweden",
        "DK 1050, DK 8000, 1.19, Denmark",
        "FI 00100, FI 90100, 1.18, Finland",
        "DE 10115, DE 80331, 1.30, elsewhere",
        "SE 41101, DK 9900, 1.30, across a border",
        "NO 0150, SE 41101, 1.30, across a border from Østlandet",
        "NO 8514, SE 98132, 1.50, across a border from the north"
    })
    void multipliesTheGreatCircleByTheFactorOfThePlace(String from, String to, double factor, String why) {
        Place origin = place(from, new GeoPoint(60, 10));
        Place destination = place(to, new GeoPoint(61, 10));

        Leg leg = Estimate.between(origin, destination, "");

        assertThat(leg.metres()).as(why).isEqualTo(Math.round(DEGREE * factor));
        assertThat(leg.estimated()).isTrue();
    }

    @Test
    void measuresTheGreatCircleOnTheSphereOfMeanRadius() {
        GeoPoint oslo = new GeoPoint(59.9139, 10.7522);
        GeoPoint bergen = new GeoPoint(60.3913, 5.3221);

        double metres = oslo.metresTo(bergen);

        // haversine by hand: h = sin²(0.2387°) + cos 59.9139° · cos 60.3913° · sin²(2.71505°) = 0.00057312
        assertThat(metres).isEqualTo(305_100, Offset.offset(500.0));
    }

    @Test
    void drivesSixtyKilometresAnHour() {
        Leg leg =
                Estimate.between(place("SE 11122", new GeoPoint(60, 10)), place("SE 41101", new GeoPoint(61, 10)), "");

        assertThat(leg.metres()).isEqualTo(133_434);
        assertThat(leg.time()).contains(Duration.ofSeconds(8_006));
    }

    @ParameterizedTest
    @CsvSource({
        "59.91, 10.75, OSTLANDET",
        "61.12, 10.46, OSTLANDET",
        "58.15, 8.00, AGDER_OR_TRONDELAG",
        "63.43, 10.39, AGDER_OR_TRONDELAG",
        "60.39, 5.32, WEST_OR_NORTH",
        "63.11, 7.73, WEST_OR_NORTH",
        "69.65, 18.96, WEST_OR_NORTH"
    })
    void findsTheRegionOfANorwegianPointWithoutACode(double latitude, double longitude, NorwegianRegion region) {
        Place place = Place.at(new GeoPoint(latitude, longitude), Country.NORWAY);

        assertThat(NorwegianRegion.of(place)).isEqualTo(region);
    }

    @Test
    void saysThatNoRoadLeadsToSvalbard() {
        Place tromso = place("NO 9008", new GeoPoint(69.65, 18.96));
        Place longyearbyen = place("NO 9170", new GeoPoint(78.22, 15.64));

        Leg leg = Notes.on(Estimate.between(tromso, longyearbyen, ""), tromso, longyearbyen);

        assertThat(leg.note()).contains("no road all the way");
    }

    @Test
    void saysWhenAPointIsDoubtful() {
        Place sound = place("NO 0150", new GeoPoint(59.91, 10.75));
        PostalCode code = PostalCode.of(Country.NORWAY, "3510");
        Place unsure = new Place(new GeoPoint(60.2, 10.3), Country.NORWAY, Optional.of(code), true);

        Leg leg = Notes.on(Estimate.between(sound, unsure, ""), sound, unsure);

        assertThat(leg.note()).contains("unsure where 3510 is");
    }

    private static Place place(String text, GeoPoint at) {
        Country country = Country.of(text.substring(0, 2));
        return new Place(at, country, Optional.of(PostalCode.of(country, text.substring(3))), false);
    }
}
