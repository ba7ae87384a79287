package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.IssueRuns;
import com.nextron.platform.billing.internal.issuing.RunItems.Asked;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where finance starts, follows and stops runs. */
@ApplicationScoped
@AllowedFor(Role.FINANCE)
class RunDesk implements IssueRuns {
    static final String SUBJECT = "issue-run";

    @Inject
    private StoredRuns runs;

    @Inject
    private RunItems items;

    @Inject
    private RunPreview preview;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Preview preview(Selection chosen) {
        return preview.of(preview.asked(chosen));
    }

    @Override
    @Transactional
    public StartOutcome start(Selection chosen) {
        Asked asked = preview.asked(chosen);
        String seen = asked.choice().seen();
        if (!seen.isEmpty() && !seen.equals(items.seal(asked))) {
            return new StartOutcome.ChangedSincePreview(preview.of(asked));
        }
        IssueRun run = new IssueRun(runs.nextNumber(), asked.choice())
                .started(clock.instant(), CallerContext.current().user());
        runs.add(run);
        int taken = items.take(asked, run.id());
        if (taken == 0) {
            runs.remove(run);
            return new StartOutcome.NothingReady();
        }
        if (!seen.isEmpty() && !seen.equals(items.sealOf(run.id()))) {
            throw new WrongState(
                    "A draft came or changed in this very moment. Look at the preview again, and issue then.");
        }
        run.holds(taken);
        tell(run, "issue-run-started", asked.choice().sentence() + " " + taken + " in all.");
        return new StartOutcome.Started(view(run));
    }

    @Override
    @Transactional
    public Listing<RunView> list(ListQuery query) {
        return runs.list(query).map(this::view);
    }

    @Override
    @Transactional
    public RunView find(UUID id) {
        return view(runs.find(id));
    }

    @Override
    @Transactional
    public Listing<ItemView> items(UUID run, ListQuery query) {
        return runs.items(runs.find(run).id(), query).map(IssueItem::view);
    }

    @Override
    @Transactional
    public RunView stop(UUID id, String reason) {
        new Checks().reason(reason).done();
        IssueRun run = runs.byItself(id);
        if (run.status().isOpen()) {
            items.stop(id);
            run.stop(clock.instant(), "Stopped: " + reason.strip());
            tell(run, "issue-run-stopped", reason.strip());
        }
        return view(run);
    }

    private RunView view(IssueRun run) {
        return run.view(items.counts(run.id()), run.status().isOpen() ? List.of() : items.totals(run.id()));
    }

    private void tell(IssueRun run, String action, String sentence) {
        audit.record(new Subject(SUBJECT, run.id()), action, "Run " + run.number() + ": " + sentence);
    }
}
