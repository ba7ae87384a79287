package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.tenant.Rank;

/** A partner is asked where the published plan gives it the place at this response level (O5). By agreement there is none. */
final class HoldsTheTerritoryAtThisLevel implements Policy {
    @Override
    public String rule() {
        return "O5";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        String where = question.place() + " at " + question.level().label().toLowerCase(java.util.Locale.ROOT);
        if (contender.holding().isPresent()) {
            Holding holding = contender.holding().get();
            String rank = holding.rank() == Rank.PRIMARY ? "Primary" : "Backup";
            return Answer.passes(rank + " for " + holding.territory() + ", which reaches " + where + ".");
        }
        if (question.level() == ResponseLevel.BY_AGREEMENT) {
            return Answer.passes("By agreement no territory is needed (O4).");
        }
        return Answer.fails(
                "Holds no territory that reaches " + where + ".", "it held a territory that reaches " + where);
    }
}
