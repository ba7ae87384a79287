package com.nextron.platform.billing.internal.claimpolicy;

import com.nextron.platform.billing.Claims.Check;
import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts.Card;

/** The card that priced the claim held on the day of the visit (D-B4). */
public final class PartnersCardWasInForce implements ClaimPolicy {
    private static final String SENTENCE = "The partner's rate card was in force";

    @Override
    public Check judge(ClaimFacts facts) {
        return judge(facts.card());
    }

    /** What it says of a claim that was priced by that card. */
    public static Check judge(Card card) {
        return switch (card) {
            case IN_FORCE -> new Check(SENTENCE, "D-B4", true, "The card held on the day of the visit.");
            case BEGAN_LATER ->
                new Check(
                        SENTENCE,
                        "D-B4",
                        false,
                        "No card was in force on the day of the visit: it was priced by one that began later.");
            case NONE -> new Check(SENTENCE, "D-B4", false, "No card was in force on the day of the visit.");
        };
    }

    /** Whether that is what this policy said before. */
    public static boolean said(Check check) {
        return check.policy().equals(SENTENCE);
    }
}
