package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.core.tenancy.TenantId;
import java.util.List;

/**
 * A contender with what every policy and every part of the score says of it.
 *
 * @param verdicts in the order of the policies
 * @param parts in the order of the parts
 */
public record Judged(Contender contender, List<Verdict> verdicts, List<ScorePart> parts) {
    public TenantId id() {
        return contender.id();
    }

    public String name() {
        return contender.profile().name();
    }

    /** Whether nothing stands against asking it. */
    public boolean eligible() {
        return verdicts.stream().allMatch(verdict -> verdict.answer().passed());
    }

    /** What stands against asking it. */
    public List<Verdict> against() {
        return verdicts.stream().filter(verdict -> !verdict.answer().passed()).toList();
    }

    /** Its score in thousandths of a point. */
    public long points() {
        return parts.stream().mapToLong(ScorePart::contribution).sum();
    }

    /**
     * What one policy says.
     *
     * @param policy the policy's class name
     * @param title the same in words
     * @param rule its number, such as {@code O6}
     */
    public record Verdict(String policy, String title, String rule, Answer answer) {}
}
