package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.internal.issuing.RunSteps.Step;
import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.LeasedRuns.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out runs, one at a time on each server. A portion that fails is tried again smaller, down to single drafts, so that
 * one that cannot be stored holds up no other.
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
        int portion = PORTION;
        int failures = 0;
        Step step = Step.ISSUED;
        while (step == Step.ISSUED && !Thread.currentThread().isInterrupted()) {
            try {
                step = steps.issue(attempt, portion);
                failures = 0;
                portion = Math.min(PORTION, portion * SMALLER);
            } catch (RuntimeException | LinkageError failure) {
                LOG.warn("A portion of {} drafts failed: {}", portion, failure.toString());
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
    }

    private static void breathe() {
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
