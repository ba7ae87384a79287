package com.nextron.platform.returns;

import java.time.Instant;
import java.util.List;

/**
 * What the service terms leave open about the warranty, decided by headquarters (W7). A decision makes a new version; what
 * was answered or fitted under an older one stays under it.
 */
public interface WarrantyRules {
    /** The versions, the latest first; it is the one in force. For the roles of headquarters. */
    List<RuleView> versions();

    /**
     * Decides which warranty a replacement carries from now on. For hq-admin.
     *
     * @param replacement {@code REMAINING_OF_ORIGINAL} or {@code OWN_PERIOD}
     * @param reason kept with the version
     * @return the version in force: the new one, or the present one where it says so already
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field
     */
    RuleView decide(String replacement, String reason);

    /**
     * A version.
     *
     * @param number 1 is what the terms have by default
     * @param words what it says, in a sentence
     */
    record RuleView(int number, String replacement, String words, String reason, Instant decidedAt, String decidedBy) {}
}
