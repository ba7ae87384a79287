package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.background.BackgroundJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Reads the plan into memory when somebody has found that it is not there, or another version is in force. Until then the
 * database answers, so nobody waits for the reading, and a plan that is too large to keep is never read again and again:
 * only the next version is.
 */
@ApplicationScoped
class KeepsThePlan implements BackgroundJob {
    @Inject
    private PlanMemory memory;

    @Inject
    private PlanReader reader;

    private volatile long tooLarge = -1;

    @Override
    public String name() {
        return "territory-plan";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean runOnce() {
        if (!memory.isBehind()) {
            return false;
        }
        memory.reading();
        long inForce = reader.version();
        if (inForce == tooLarge
                || memory.plan().filter(kept -> kept.version() == inForce).isPresent()) {
            return false;
        }
        reader.read(inForce).ifPresentOrElse(memory::keep, () -> setAside(inForce));
        return false;
    }

    /** Too large, or another version came in between: in that case whoever asks next says so. */
    private void setAside(long version) {
        memory.forget();
        tooLarge = version;
    }
}
