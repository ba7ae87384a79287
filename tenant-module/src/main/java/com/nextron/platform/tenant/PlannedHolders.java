package com.nextron.platform.tenant;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.Territories.Candidate;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who would hold many places at once by an edition of the territory plan, the draft too: what {@link Territories} answers
 * for one place of the plan in force. The plan is flattened in memory by the code that publishing uses. For hq-admin and
 * hq-dispatcher.
 */
public interface PlannedHolders {
    /**
     * Who holds these places, each partner once and the best first; a place that nobody holds has an empty list.
     *
     * @param on the day whose assignments count, yesterday or later: what ended before is in no flattened plan
     */
    Map<Asked, List<Candidate>> of(Edition edition, LocalDate on, Collection<Asked> places);

    /** A place and what was promised there. */
    record Asked(PostalCode place, ResponseLevel level) {}
}
