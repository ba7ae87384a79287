package com.nextron.platform.portal.pages;

import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.core.problem.WrongState;

/** Tells what became of an answer to a price list. */
public final class QuoteWords {
    private QuoteWords() {}

    /**
     * Tells it on the page that comes next.
     *
     * @param accepted what was answered
     */
    public static String told(AnswerOutcome outcome, boolean accepted, String next) {
        if (outcome instanceof AnswerOutcome.Accepted before) {
            return accepted
                    ? Answers.done("The price list is accepted. Nothing is charged for a covered visit.", next)
                    : Answers.refused(
                            before.answered().by() + " accepted the price list before; it binds both sides.", next);
        }
        if (outcome instanceof AnswerOutcome.Declined) {
            return Answers.done("The price list is declined. Our support gets in touch with you.", next);
        }
        return Answers.refused(
                outcome instanceof AnswerOutcome.Expired
                        ? "The price list is no longer on offer. Please call our support for a new one."
                        : "Another price list took the place of this one; please answer that.",
                next);
    }

    /** Who declines by a link says why, so that somebody can help. */
    public static void requireReason(Entered form) {
        if (form.text("reason").isEmpty()) {
            // Above the page: the field may be folded away.
            throw new WrongState("Please write why it is not accepted, so that we can help.");
        }
    }
}
