package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.dispatch.WorkOrderView.Station;
import java.time.Instant;

/**
 * Something that happened to a job, before it is shown to anybody. Accounts' names are for the people of their own tenant
 * and for headquarters; everybody else reads the tenant's name.
 *
 * @param at when it was
 * @param by the account that entered it
 * @param side the name of the tenant that account belongs to
 * @param enteredAt when it was told, which may be later: the journey is in this order
 */
record Milestone(String name, Instant at, String by, String side, Instant enteredAt) {
    static final String OPERATOR = "Nextron";
    private static final String BY_THE_PLATFORM = "platform/";

    Milestone(String name, Instant at, String by, String side) {
        this(name, at, by, side, at);
    }

    static Milestone ofOperator(String name, Entered entered) {
        return new Milestone(name, entered.at(), entered.by(), OPERATOR);
    }

    /** What a partner sees of others' doings is the operator's only: row-level security hides other partners' offers. */
    Station shownTo(Caller caller) {
        if (by.startsWith(BY_THE_PLATFORM)) {
            return new Station(name, at, "Platform");
        }
        boolean ownOrAll = caller.isOperator() || (caller.isPartner() && !side.equals(OPERATOR));
        return new Station(name, at, ownOrAll ? by : side);
    }
}
