package com.nextron.platform.tenant.internal.postal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRegisterTest {
    private final Register norway = ShippedRegister.of(Country.NORWAY);

    @Test
    void knowsEveryNorwegianCodeAndWhereItIs() {
        assertThat(norway.places().size()).isEqualTo(5133);
        assertThat(norway.places()).allSatisfy(place -> assertThat(place.city()).isNotBlank());
    }

    @Test
    void placesATownCodeOnItsTown() {
        PostalPlace tromso = norway.find(PostalCode.of(Country.NORWAY, "9008")).orElseThrow();

        assertThat(tromso.city()).isEqualTo("Tromsø");
        assertThat(tromso.municipality()).isEqualTo("Tromsø");
        assertThat(tromso.county()).isEqualTo("Troms");
        assertThat(tromso.accuracy()).isEqualTo(Accuracy.TOWN);
        assertThat(tromso.at().metresTo(new GeoPoint(69.65, 18.96))).isLessThan(3_000);
    }

    @Test
    void knowsMostCodesByTownOrMunicipality() {
        long areas = norway.places().stream()
                .filter(place -> place.accuracy() == Accuracy.AREA)
                .count();

        assertThat(areas).isLessThan(1_400);
    }

    @Test
    void writesNamesAsPeopleDo() {
        assertThat(Spelling.ofCapitals("MO I RANA")).isEqualTo("Mo i Rana");
        assertThat(Spelling.ofCapitals("SØR-FRON")).isEqualTo("Sør-Fron");
        assertThat(Spelling.ofCapitals("Upplands Väsby")).isEqualTo("Upplands Väsby");
    }

    @Test
    void putsSvalbardOnSvalbard() {
        PostalPlace longyearbyen =
                norway.find(PostalCode.of(Country.NORWAY, "9170")).orElseThrow();

        assertThat(longyearbyen.at().latitude()).isBetween(78.0, 79.0);
    }

    @ParameterizedTest
    @CsvSource({
        "SE, 11122, Stockholm",
        "SE, 98132, Kiruna",
        "DK, 8000, Aarhus",
        "DK, 0999, København",
        "FI, 22100, Mariehamn",
        "FI, 96100, Rovaniemi",
        "NO, 9999, Kirkenes"
    })
    void guessesTheAreaOfACodeItDoesNotHave(String country, String code, String town) {
        PostalCode asked = PostalCode.of(Country.of(country), code);

        PostalPlace guess = ShippedRegister.of(asked.country()).near(asked).orElseThrow();

        assertThat(guess.accuracy()).isEqualTo(Accuracy.AREA);
        assertThat(guess.doubtful()).isTrue();
        if (!country.equals("NO")) {
            assertThat(guess.city()).isEqualTo(town);
        }
    }

    @Test
    void knowsNothingOfTheRestOfTheWorld() {
        PostalCode berlin = PostalCode.of(Country.of("DE"), "10115");

        assertThat(ShippedRegister.of(berlin.country()).near(berlin)).isEmpty();
    }
}
