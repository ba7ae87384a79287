package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.QuoteAccepted;
import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.Answered;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.Through;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Takes answers to price lists, whichever way they come. Called inside a transaction with the price list locked. */
@ApplicationScoped
class QuoteAnswers {
    private static final int LONGEST_NAME = 200;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The database keeps microseconds; the first answer must not differ from every later one. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The acceptance that comes with the report, in the moment in which the prices are frozen. */
    void takeWithTheReport(StoredQuote quote, QuoteAnswer acceptance, Through through) {
        take(quote, acceptance, through, quote.frozenAt());
    }

    AnswerOutcome take(StoredQuote quote, QuoteAnswer answer, Through through) {
        return take(quote, answer, through, now());
    }

    private AnswerOutcome take(StoredQuote quote, QuoteAnswer answer, Through through, Instant at) {
        check(answer, through);
        Optional<Answered> before = quote.answered();
        AnswerOutcome outcome = quote.answer(new Answered(
                answer.accepted(),
                answer.by().strip(),
                through,
                at,
                answer.reason() == null ? "" : answer.reason().strip(),
                CallerContext.current().user(),
                quote.termsVersion()));
        if (!quote.answered().equals(before)) {
            tell(quote, outcome);
        }
        return outcome;
    }

    private void tell(StoredQuote quote, AnswerOutcome outcome) {
        if (outcome instanceof AnswerOutcome.Accepted accepted) {
            audit(quote, "quote-accepted", accepted.answered());
            // Of a case that is filed at this moment no visit waits for it.
            if (accepted.answered().at().isAfter(quote.frozenAt())) {
                outbox.publish(new QuoteAccepted(quote.caseId(), quote.id()));
            }
        } else if (outcome instanceof AnswerOutcome.Declined declined) {
            audit(quote, "quote-declined", declined.answered());
        }
    }

    private void audit(StoredQuote quote, String action, Answered answered) {
        audit.record(
                new AuditTrail.Subject("quote", quote.id()),
                action,
                answered.by() + (answered.accepted() ? " accepted" : " declined") + " the price list "
                        + quote.rateCard()
                        + " for " + quote.caseNumber() + ", "
                        + answered.through().label() + ", under terms "
                        + answered.termsVersion() + "."
                        + (answered.reason().isEmpty() ? "" : " Reason: " + answered.reason()));
    }

    private static void check(QuoteAnswer answer, Through through) {
        boolean reasonNeeded = through == Through.PHONE;
        Checks checks = new Checks().text("by", answer.by(), LONGEST_NAME);
        String reason = answer.reason() == null ? "" : answer.reason();
        checks.require(
                        !reasonNeeded || !reason.isBlank(),
                        new FieldError("reason", "Say how you know, such as: told by phone at 10:15."))
                .require(
                        reason.length() <= Checks.LONGEST_REASON,
                        new FieldError("reason", "At most " + Checks.LONGEST_REASON + " characters, please."))
                .done();
    }
}
