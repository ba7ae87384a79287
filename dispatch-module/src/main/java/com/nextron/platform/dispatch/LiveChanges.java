package com.nextron.platform.dispatch;

import com.nextron.platform.core.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What changed since the last look, whichever server changed it: for pages that show it at once. For the platform itself.
 *
 * <p>Nothing is lost to transactions that end in another order than they began: a mark is the database's snapshot at the last
 * look, and what that did not see yet is new.
 */
public interface LiveChanges {
    /** @param mark of the look before; empty for the first, which finds nothing and gives a mark to go on from */
    Changes since(Optional<String> mark);

    /** @param mark to ask with the next time */
    record Changes(String mark, Set<Change> changes) {}

    /**
     * A job, one of its offers, or a visit has changed.
     *
     * @param partner whose offer or visit it is, or who holds the job; empty where nobody does
     */
    record Change(UUID workOrder, Optional<TenantId> partner) {}
}
