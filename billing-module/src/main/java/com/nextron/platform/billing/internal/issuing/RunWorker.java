package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.internal.issuing.RunSteps.Step;
import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.LeasedRuns.Attempt;
import com.nextron.platform.core.background.ServerStop;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out runs, one at a time on each server, by two threads. A portion that fails is tried again smaller, down to single
 * drafts, so that one that cannot be stored holds up no other. When the server stops, the run ends after the portion in hand
 * and is taken up by another server.
 */
@ApplicationScoped
class RunWorker implements BackgroundJob {
    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    /** As many as EclipseLink reads the parts of in one statement each. */
    private static final int PORTION = 250;

    private static final int SMALLER = 10;
    private static final int TRIES_OF_ONE = 5;
    private static final long BETWEEN_TRIES_MILLIS = 200;
    private static final String FAULT =
            "The server could not store it; its log says why. Try to issue it by itself, or tell the administrator.";

    @Inject
    private RunSteps steps;

    @Inject
    private ManagedExecutorService executor;

    @Inject
    private ServerStop stop;

    @Override
    public String name() {
        return "issue-invoices";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        Optional<Attempt> next = steps.take();
        next.ifPresent(this::carryOut);
        return next.isPresent();
    }

    private void carryOut(Attempt attempt) {
        Caller self = CallerContext.current();
        Future<?> beside = executor.submit(() -> CallerContext.runAs(self, () -> workBeside(attempt)));
        Step step = workThrough(attempt, beside);
        while (step == Step.NOTHING_FREE && goesOn()) {
            await(beside);
            step = steps.end(attempt);
            if (step == Step.ISSUED) {
                // What failed in another's hand is left.
                breathe();
                step = workThrough(attempt, beside);
            }
        }
    }

    private Step workThrough(Attempt attempt, Future<?> beside) {
        int portion = PORTION;
        int failures = 0;
        Step step = Step.ISSUED;
        while (step == Step.ISSUED && goesOn()) {
            try {
                step = steps.issue(attempt, portion);
                failures = 0;
                portion = Math.min(PORTION, portion * SMALLER);
            } catch (RuntimeException | LinkageError failure) {
                LOG.warn("A portion of {} drafts failed: {}", portion, failure.toString());
                // Alone from here on, so that the next draft that nobody has in hand is the one that failed.
                await(beside);
                failures += LostConnection.isCauseOf(failure) ? 0 : 1;
                if (portion == 1 && failures >= TRIES_OF_ONE) {
                    LOG.error("A draft could not be issued", failure);
                    steps.leaveBehind(attempt, FAULT);
                    failures = 0;
                }
                portion = Math.max(1, portion / SMALLER);
                breathe();
            }
        }
        return step;
    }

    /** While one portion is stored under its numbers, the next one is read and judged. Ends with the first that fails. */
    private void workBeside(Attempt attempt) {
        try {
            Step step = Step.ISSUED;
            while (step == Step.ISSUED && goesOn()) {
                step = steps.issueBeside(attempt, PORTION);
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.warn("A portion beside failed and is left to the run's own thread: {}", failure.toString());
        }
    }

    private boolean goesOn() {
        return !stop.hasBegun() && !Thread.currentThread().isInterrupted();
    }

    private static void await(Future<?> beside) {
        try {
            beside.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.warn("The work beside ended: {}", e.getCause().toString());
        }
    }

    private static void breathe() {
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
