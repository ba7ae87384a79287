package com.nextron.platform.dispatch.internal.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** The steps of an attempt, each in a transaction of its own. */
@ApplicationScoped
class ReplayRuns {
    @Inject
    private StoredReplays replays;

    @Inject
    private Clock clock;

    /** Takes the next replay that waits, or that a server has left in the middle. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Attempt> take() {
        return replays.lockNext(clock.instant()).flatMap(next -> next.begin(clock.instant()));
    }

    /** Says how far the attempt is and that it goes on; false when it was cancelled or another has taken over. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean goesOn(Attempt attempt, int percent) {
        return replays.progress(attempt, percent, clock.instant().plus(StoredReplay.LEASE));
    }

    /** Keeps the outcome, all at once; nothing if it was cancelled or another has taken over. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(Attempt attempt, Outcome outcome) {
        replays.findLocked(attempt.replay()).filter(kept -> kept.isAt(attempt)).ifPresent(kept -> {
            replays.addMoves(kept.id(), outcome.moved());
            kept.done(clock.instant(), outcome);
        });
    }

    /** Ends the replay without an outcome. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(Attempt attempt, String why) {
        replays.findLocked(attempt.replay())
                .filter(kept -> kept.isAt(attempt))
                .ifPresent(kept -> kept.fail(clock.instant(), why));
    }
}
