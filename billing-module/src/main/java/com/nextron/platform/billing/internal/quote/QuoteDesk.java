package com.nextron.platform.billing.internal.quote;

import com.nextron.platform.billing.Quotes;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where price lists are frozen, read and answered by people who have signed in. */
@ApplicationScoped
class QuoteDesk implements Quotes {
    private static final String FILED = "Accepted when the case was filed.";

    @Inject
    private StoredQuotes quotes;

    @Inject
    private QuoteFreezing freezing;

    @Inject
    private QuoteAnswers answers;

    @Inject
    private QuoteLetters letters;

    @Inject
    private AuditTrail audit;

    @Override
    @AllowedFor({Role.CUSTOMER, Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Frozen> freeze(FreezeQuote wanted) {
        Instant now = answers.now();
        LinkSecret secret = LinkSecret.fresh();
        Optional<StoredQuote> frozen = freezing.freeze(wanted, 1, now, secret);
        frozen.ifPresent(quote -> {
            wanted.acceptedBy()
                    .ifPresent(
                            by -> answers.takeWithTheReport(quote, new QuoteAnswer(true, by, FILED), filedThrough()));
            quotes.add(quote);
        });
        return frozen.map(quote -> new Frozen(quote.view(now), secret.secret()));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Listing<QuoteView> list(ListQuery query) {
        Instant now = answers.now();
        return quotes.list(query).map(quote -> quote.view(now));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public QuoteView find(UUID id) {
        return quotes.find(id).view(answers.now());
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Optional<QuoteView> ofCase(UUID caseId) {
        return quotes.ofCase(caseId).map(quote -> quote.view(answers.now()));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional(dontRollbackOn = WrongState.class)
    public PricedVisit partnerSide(UUID id) {
        return freezing.partnerSide(quotes.find(id));
    }

    @Override
    @AllowedFor({Role.CUSTOMER, Role.HQ_SUPPORT, Role.HQ_DISPATCHER, Role.FINANCE})
    @Transactional
    public AnswerOutcome answer(UUID id, QuoteAnswer answer) {
        return answers.take(quotes.locked(id), answer, through(CallerContext.current()));
    }

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER, Role.FINANCE})
    @Transactional
    public QuoteView mailAgain(UUID id) {
        StoredQuote quote = quotes.locked(id);
        LinkSecret secret = LinkSecret.fresh();
        quote.linkedBy(secret, answers.now());
        letters.send(quote, secret);
        audit.record(subject(quote), "quote-mailed", "A new link was mailed to " + quote.contactEmail() + ".");
        quotes.flush();
        return quote.view(answers.now());
    }

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER, Role.FINANCE})
    @Transactional
    public QuoteView renew(UUID id, String reason) {
        new Checks().reason(reason).done();
        StoredQuote old = quotes.locked(id);
        old.requireLiving();
        Instant now = answers.now();
        LinkSecret secret = LinkSecret.fresh();
        StoredQuote renewed = freezing.freeze(old.again(now), old.number() + 1, now, secret)
                .orElseThrow(() -> new WrongState("No rate card is in force any more; publish one first (D-B4)."));
        old.withdraw(reason.strip());
        quotes.flush();
        quotes.add(renewed);
        letters.send(renewed, secret);
        audit.record(
                subject(renewed),
                "quote-renewed",
                "For " + renewed.caseNumber() + " the price list " + renewed.rateCard() + " took the place of "
                        + old.rateCard() + ": " + reason.strip());
        return renewed.view(now);
    }

    private static Through filedThrough() {
        Caller caller = CallerContext.current();
        return caller.isOperator() && !caller.system() ? Through.PHONE : Through.FILING;
    }

    /** The platform asks for whoever follows a case by its link. */
    private static Through through(Caller caller) {
        if (caller.system()) {
            return Through.LINK;
        }
        return caller.isOperator() ? Through.PHONE : Through.PORTAL;
    }

    private static AuditTrail.Subject subject(StoredQuote quote) {
        return new AuditTrail.Subject("quote", quote.id());
    }
}
