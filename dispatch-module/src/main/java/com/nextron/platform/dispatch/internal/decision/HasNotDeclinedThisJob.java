package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.dispatch.OfferStatus;

/** Nobody is asked twice about one job: not who declined, not who let the time pass, not from whom it was taken back (D-R3). */
final class HasNotDeclinedThisJob implements Policy {
    @Override
    public String rule() {
        return "D-R3";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        OfferStatus answer = question.answers().get(contender.id());
        if (answer == null) {
            return Answer.passes("Has not been asked about this job before.");
        }
        return switch (answer) {
            case DECLINED -> Answer.fails("Has declined this job.", "it not declined");
            case EXPIRED -> Answer.fails("Did not answer in time.", "it answered in time");
            case WITHDRAWN ->
                Answer.fails("Was asked, and the job was taken back.", "the job not been taken back from it");
            case OPEN -> Answer.fails("Is being asked already.", "it not been asked already");
            case ACCEPTED -> Answer.fails("Has accepted this job already.", "it not accepted already");
            case TAKEN -> Answer.fails("Was asked, and another was first.", "it been first to accept");
        };
    }
}
