package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.returns.internal.assets.RegisteredAssets;
import com.nextron.platform.returns.internal.parts.FittedParts;
import com.nextron.platform.returns.internal.warranty.FoundExclusion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a visit found: exclusions turn the case's warranty (W5, W6), beside the answer at intake; parts that were fitted are
 * recorded on the machine. The same report may come again and changes nothing more.
 */
@ApplicationScoped
class FindingsOfVisits implements OutboxConsumer {
    @Inject
    private Cases cases;

    @Inject
    private RegisteredAssets assets;

    @Inject
    private FittedParts parts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "returns.record-findings";
    }

    @Override
    public Set<String> types() {
        return Set.of(VisitCompleted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        VisitCompleted visit = delivered.as(VisitCompleted.class);
        ServiceCase visited = cases.hold(visit.caseId())
                .orElseThrow(() -> new IllegalStateException("there is no case " + visit.caseId()));
        assets.find(visited.assetId()).ifPresent(machine -> parts.record(machine, visit));
        List<FoundExclusion> found = CaseExclusion.in(visit);
        if (visited.found(found, visit.visitId(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            audit.record(
                    CaseDesk.subject(visited),
                    "exclusion-found",
                    "Not covered after the visit of " + visit.workOrderNumber() + ": "
                            + found.stream()
                                    .map(one -> one.exclusion().label() + ", shown by: " + one.evidence())
                                    .collect(Collectors.joining("; ")));
        }
    }
}
