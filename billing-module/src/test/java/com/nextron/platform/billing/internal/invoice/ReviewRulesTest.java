package com.nextron.platform.billing.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {
    private final ReviewRules rules = new ReviewRules(new BigDecimal("500"), Duration.ofHours(12));

    @Test
    void letsAVisitThroughUpToTheLimits() {
        assertThat(rules.reasonToHold(visit("500.0", Duration.ofHours(12)), Optional.empty(), Country.NORWAY))
                .isEmpty();
    }

    @Test
    void holdsManyKilometres() {
        assertThat(rules.reasonToHold(visit("500.1", Duration.ofHours(1)), Optional.empty(), Country.NORWAY))
                .contains("500.1 km were reported, more than the 500 km that go through unseen (D-B3).");
    }

    @Test
    void holdsKilometresFarAboveTheEstimate() {
        assertThat(above("75.1", "60")).isEmpty();
        assertThat(above("80.0", "60")).isEmpty();
        assertThat(above("80.1", "60"))
                .contains("80.1 km were reported where 60 km were estimated:"
                        + " more than 25 percent and 20 km above it (D-B3).");
        assertThat(above("250.0", "200")).isEmpty();
        assertThat(above("250.1", "200")).isPresent();
    }

    private Optional<String> above(String reported, String estimated) {
        return rules.reasonToHold(
                visit(reported, Duration.ofHours(1)), Optional.of(new BigDecimal(estimated)), Country.NORWAY);
    }

    @Test
    void holdsALongVisit() {
        assertThat(rules.reasonToHold(visit("1", Duration.ofMinutes(721)), Optional.empty(), Country.NORWAY))
                .contains("The visit took 12 h 1 min, longer than the 12 h that go through unseen.");
    }

    @Test
    void holdsACustomerWithoutAnElectronicAddress() {
        assertThat(rules.reasonToHold(visit("1", Duration.ofHours(1)), Optional.empty(), Country.of("DE")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Germany"));
    }

    private static Visit visit(String kilometres, Duration length) {
        Site oslo = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
        Instant arrived = Instant.parse("2026-11-17T08:00:00Z");
        return new Visit(oslo, arrived, arrived.plus(length), new BigDecimal(kilometres));
    }
}
