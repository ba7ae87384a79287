package com.nextron.platform.tenant.internal.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private final List<PostalPlace> places = List.of(
            place("9000", "Troms"),
            place("9008", "Troms"),
            place("9100", "Finnmark"),
            place("9200", "Troms"),
            place("9500", "Finnmark"));

    @Test
    void runsFromTheFirstToTheLastNeighbourInTheRegister() {
        assertThat(Stretches.of(places, place -> place.county().equals("Troms")))
                .extracting(PostalRange::toString)
                .containsExactly("9000–9008", "9200");
        assertThat(Stretches.of(places, place -> place.county().equals("Finnmark")))
                .extracting(PostalRange::toString)
                .containsExactly("9100", "9500");
    }

    @Test
    void findsNothingForAnUnknownName() {
        assertThat(Stretches.of(places, place -> false)).isEmpty();
    }

    private static PostalPlace place(String code, String county) {
        return new PostalPlace(
                PostalCode.of(Country.NORWAY, code),
                "Town",
                "Municipality",
                county,
                new GeoPoint(69, 19),
                Accuracy.CODE,
                Set.of());
    }
}
