package com.nextron.platform.dispatch.internal.decision;

/**
 * A customer that does not want a partner does not get it (D-R4). The sentence names neither the customer nor its reason:
 * a partner reads what is said of it.
 */
final class IsNotBlockedByTheCustomer implements Policy {
    @Override
    public String rule() {
        return "D-R4";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        boolean blocked = question.customer()
                .filter(contender.profile().blockedBy()::contains)
                .isPresent();
        return blocked
                ? Answer.fails(
                        "Headquarters has recorded a reason not to send it here.",
                        "headquarters not recorded a reason against it")
                : Answer.passes("Headquarters has recorded nothing against sending it here.");
    }
}
