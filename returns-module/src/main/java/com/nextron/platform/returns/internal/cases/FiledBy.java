package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.tenancy.Caller;

/**
 * Who files a case.
 *
 * @param desk by which way it comes in
 * @param user the name kept with the case
 */
record FiledBy(Desk desk, String user) {
    /** The ways a case comes in. */
    enum Desk {
        HEADQUARTERS,
        CUSTOMER,
        GUEST
    }

    static FiledBy guest() {
        return new FiledBy(Desk.GUEST, "guest");
    }

    static FiledBy signedIn(Caller caller) {
        return new FiledBy(caller.isOperator() ? Desk.HEADQUARTERS : Desk.CUSTOMER, caller.user());
    }
}
