package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.billing.Claims.Check;
import java.util.List;

/** One thing that has to be in order for a claim to approve itself. */
@FunctionalInterface
public interface ClaimPolicy {
    /** All of them, in the order in which a person reads them. */
    List<ClaimPolicy> ALL = List.of(
            new PartnerHoldsTheAcceptedOffer(),
            new PartnersCardWasInForce(),
            new KilometresAreNearTheEstimate(),
            new TimeOnSiteFitsTheAppointment(),
            new UncoveredFindingHasEvidence());

    /** What it says of the claim, with its reason. */
    Check judge(ClaimFacts facts);

    /** What all of them say. */
    static List<Check> judgeAll(ClaimFacts facts) {
        return ALL.stream().map(policy -> policy.judge(facts)).toList();
    }
}
