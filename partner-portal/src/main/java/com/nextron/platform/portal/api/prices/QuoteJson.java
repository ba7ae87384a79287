package com.nextron.platform.portal.api.prices;

import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.core.problem.ProblemType;
import com.nextron.platform.portal.api.ProblemJson;
import jakarta.ws.rs.core.Response;

/** What became of an answer to a price list, as the API says it. */
public final class QuoteJson {
    private QuoteJson() {}

    public static Response of(AnswerOutcome outcome, QuoteAnswer wanted) {
        if (outcome instanceof AnswerOutcome.Accepted accepted) {
            return wanted.accepted() ? Response.ok(accepted.answered()).build() : acceptedBefore(accepted.answered());
        }
        if (outcome instanceof AnswerOutcome.Declined declined) {
            return Response.ok(declined.answered()).build();
        }
        if (outcome instanceof AnswerOutcome.Withdrawn withdrawn) {
            return problem(
                    ProblemType.WRONG_STATE, "Another price list took the place of this one: " + withdrawn.because());
        }
        return problem(
                ProblemType.OFFER_EXPIRED,
                "The price list was on offer until " + ((AnswerOutcome.Expired) outcome).validUntil()
                        + "; ask for a new one.");
    }

    private static Response acceptedBefore(Answered before) {
        return problem(
                ProblemType.WRONG_STATE,
                before.by() + " accepted the price list at " + before.at() + "; it binds both sides (D-B6).");
    }

    private static Response problem(ProblemType type, String detail) {
        return ProblemJson.of(type, detail).response();
    }
}
