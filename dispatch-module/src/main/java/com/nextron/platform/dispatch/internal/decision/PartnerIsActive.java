package com.nextron.platform.dispatch.internal.decision;

/** A suspended partner is not asked (D-R1). */
final class PartnerIsActive implements Policy {
    @Override
    public String rule() {
        return "D-R1";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        return contender.profile().active()
                ? Answer.passes("Takes part.")
                : Answer.fails("Is suspended.", "it not been suspended");
    }
}
