package com.nextron.platform.tenant.internal.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The plan that this server keeps in memory, and whether a newer one is wanted. */
@ApplicationScoped
class PlanMemory {
    private volatile KeptPlan kept;
    private volatile boolean behind = true;

    /** Some version of the plan; the asker has to see whether it is the one in force. */
    Optional<KeptPlan> plan() {
        return Optional.ofNullable(kept);
    }

    /** Somebody found another version in force. */
    void behind() {
        behind = true;
    }

    /** Whether somebody found so since the last time. */
    boolean isBehind() {
        return behind;
    }

    /** From now on nobody has found so: the newest version is read after this. */
    void reading() {
        behind = false;
    }

    void keep(KeptPlan plan) {
        kept = plan;
    }

    void forget() {
        kept = null;
    }
}
