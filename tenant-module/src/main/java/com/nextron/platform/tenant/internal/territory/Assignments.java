package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.PostalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assignments that headquarters keeps. */
interface Assignments {
    void add(TerritoryAssignment assignment);

    Optional<TerritoryAssignment> find(UUID id);

    Listing<TerritoryAssignment> list(ListQuery query);

    /** Those of active holders that hold there, at that level, on that day; in any order. */
    List<Held> holding(PostalCode place, ResponseLevel level, LocalDate on);

    /** Those that would say something else about who is asked first. */
    List<TerritoryAssignment> rivalsOf(TerritoryAssignment wanted);

    /** Lets one change at a time at a country's territories, until the end of the transaction. */
    void lock(String country);

    /** An assignment and the name of who holds it. */
    record Held(TerritoryAssignment assignment, String holder) {}
}
