package com.nextron.platform.billing.internal.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.billing.RateCardBook.BandTerms;
import com.nextron.platform.billing.RateCardBook.CardTerms;
import com.nextron.platform.billing.RateCardBook.DistancePrice;
import com.nextron.platform.billing.internal.pricelist.NewCard;
import com.nextron.platform.billing.internal.rating.TimeBands;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TenantId NORDLYS = new TenantId("nordlys-it");
    private static final List<BandTerms> STANDARD = CardWords.of(TimeBands.STANDARD);

    private final CheckedCard checked =
            new CheckedCard(TODAY, side -> Optional.of(LocalDate.of(2027, 1, 1)), NORDLYS::equals);

    @Test
    void takesACardThatMakesSenseAndGivesItsTermsBack() {
        CardTerms typed = card("PARTNER", "nordlys-it", LocalDate.of(2027, 1, 1), STANDARD);

        NewCard card = checked.of(typed);

        assertThat(card.name()).isEqualTo("NO-2027-nordlys-it");
        assertThat(CardWords.of(card)).isEqualTo(typed);
    }

    @Test
    void takesTheUsualRoundingAndNoMarkUpWhereNothingIsSaid() {
        CardTerms typed = new CardTerms(
                "CUSTOMER",
                "NO",
                "",
                "nok",
                LocalDate.of(2027, 2, 1),
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                BigDecimal.ZERO,
                null,
                null,
                null,
                null,
                STANDARD);

        CardTerms card = CardWords.of(checked.of(typed));

        assertThat(card.stepMinutes()).isEqualTo(30);
        assertThat(card.minimumMinutes()).isEqualTo(60);
        assertThat(card.partsMarkUp()).isZero();
        assertThat(card.currency()).isEqualTo("NOK");
    }

    @Test
    void refusesADayInThePastOrBeforeTheLatestCard() {
        assertThat(refusal(card("CUSTOMER", null, TODAY.minusDays(1), STANDARD)))
                .contains("validFrom: A card cannot begin in the past: visits of then are rated already (D-B4).");
        assertThat(fields(card("CUSTOMER", null, LocalDate.of(2026, 12, 31), STANDARD)))
                .containsExactly("validFrom");
        assertThat(fields(card("CUSTOMER", null, TODAY.plusYears(11), STANDARD)))
                .containsExactly("validFrom");
        assertThat(new CheckedCard(TODAY, side -> Optional.empty(), NORDLYS::equals)
                        .of(card("CUSTOMER", null, TODAY, STANDARD)))
                .isNotNull();
    }

    @Test
    void refusesBandsThatLeaveAGapOverlapOrAreMissing() {
        List<BandTerms> gap = new ArrayList<>(STANDARD);
        gap.remove(2);
        List<BandTerms> overlap = new ArrayList<>(STANDARD);
        overlap.add(new BandTerms("WEEKDAY", "09:00", "10:00", BigDecimal.ONE));
        BandTerms late = new BandTerms("WEEKDAY", "16:00", "25:00", BigDecimal.ONE);
        BandTerms nameless = new BandTerms("FULL_MOON", "16:00", "20:00", BigDecimal.ONE);

        assertThat(refusal(withBands(gap)))
                .containsExactly(
                        "bands: The bands of the rate card leave a gap in the day: Monday to Friday 16:00–20:00.");
        assertThat(refusal(withBands(overlap)))
                .containsExactly("bands: Two bands of the rate card overlap: Monday to Friday from 09:00.");
        assertThat(fields(withBands(List.of()))).containsExactly("bands");
        assertThat(fields(withBands(null))).containsExactly("bands");
        assertThat(refusal(withBands(List.of(late)))).first().asString().contains("00:00 to 24:00");
        assertThat(refusal(withBands(List.of(nameless)))).first().asString().contains("WEEKDAY or CLOSED_DAY");
    }

    @Test
    void namesEveryFieldThatMakesNoSense() {
        BigDecimal negative = new BigDecimal("-0.01");
        CardTerms wrong = new CardTerms(
                "GIFT", "XX", null, "ABC", null, negative, negative, List.of(), negative, negative, negative, 0, -1,
                STANDARD);

        assertThat(fields(wrong))
                .containsExactlyInAnyOrder(
                        "kind",
                        "country",
                        "currency",
                        "validFrom",
                        "hourlyRate",
                        "kilometreRate",
                        "calloutFee",
                        "noShowFee",
                        "partsMarkUp",
                        "stepMinutes",
                        "minimumMinutes");
    }

    @Test
    void refusesAPartnerThatThereIsNotOrACustomersCardForOne() {
        assertThat(fields(card("PARTNER", "nobody", LocalDate.of(2027, 1, 1), STANDARD)))
                .containsExactly("partner");
        assertThat(fields(card("CUSTOMER", "nordlys-it", LocalDate.of(2027, 1, 1), STANDARD)))
                .containsExactly("partner");
    }

    private List<String> fields(CardTerms terms) {
        return errors(terms).stream().map(FieldError::field).toList();
    }

    private List<String> refusal(CardTerms terms) {
        return errors(terms).stream()
                .map(error -> error.field() + ": " + error.message())
                .toList();
    }

    private List<FieldError> errors(CardTerms terms) {
        return catchThrowableOfType(InvalidInput.class, () -> checked.of(terms)).fields();
    }

    private static CardTerms withBands(List<BandTerms> bands) {
        return card("CUSTOMER", null, LocalDate.of(2027, 1, 1), bands);
    }

    private static CardTerms card(String kind, String partner, LocalDate from, List<BandTerms> bands) {
        return new CardTerms(
                kind,
                "NO",
                partner,
                "NOK",
                from,
                new BigDecimal("1425.00"),
                new BigDecimal("8.55"),
                List.of(new DistancePrice(new BigDecimal("100"), new BigDecimal("7.00"))),
                new BigDecimal("950.00"),
                new BigDecimal("1200.00"),
                new BigDecimal("12.5"),
                15,
                90,
                bands);
    }
}
