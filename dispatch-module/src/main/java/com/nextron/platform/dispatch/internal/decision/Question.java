package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The job that somebody has to be found for.
 *
 * @param zone the site's zone
 * @param askedAt when it is decided
 * @param deadline when somebody has to be on site; empty by agreement
 * @param certifications what a technician has to hold (O6)
 * @param customer whose job it is; empty when nobody's, as in a dry run
 * @param answers how earlier offers of this job ended
 */
public record Question(
        PostalCode place,
        ResponseLevel level,
        ZoneId zone,
        Instant askedAt,
        Optional<Instant> deadline,
        Set<String> certifications,
        Optional<TenantId> customer,
        Map<TenantId, OfferStatus> answers) {
    public Question {
        certifications = Set.copyOf(certifications);
        answers = Map.copyOf(answers);
    }

    /** The day of the visit, as far as it is known: that of the deadline, at the site; today once that has passed. */
    public LocalDate day() {
        return deadline.filter(askedAt::isBefore).orElse(askedAt).atZone(zone).toLocalDate();
    }
}
