package com.nextron.platform.billing.internal.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nextron.platform.billing.ClaimReview.Decision;
import com.nextron.platform.billing.ClaimReview.Verdict;
import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims.Answer;
import com.nextron.platform.billing.Claims.ClaimLine;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Claims.Correction;
import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Card;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.WrongState;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimTest {
    @Test
    void claimInOrderApprovesItselfLineByLine() {
        Claim claim = ToldVisits.priced(Card.IN_FORCE);

        ClaimView view = claim.view();

        assertThat(view.status()).isEqualTo(ClaimStatus.APPROVED);
        assertThat(view.lines())
                .extracting(ClaimLine::kind)
                .containsExactly(LineKind.LABOUR, LineKind.KILOMETRES, LineKind.CALLOUT, LineKind.PART);
        assertThat(view.approved()).contains(Money.of("5855.61", "NOK"));
        assertThat(view.lines()).allMatch(line -> line.state() == LineState.APPROVED);
    }

    @Test
    void claimWithoutACardHasNoPriceButShowsItsParts() {
        ClaimView view = ToldVisits.unpriced().view();

        assertThat(view.status()).isEqualTo(ClaimStatus.UNPRICED);
        assertThat(view.lines()).extracting(ClaimLine::label).containsExactly("Fuse (F-1)");
        assertThat(view.amount()).isEqualTo(Money.of("0.00", "NOK"));
    }

    @Test
    void claimPricedByALaterCardIsLookedAt() {
        Claim claim = ToldVisits.priced(Card.BEGAN_LATER);

        ClaimView view = claim.view();

        assertThat(view.status()).isEqualTo(ClaimStatus.TO_ADJUDICATE);
        assertThat(view.approved()).isEmpty();
        assertThat(view.checks())
                .filteredOn(check -> !check.passed())
                .singleElement()
                .satisfies(check -> assertThat(check.reason()).contains("began later"));
        assertThatThrownBy(() -> claim.priced(null)).isInstanceOf(WrongState.class);
    }

    @Test
    void reducedLineIsPaidAsReducedAndTheRestInFull() {
        Claim claim = ToldVisits.priced(Card.BEGAN_LATER);

        decide(
                claim,
                approve(1),
                new Decision(2, Verdict.REDUCE, new BigDecimal("500"), "The estimate says 60 km."),
                approve(3),
                approve(4));

        assertThat(claim.view().status()).isEqualTo(ClaimStatus.APPROVED);
        assertThat(claim.view().approved()).contains(Money.of("5635.00", "NOK"));
        assertThat(claim.view().claimed()).isEqualTo(Money.of("5855.61", "NOK"));
        assertThat(claim.approvedClaim().cuts()).containsExactly("Driving: The estimate says 60 km.");
    }

    @Test
    void questionSendsTheClaimToThePartnerAndItsAnswerBackToFinance() {
        Claim claim = ToldVisits.priced(Card.BEGAN_LATER);
        decide(claim, approve(1), new Decision(2, Verdict.ASK, null, "Why 86 km?"));
        assertThat(claim.view().status()).isEqualTo(ClaimStatus.ASKED);

        PartnersAnswer answer = answer(claim, new Correction(2, new BigDecimal("90"), null, "A detour by the ferry."));
        claim.change(answer.lines());

        assertThat(claim.view().status()).isEqualTo(ClaimStatus.TO_ADJUDICATE);
        assertThat(claim.view().lines().get(0).state()).isEqualTo(LineState.APPROVED);
        assertThat(claim.view().lines().get(1).claimed()).isEqualTo(Money.of("751.50", "NOK"));
        assertThat(claim.view().lines().get(1).rated()).isEqualTo(Money.of("720.61", "NOK"));
        assertThat(answer.done()).hasSize(2).last().satisfies(done -> assertThat(done.detail())
                .contains("86.3 to 90 km", "ferry"));
    }

    @Test
    void answerWithoutACorrectionGoesBackToFinanceAllTheSame() {
        Claim claim = ToldVisits.priced(Card.IN_FORCE);

        claim.change(answer(claim).lines());

        assertThat(claim.view().status()).isEqualTo(ClaimStatus.TO_ADJUDICATE);
    }

    @Test
    void moreThanBeforeNeedsAReasonAndLessDoesNot() {
        Claim claim = ToldVisits.priced(Card.IN_FORCE);

        PartnersAnswer less = answer(claim, new Correction(3, null, new BigDecimal("900"), ""));

        assertThat(less.lines().at(3).orElseThrow().claimed()).isEqualByComparingTo("900");
        assertThatThrownBy(() -> answer(claim, new Correction(3, null, new BigDecimal("951"), " ")))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.field()).isEqualTo("reason3")));
        assertThatThrownBy(() -> answer(claim, new Correction(9, null, BigDecimal.TEN, "More.")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> answer(claim, new Correction(3, null, new BigDecimal("-1"), "Less.")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void cutNeedsAReasonAndMustBeACut() {
        Claim claim = ToldVisits.priced(Card.BEGAN_LATER);

        assertThatThrownBy(() -> decide(claim, new Decision(2, Verdict.REDUCE, new BigDecimal("720.61"), "Why?")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(claim, new Decision(2, Verdict.REDUCE, BigDecimal.TEN, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(claim, new Decision(2, Verdict.ASK, null, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(claim, approve(12))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(claim)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyAnApprovedClaimGoesOnAStatement() {
        Claim open = ToldVisits.priced(Card.BEGAN_LATER);
        Claim approved = ToldVisits.priced(Card.IN_FORCE);

        approved.state(UUID.randomUUID());

        assertThat(approved.view().status()).isEqualTo(ClaimStatus.STATED);
        assertThatThrownBy(() -> open.state(UUID.randomUUID())).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> approved.state(UUID.randomUUID())).isInstanceOf(WrongState.class);
    }

    private static Decision approve(int position) {
        return new Decision(position, Verdict.APPROVE, null, null);
    }

    private static void decide(Claim claim, Decision... decisions) {
        claim.change(FinanceDecisions.checked(List.of(decisions), claim.lines(), claim.currency())
                .lines());
    }

    private static PartnersAnswer answer(Claim claim, Correction... corrections) {
        return PartnersAnswer.checked(
                new Answer("The ferry did not go.", List.of(corrections), null), claim.lines(), claim.currency());
    }
}
