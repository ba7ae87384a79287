package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.background.BackgroundJob;
import com.nextron.platform.core.background.ServerStop;
import com.nextron.platform.dispatch.internal.replay.ReplayRun.DraftChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replays, one at a time on each server. A replay whose server stops is begun anew by another after a minute. */
@ApplicationScoped
class ReplayWorker implements BackgroundJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);

    @Inject
    private ReplayRuns runs;

    @Inject
    private ReplayRun run;

    @Inject
    private Clock clock;

    @Inject
    private ServerStop stop;

    @Override
    public String name() {
        return "territory-replay";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        Optional<Attempt> next = runs.take();
        next.ifPresent(this::carryOut);
        return next.isPresent();
    }

    private void carryOut(Attempt attempt) {
        Signs signs = new Signs(clock, percent -> !stop.hasBegun() && runs.goesOn(attempt, percent));
        try {
            runs.finish(attempt, run.carryOut(attempt.key(), clock.instant(), signs));
        } catch (Signs.Over e) {
            LOG.info("The replay {} was cancelled, or is left to another server", attempt.replay());
        } catch (DraftChanged e) {
            runs.fail(attempt, "The draft or the plan in force was changed before it came to its end. Replay again.");
        } catch (RuntimeException e) {
            LOG.error("The replay {} failed", attempt.replay(), e);
            runs.fail(attempt, "Something went wrong on our side; it is in the server's log.");
        }
    }
}
