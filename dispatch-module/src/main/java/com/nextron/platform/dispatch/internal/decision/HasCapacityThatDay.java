package com.nextron.platform.dispatch.internal.decision;

import java.util.Optional;

/** A partner is asked only as long as it has room on the day of the deadline (D-R2). */
final class HasCapacityThatDay implements Policy {
    @Override
    public String rule() {
        return "D-R2";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        Optional<Integer> most = contender.profile().visitsADay();
        if (most.isEmpty()) {
            return Answer.passes("Takes as many visits a day as come.");
        }
        int taken = contender.tally().thatDay();
        String day = Words.day(question.day());
        String load = "Has taken " + taken + " of " + most.get() + (most.get() == 1 ? " visit on " : " visits on ");
        return taken < most.get()
                ? Answer.passes(load + day + ".")
                : Answer.fails(load + day + ": no room for another.", "it had room for another visit on " + day);
    }
}
