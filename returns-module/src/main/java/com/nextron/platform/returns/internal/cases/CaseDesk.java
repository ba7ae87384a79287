package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.internal.cases.VisitOrders.Ordered;
import com.nextron.platform.returns.internal.site.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The service desk: takes cases in and holds what headquarters decides about them. */
@ApplicationScoped
class CaseDesk implements ServiceDesk {
    private static final int LONGEST_NOTE = 2000;

    @Inject
    private CaseFiling filing;

    @Inject
    private GuestDesk guests;

    @Inject
    private VisitOrders visits;

    @Inject
    private Cases cases;

    @Inject
    private AuditTrail audit;

    @Override
    @AllowedFor({Role.CUSTOMER, Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public CaseView file(FileCase wanted) {
        return filing.file(wanted, FiledBy.signedIn(CallerContext.current()))
                .stored()
                .view();
    }

    /** Not transactional itself: the transaction has to begin after the guest's caller is bound. */
    @Override
    public GuestReceipt fileAsGuest(FileCase wanted) {
        return CallerContext.callAs(Caller.platform("guest"), () -> guests.file(wanted));
    }

    /** Not transactional itself, for the same reason. */
    @Override
    public FollowedCase follow(String token) {
        LinkSecret secret = new LinkSecret(token == null ? "" : token.strip());
        return CallerContext.callAs(Caller.platform("guest"), () -> guests.follow(secret));
    }

    /** Not transactional itself, for the same reason. */
    @Override
    public AnswerOutcome answerPrices(String token, QuoteAnswer answer) {
        LinkSecret secret = new LinkSecret(token == null ? "" : token.strip());
        return CallerContext.callAs(Caller.platform("guest"), () -> guests.answerPrices(secret, answer));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public Listing<CaseView> list(ListQuery query) {
        return cases.list(query).map(ServiceCase::view);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public CaseView find(UUID id) {
        return cases.find(id).orElseThrow(NotFound::new).view();
    }

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public CaseView decideVisit(UUID id, ResponseLevel level, String overrideReason) {
        ServiceCase decided = cases.hold(id).orElseThrow(NotFound::new);
        decided.requireUndecided();
        String reason = Typed.lines(overrideReason);
        VisitOrders.check(decided, level, reason);
        Ordered order = visits.open(decided, level);
        decided.visitOrdered(order, reason);
        cases.flush();
        audit.record(
                subject(decided), "visit-decided", visitDecided(decided, level, order) + overridden(decided, reason));
        return decided.view();
    }

    @Override
    @AllowedFor({Role.HQ_SUPPORT, Role.HQ_DISPATCHER})
    @Transactional
    public CaseView fixRemotely(UUID id, String note) {
        ServiceCase fixed = cases.hold(id).orElseThrow(NotFound::new);
        fixed.requireUndecided();
        String told = Typed.lines(note);
        new Checks().text("note", told, LONGEST_NOTE).done();
        fixed.fixedRemotely(told);
        cases.flush();
        audit.record(subject(fixed), "fixed-remotely", "Case " + fixed.number() + " was put right from afar: " + told);
        return fixed.view();
    }

    static AuditTrail.Subject subject(ServiceCase about) {
        return new AuditTrail.Subject("case", about.id());
    }

    private static String visitDecided(ServiceCase decided, ResponseLevel level, Ordered order) {
        return "A visit was decided for case " + decided.number() + ", level “" + level.label() + "”: work order "
                + order.number() + ".";
    }

    private static String overridden(ServiceCase decided, String reason) {
        return decided.openDuties().isEmpty()
                ? ""
                : " The checklist was open (" + VisitOrders.told(decided.openDuties()) + ") and overridden: " + reason;
    }
}
