package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * A visit that finished its work resolves the case; one to come again, or one where nobody was there, leaves it open. The
 * same report may come again and changes nothing more.
 */
@ApplicationScoped
class VisitsResolveCases implements OutboxConsumer {
    @Inject
    private Cases cases;

    @Inject
    private AuditTrail audit;

    @Override
    public String name() {
        return "returns.resolve-case";
    }

    @Override
    public Set<String> types() {
        return Set.of(VisitCompleted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        VisitCompleted visit = delivered.as(VisitCompleted.class);
        if (visit.noShow() || visit.comeAgain()) {
            return;
        }
        ServiceCase visited = cases.hold(visit.caseId())
                .orElseThrow(() -> new IllegalStateException("there is no case " + visit.caseId()));
        if (visited.visited(visit.workOrderId())) {
            audit.record(
                    CaseDesk.subject(visited),
                    "resolved",
                    "Case " + visited.number() + " was resolved by the visit of " + visit.partnerName() + " ("
                            + visit.workOrderNumber() + "): " + visit.summary());
        }
    }
}
