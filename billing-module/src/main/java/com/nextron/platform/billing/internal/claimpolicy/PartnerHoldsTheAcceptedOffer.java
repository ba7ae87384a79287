package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.billing.Claims.Check;

/** Who is paid is who said yes: the job's accepted offer is the partner's own. */
final class PartnerHoldsTheAcceptedOffer implements ClaimPolicy {
    private static final String SENTENCE = "The partner holds the accepted offer";

    @Override
    public Check judge(ClaimFacts facts) {
        if (facts.acceptedBy().isEmpty()) {
            return new Check(
                    SENTENCE, "", false, "No accepted offer of this job is held by anybody: it was taken back later.");
        }
        return facts.acceptedBy().get().equals(facts.partner())
                ? new Check(SENTENCE, "", true, "The partner accepted the offer for this job and holds it.")
                : new Check(SENTENCE, "", false, "Another partner holds the job now than the one that did the visit.");
    }
}
