package com.nextron.platform.billing.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.VisitPrices.AskPrice;
import com.nextron.platform.billing.VisitPrices.AskedPart;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceDeskTest {
    private static final String ARRIVED = "2026-11-17T17:05+01:00";
    private static final String DEPARTED = "2026-11-17T19:45+01:00";

    @Test
    void pricesTheWorkedExampleByTheRatesGiven() {
        PricedVisit priced = price(given("86.3", "950.00", null));

        assertThat(priced.currency()).isEqualTo("NOK");
        assertThat(priced.billedMinutes()).isEqualTo(180);
        assertThat(priced.lines())
                .extracting(PriceDeskTest::written)
                .containsExactly(
                        "LABOUR 175 min 1395.00 50 4068.75",
                        "SURCHARGE 1 pcs 2034.38 50 2034.38",
                        "LABOUR 5 min 1395.00 100 116.25",
                        "SURCHARGE 1 pcs 116.25 100 116.25",
                        "KILOMETRES 86.3 km 8.35 null 720.61",
                        "CALLOUT 1 pcs 950.00 null 950.00");
        assertThat(priced.net()).isEqualByComparingTo("8006.24");
    }

    @Test
    void addsNothingWhenNoCalloutFeeIsGivenAlsoWithACardThatHasOne() {
        PricedVisit byRates = price(given("0", null, null));
        PricedVisit byCard = price(carded("NO-2026", null));

        assertThat(byRates.lines()).extracting(PricedLine::kind).doesNotContain(LineKind.CALLOUT, LineKind.KILOMETRES);
        assertThat(byCard.lines()).isEqualTo(byRates.lines());
        assertThat(byCard.rateCard()).isEqualTo("NO-2026 v1");
    }

    @Test
    void addsALineForEachPart() {
        PricedVisit priced = price(
                given("0", null, List.of(part("Mainboard", "1", "8450.00"), part("Cable, metre", "2.5", "12.33"))));

        assertThat(priced.lines().subList(4, 6))
                .extracting(PriceDeskTest::written)
                .containsExactly("PART 1 pcs 8450.00 null 8450.00", "PART 2.5 pcs 12.33 null 30.83");
        assertThat(priced.lines().get(4).label()).isEqualTo("Mainboard");
    }

    @Test
    void saysZeroPercentOnOrdinaryLabour() {
        AskPrice morning = new AskPrice(
                "NO",
                null,
                null,
                null,
                new BigDecimal("1395"),
                BigDecimal.ZERO,
                "NOK",
                "2026-11-17T10:00+01:00",
                "2026-11-17T11:00+01:00",
                BigDecimal.ZERO,
                null,
                null);

        assertThat(price(morning).lines())
                .extracting(PriceDeskTest::written)
                .containsExactly("LABOUR 60 min 1395 0 1395.00");
    }

    @ParameterizedTest
    @CsvSource({
        "departedAt, NO, , NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:04+01:00, 1, before the arrival",
        "departedAt, NO, , NOK, 2026-11-17T17:05+01:00, 2026-11-20T17:06+01:00, 1, at most 72 hours",
        "departedAt, NO, , NOK, 2026-11-17T17:05+01:00, , 1, Please fill this in",
        "arrivedAt, NO, , NOK, 1900-01-01T00:00Z, 2026-11-17T17:04+01:00, 1, 2010 to 2099",
        "arrivedAt, NO, , NOK, 2026-11-17T17:05, 2026-11-17T17:06+01:00, 1, with its offset",
        "country, XX, , NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1, not a country code",
        "subdivision, NO, AX, NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1, not a part of Norway",
        "currency, NO, , XYZ, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1, not a currency",
        "currency, NO, , XAU, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1, not a currency",
        "currency, NO, , , 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1, Please fill this in",
        "kilometres, NO, , NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, -0.1, must not be negative",
        "kilometres, NO, , NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1E+999999999, At most 1000000000",
        "kilometres, NO, , NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, 1E-999999999, At most 6 decimals",
        "kilometres, NO, , NOK, 2026-11-17T17:05+01:00, 2026-11-17T17:06+01:00, , Please fill this in"
    })
    void namesTheFieldThatMakesNoSense(
            String field,
            String country,
            String subdivision,
            String currency,
            String arrived,
            String departed,
            BigDecimal kilometres,
            String message) {
        AskPrice asked = new AskPrice(
                country,
                subdivision,
                null,
                null,
                BigDecimal.TEN,
                BigDecimal.ONE,
                currency,
                arrived,
                departed,
                kilometres,
                null,
                null);

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> price(asked));

        assertThat(refusal.fields()).extracting(FieldError::field).containsExactly(field);
        assertThat(refusal.fields().get(0).message()).contains(message);
    }

    @Test
    void refusesNegativeMoneyAndParts() {
        assertThat(refused(given("0", "-1", null))).containsExactly("calloutFee");
        assertThat(refused(rates("-1", "1", "NOK"))).containsExactly("hourlyRate");
        assertThat(refused(rates("1", "-1", "NOK"))).containsExactly("kilometreRate");
        assertThat(refused(given("0", null, List.of(part("Fan", "1", "-1"))))).containsExactly("parts[0].unitPrice");
        assertThat(refused(given("0", null, List.of(part("Fan", "0", "1"))))).containsExactly("parts[0].quantity");
        assertThat(refused(given("0", null, List.of(part(" ", "1", "1"))))).containsExactly("parts[0].description");
        assertThat(refused(given("0", null, Collections.singletonList(null)))).containsExactly("parts[0]");
        assertThat(refused(given("0", null, Collections.nCopies(201, part("Fan", "1", "1")))))
                .containsExactly("parts");
    }

    @Test
    void wantsEitherACardOrAllThreeRates() {
        AskPrice neither = rates(null, null, null);
        AskPrice half = rates("1", null, "NOK");

        assertThat(refused(neither)).containsExactly("rateCard");
        assertThat(refused(half)).containsExactly("kilometreRate");
        assertThat(refused(carded("NO-1999", null))).containsExactly("rateCard");
        assertThat(refused(carded("NO-2026", "SEK"))).containsExactly("currency");
        assertThat(refused(new AskPrice(
                        "NO",
                        null,
                        null,
                        "NO-2026",
                        BigDecimal.ONE,
                        null,
                        null,
                        ARRIVED,
                        DEPARTED,
                        BigDecimal.ONE,
                        null,
                        null)))
                .containsExactly("rateCard");
    }

    @Test
    void refusesTheCardOfAnotherCountry() {
        AskPrice swedish = new AskPrice(
                "SE", null, null, "NO-2026", null, null, null, ARRIVED, DEPARTED, BigDecimal.ONE, null, null);
        AskPrice svalbard = new AskPrice(
                "SJ", null, null, "NO-2026", null, null, null, ARRIVED, DEPARTED, BigDecimal.ONE, null, null);

        assertThat(refused(swedish)).containsExactly("rateCard");
        assertThat(price(svalbard).billedMinutes()).isEqualTo(180);
    }

    private static PricedVisit price(AskPrice asked) {
        return PriceDesk.price(asked, PriceDeskTest::card, new BandedVisitRating(), ClosedDays.WEEKENDS_ONLY);
    }

    private static Optional<RateCard> card(String name) {
        return Optional.of(RateCards.norwegian()).filter(card -> card.name().startsWith(name));
    }

    private static List<String> refused(AskPrice asked) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> price(asked));
        return refusal.fields().stream().map(FieldError::field).toList();
    }

    private static AskPrice given(String kilometres, String fee, List<AskedPart> parts) {
        return new AskPrice(
                "NO",
                null,
                null,
                null,
                new BigDecimal("1395.00"),
                new BigDecimal("8.35"),
                "NOK",
                ARRIVED,
                DEPARTED,
                new BigDecimal(kilometres),
                fee == null ? null : new BigDecimal(fee),
                parts);
    }

    private static AskPrice rates(String hour, String kilometre, String currency) {
        return new AskPrice(
                "NO",
                null,
                null,
                null,
                hour == null ? null : new BigDecimal(hour),
                kilometre == null ? null : new BigDecimal(kilometre),
                currency,
                ARRIVED,
                DEPARTED,
                BigDecimal.ZERO,
                null,
                null);
    }

    private static AskPrice carded(String card, String currency) {
        return new AskPrice(
                "NO", null, null, card, null, null, currency, ARRIVED, DEPARTED, BigDecimal.ZERO, null, null);
    }

    private static AskedPart part(String description, String quantity, String unitPrice) {
        return new AskedPart(description, new BigDecimal(quantity), new BigDecimal(unitPrice));
    }

    private static String written(PricedLine line) {
        return line.kind() + " " + line.quantity() + " " + line.unit() + " " + line.unitPrice() + " " + line.percent()
                + " " + line.amount();
    }
}
