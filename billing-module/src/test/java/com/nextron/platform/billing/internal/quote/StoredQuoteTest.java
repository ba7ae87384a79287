package com.nextron.platform.billing.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.FreezeQuote;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.Quotes.Through;
import com.nextron.platform.billing.internal.rating.BandedVisitRating;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.RateCards;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredQuoteTest {
    /** The Wednesday before Easter. */
    private static final Instant FROZEN = Instant.parse("2026-04-01T13:30:00Z");

    private static final Instant UNTIL = FROZEN.plus(Duration.ofDays(30));
    private static final Site TROMSO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
    private static final ClosedDays EASTER =
            (site, day) -> day.isAfter(LocalDate.of(2026, 4, 1)) && day.isBefore(LocalDate.of(2026, 4, 7));

    private final StoredQuote quote = quote(RateCards.norwegian());

    @Test
    void acceptedTwiceAnswersAsTheFirstTime() {
        AnswerOutcome first = quote.answer(yes("Kari", FROZEN.plusSeconds(60)));

        AnswerOutcome second = quote.answer(yes("Ola", FROZEN.plusSeconds(120)));

        assertThat(second).isEqualTo(first);
        assertThat(second).isInstanceOfSatisfying(AnswerOutcome.Accepted.class, accepted -> assertThat(
                        accepted.answered().by())
                .isEqualTo("Kari"));
    }

    @Test
    void acceptedStaysAcceptedWhateverIsSaidLater() {
        quote.answer(yes("Kari", FROZEN));

        AnswerOutcome declined = quote.answer(no("Kari", FROZEN.plusSeconds(60)));

        assertThat(declined).isInstanceOf(AnswerOutcome.Accepted.class);
        assertThat(quote.standing(UNTIL.plusSeconds(1))).isEqualTo(QuoteStatus.ACCEPTED);
        assertThatThrownBy(() -> quote.withdraw("New rates")).isInstanceOf(WrongState.class);
    }

    @Test
    void declinedCanStillBeAcceptedWhileItIsOnOffer() {
        quote.answer(no("Kari", FROZEN));
        StoredQuote late = quote(RateCards.norwegian());
        late.answer(no("Kari", FROZEN));

        assertThat(quote.answer(yes("Kari", UNTIL))).isInstanceOf(AnswerOutcome.Accepted.class);
        assertThat(late.answer(yes("Kari", UNTIL.plusSeconds(1)))).isEqualTo(new AnswerOutcome.Expired(UNTIL));
    }

    @Test
    void nobodyAcceptsWhatIsNoLongerOnOfferOrReplaced() {
        StoredQuote replaced = quote(RateCards.norwegian());
        replaced.withdraw("New rates");

        assertThat(quote.answer(yes("Kari", UNTIL.plusSeconds(1)))).isEqualTo(new AnswerOutcome.Expired(UNTIL));
        assertThat(replaced.answer(yes("Kari", FROZEN))).isEqualTo(new AnswerOutcome.Withdrawn("New rates"));
        assertThat(quote.answered()).isEmpty();
    }

    @Test
    void keepsThePricesWithAnExampleOnTheNextWorkingDay() {
        QuoteView view = quote(RateCards.withKilometres("0 8.35", "100 6.90")).view(FROZEN);

        assertThat(view.rateCard()).isEqualTo("NO-2026 v1");
        assertThat(view.terms().hourlyRate()).isEqualByComparingTo("1395.00");
        assertThat(view.terms().kilometres()).hasSize(2);
        assertThat(view.terms().surcharges()).hasSize(3);
        assertThat(view.terms().noShowFee()).isNull();
        assertThat(view.example().net()).isEqualByComparingTo("4241.00");
        assertThat(view.example().billedMinutes()).isEqualTo(120);
        assertThat(view.example().lines().get(0).explanation()).contains("Tue 7 Apr 10:00–12:00");
    }

    @Test
    void bindsTheRatingUnlessNobodyAnsweredInTime() {
        QuoteStanding open = QuoteStanding.of(quote, quote.standing(UNTIL));
        QuoteStanding expired = QuoteStanding.of(quote, quote.standing(UNTIL.plusSeconds(1)));

        assertThat(open.rateCard()).contains("NO-2026 v1");
        assertThat(expired.rateCard()).isEmpty();
        assertThat(expired.status()).contains(QuoteStatus.EXPIRED);
    }

    private static StoredQuote quote(RateCard card) {
        FreezeQuote wanted = new FreezeQuote(
                Ids.next(),
                "C-100123",
                new TenantId("fjordlab"),
                TROMSO,
                FROZEN,
                "kari@fjordlab.example",
                "2026-01",
                Optional.empty());
        FrozenPrices prices = FrozenPrices.of(
                card, UsualVisit.price(new BandedVisitRating(), card, UsualVisit.at(TROMSO, FROZEN, EASTER), EASTER));
        assertThat(UsualVisit.KILOMETRES).isEqualTo(BigDecimal.valueOf(60));
        return new StoredQuote(wanted, 1, prices).onOffer(FROZEN, UNTIL, LinkSecret.fresh());
    }

    private static Answered yes(String by, Instant at) {
        return new Answered(true, by, Through.LINK, at, "", "platform/guest", "2026-01");
    }

    private static Answered no(String by, Instant at) {
        return new Answered(false, by, Through.LINK, at, "Too dear.", "platform/guest", "2026-01");
    }
}
