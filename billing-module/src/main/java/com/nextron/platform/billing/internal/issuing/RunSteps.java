package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.internal.invoice.IssueInvoices;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.background.LeasedRuns.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of a run, each in a transaction of its own. A portion's numbers and the note of them are one transaction, so
 * that whoever goes on after a crash finds a draft either issued and noted, or neither.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RunSteps {
    private static final String NO_MORE =
            "There is no such draft any more: its visits were taken off it, corrected or waived.";

    @Inject
    private StoredRuns runs;

    @Inject
    private RunItems items;

    @Inject
    private IssueInvoices issuing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What a step came to. */
    enum Step {
        /** There may be more to do. */
        ISSUED,
        /** Every draft has had its turn or is in somebody's hand. */
        NOTHING_FREE,
        /** Every draft has had its turn, and that is noted. */
        DONE,
        /** Another server has taken over, or somebody stopped it. */
        NOT_MINE
    }

    /** Takes the next run that waits, or that a server has left in the middle. */
    Optional<Attempt> take() {
        return runs.lockNext(clock.instant()).map(run -> run.begin(clock.instant()));
    }

    /** Issues the next drafts of the run that nobody has in hand, at most so many, and keeps the run for a while longer. */
    Step issue(Attempt attempt, int most) {
        IssueRun run = runs.withPortion(attempt.run());
        if (run.isWith(attempt)) {
            run.renew(clock.instant());
        }
        return issue(run, attempt, most);
    }

    /** The same beside whoever keeps the run. */
    Step issueBeside(Attempt attempt, int most) {
        return issue(runs.withPortion(attempt.run()), attempt, most);
    }

    private Step issue(IssueRun run, Attempt attempt, int most) {
        if (!run.isWith(attempt)) {
            return Step.NOT_MINE;
        }
        List<UUID> next = items.next(run.id(), most);
        if (next.isEmpty()) {
            return Step.NOTHING_FREE;
        }
        Map<UUID, IssueOutcome> outcomes = issuing.issue(
                next,
                new IssueInvoices.Manner(
                        run.changedToo(), " By run " + run.number() + ", started by " + run.createdBy() + "."));
        items.note(run.id(), noted(next, outcomes));
        return Step.ISSUED;
    }

    /** The next draft stays behind for that reason: by itself it failed again and again. */
    void leaveBehind(Attempt attempt, String reason) {
        IssueRun run = runs.withPortion(attempt.run());
        if (run.isWith(attempt)) {
            List<UUID> next = items.next(run.id(), 1);
            JsonArrayBuilder all = Json.createArrayBuilder();
            next.forEach(id -> all.add(behind(id, reason)));
            items.note(run.id(), all.build().toString());
        }
    }

    /** Ends the run if every draft has had its turn. */
    Step end(Attempt attempt) {
        IssueRun run = runs.byItself(attempt.run());
        if (!run.isWith(attempt)) {
            return Step.NOT_MINE;
        }
        RunItems.Counts counts = items.counts(run.id());
        if (!run.holdsNoMoreThan(counts.done())) {
            return Step.ISSUED;
        }
        end(run, counts);
        return Step.DONE;
    }

    private void end(IssueRun run, RunItems.Counts counts) {
        String sentence = counted(counts.issued(), " invoice was issued.", " invoices were issued.") + " "
                + counted(counts.behind(), " stayed behind.", " stayed behind.");
        run.done(clock.instant(), sentence);
        audit.record(new Subject(RunDesk.SUBJECT, run.id()), "issue-run-done", "Run " + run.number() + ": " + sentence);
    }

    private static String counted(int count, String one, String many) {
        return switch (count) {
            case 0 -> "No invoice" + one.replaceFirst("^ invoice", "");
            case 1 -> "One" + one;
            default -> count + many;
        };
    }

    private static String noted(List<UUID> asked, Map<UUID, IssueOutcome> outcomes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (UUID id : asked) {
            IssueOutcome outcome = outcomes.get(id);
            Optional<String> number = number(outcome);
            all.add(
                    number.isPresent()
                            ? Json.createObjectBuilder()
                                    .add("invoice", id.toString())
                                    .add("number", number.get())
                            : behind(
                                    id,
                                    outcome == null
                                            ? NO_MORE
                                            : outcome.refusal().orElseThrow()));
        }
        return all.build().toString();
    }

    /** Of one that a person has issued meanwhile, too: it has its number. */
    private static Optional<String> number(IssueOutcome outcome) {
        if (outcome instanceof IssueOutcome.Issued issued) {
            return Optional.of(issued.number());
        }
        return outcome instanceof IssueOutcome.AlreadyIssued before ? Optional.of(before.number()) : Optional.empty();
    }

    private static JsonObjectBuilder behind(UUID id, String reason) {
        return Json.createObjectBuilder().add("invoice", id.toString()).add("reason", reason);
    }
}
