package com.nextron.platform.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Road distances that headquarters knows better than any engine: where a ferry does not run, or a road is closed. They count
 * before everything else, both ways, until they are withdrawn. Every entry has its reason and is in the audit.
 */
public interface EnteredDistances {
    /**
     * Enters the distance between two postal codes; it takes the place of an earlier entry for them. For hq-admin and
     * hq-dispatcher.
     */
    EnteredView enter(EnterDistance wanted);

    /**
     * From now on the engine or the estimate counts again. Withdrawing twice changes nothing. For hq-admin and
     * hq-dispatcher.
     *
     * @param reason why, for the audit
     */
    EnteredView withdraw(UUID id, String reason);

    /** Entries in force, newest first. Search: postal codes, reason. For headquarters. */
    Listing<EnteredView> list(ListQuery query);

    /**
     * What headquarters enters.
     *
     * @param from a country and its postal code, such as {@code NO-0150}
     * @param to the same, and another one
     * @param kilometres by road, more than 0 and less than 5,000
     */
    record EnterDistance(String from, String to, BigDecimal kilometres, String reason) {}

    /**
     * An entry as people see it.
     *
     * @param from such as {@code NO-0150}; the ends are in order, not as they were entered
     * @param withdrawnAt null while it counts
     */
    record EnteredView(
            UUID id,
            String from,
            String to,
            BigDecimal kilometres,
            String reason,
            String enteredBy,
            Instant enteredAt,
            Instant withdrawnAt) {}
}
