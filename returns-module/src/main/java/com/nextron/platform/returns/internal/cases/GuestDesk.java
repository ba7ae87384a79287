package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.billing.Quotes;
import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.core.LinkSecret;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.FileCase;
import com.nextron.platform.returns.ServiceDesk.FollowedCase;
import com.nextron.platform.returns.ServiceDesk.GuestReceipt;
import com.nextron.platform.returns.internal.cases.CaseFiling.Filed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * What a guest may do. A bean of its own: the caller has to be bound before its transaction begins, and {@link CaseDesk}
 * does that.
 */
@ApplicationScoped
class GuestDesk {
    @Inject
    private CaseFiling filing;

    @Inject
    private Cases cases;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Quotes quotes;

    @Transactional
    public GuestReceipt file(FileCase wanted) {
        Filed filed = filing.file(wanted, FiledBy.guest());
        return new GuestReceipt(filed.stored().number(), filed.token().secret());
    }

    @Transactional
    public FollowedCase follow(LinkSecret token) {
        ServiceCase followed = cases.followedBy(token).orElseThrow(NotFound::new);
        Optional<WorkOrderView> visit = followed.workOrderId().map(workOrders::find);
        Optional<Instant> visitBy =
                followed.status() == CaseStatus.VISIT ? visit.flatMap(WorkOrderView::deadline) : Optional.empty();
        CaseView seen = followed.view();
        return new FollowedCase(
                seen.number(),
                seen.status(),
                seen.model(),
                seen.city(),
                seen.zone(),
                seen.receivedAt(),
                visitBy,
                NextStep.sentence(seen.status(), visit),
                quotes.ofCase(seen.id()));
    }

    @Transactional
    public AnswerOutcome answerPrices(LinkSecret token, QuoteAnswer answer) {
        ServiceCase followed = cases.followedBy(token).orElseThrow(NotFound::new);
        QuoteView prices = quotes.ofCase(followed.id()).orElseThrow(NotFound::new);
        return quotes.answer(prices.id(), answer);
    }
}
