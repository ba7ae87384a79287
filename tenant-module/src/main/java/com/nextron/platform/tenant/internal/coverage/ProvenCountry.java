package com.nextron.platform.tenant.internal.coverage;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.internal.reach.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the prover looks at in one country.
 *
 * @param on the day whose assignments count
 * @param sites in order of code
 * @param segments the flattened plan; a level that is missing is held nowhere
 * @param hours who works when, in the country's time; whoever is missing does not take part
 */
public record ProvenCountry(
        Country country,
        LocalDate on,
        List<ProvenSite> sites,
        Map<ResponseLevel, List<Segment>> segments,
        Map<TenantId, WeekHours> hours) {
    /** A postal code where machines may stand. */
    public record ProvenSite(String code, String city, String county, Optional<GeoPoint> at) {}
}
