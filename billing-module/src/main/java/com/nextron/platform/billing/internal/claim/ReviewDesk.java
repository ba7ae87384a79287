package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.ClaimReview;
import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.internal.claim.ClaimNote.Done;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where finance decides claims. */
@ApplicationScoped
@AllowedFor(Role.FINANCE)
class ReviewDesk implements ClaimReview {
    @Inject
    private StoredClaims claims;

    @Inject
    private PricesClaims prices;

    @Inject
    private KeepsHistory history;

    @Inject
    private QuestionMail mail;

    @Override
    @Transactional
    public ClaimView decide(UUID id, Decisions decisions) {
        Claim claim = claims.locked(id, decisions.seenVersion());
        switch (claim.status()) {
            case TO_ADJUDICATE, ASKED -> {}
            case UNPRICED -> throw new WrongState("The claim has no price yet. Publish a card and price it first.");
            case APPROVED -> throw new WrongState("The claim is approved. Take the approval back to decide it anew.");
            case STATED -> throw new WrongState("The claim is on a statement. Correct it by a correction statement.");
        }
        FinanceDecisions decided = FinanceDecisions.checked(decisions.lines(), claim.lines(), claim.currency());
        claim.change(decided.lines());
        history.of(claim, "claim-decided", decided.done());
        if (claim.status() == ClaimStatus.ASKED) {
            mail.ask(claim, decided.done());
        }
        return claim.view();
    }

    @Override
    @Transactional
    public ClaimView reopen(UUID id, Reopening reopening) {
        new Checks().reason(reopening.reason()).done();
        Claim claim = claims.locked(id, reopening.seenVersion());
        if (claim.status() != ClaimStatus.APPROVED && claim.status() != ClaimStatus.ASKED) {
            throw new WrongState(
                    "Only an approved claim or one that waits for the partner can be taken back: this is \""
                            + claim.status().label() + "\".");
        }
        claim.change(claim.lines().each(ClaimedLine::open));
        history.of(
                claim,
                "claim-reopened",
                List.of(new Done(0, "Taken back", reopening.reason().strip())));
        return claim.view();
    }

    @Override
    @Transactional
    public ClaimView price(UUID id) {
        Claim claim = claims.locked(id, null);
        if (claim.status() != ClaimStatus.UNPRICED) {
            throw new WrongState("The claim has its price.");
        }
        PricedClaim price = prices.now(claim)
                .orElseThrow(() -> new WrongState("No partner rate card is in force in "
                        + claim.country().displayName()
                        + ", neither on the day of the visit nor today. Publish one first."));
        claim.priced(price);
        history.of(claim, "claim-priced", List.of(new Done(0, "Priced", "By " + price.card() + ".")));
        return claim.view();
    }

    @Override
    @Transactional
    public List<StatusCount> counts() {
        return claims.counts();
    }
}
