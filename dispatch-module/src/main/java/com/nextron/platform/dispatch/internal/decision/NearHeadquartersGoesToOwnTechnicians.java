package com.nextron.platform.dispatch.internal.decision;

import java.util.Optional;

/**
 * Near headquarters Nextron's own technicians do the visit; elsewhere a local service partner does (O5). Near is where the
 * published plan gives the place to the operator as primary. A partner is asked there only when the own technicians
 * cannot go by the other policies.
 */
final class NearHeadquartersGoesToOwnTechnicians implements Policy {
    private final Optional<Judged> own;

    /** @param own what the other policies say of the operator, where it holds the place as primary; empty elsewhere */
    NearHeadquartersGoesToOwnTechnicians(Optional<Judged> own) {
        this.own = own;
    }

    @Override
    public String rule() {
        return "O5";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        if (own.isEmpty()) {
            return Answer.passes("The place is not near headquarters.");
        }
        if (contender.isOperator()) {
            return Answer.passes("The place is near headquarters: own technicians go.");
        }
        return own.get().eligible()
                ? Answer.fails(
                        "The place is near headquarters: own technicians go.", "own technicians not been able to go")
                : Answer.passes("The place is near headquarters, but own technicians cannot go.");
    }
}
