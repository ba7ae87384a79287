package com.nextron.platform.dispatch;

import com.nextron.platform.core.outbox.PlatformEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A visit was reported and can be rated.
 *
 * @param customer the customer's tenant id
 * @param partner the tenant that did the visit: a partner's, or the operator's
 * @param zone the site's zone id
 * @param subdivision the site's part of the country with a calendar of its own, or null
 * @param covered whether the customer pays nothing: in warranty, and no exclusion found (B1, B2)
 * @param exclusion the exclusion's name, or null
 */
public record VisitCompleted(
        UUID workOrderId,
        String workOrderNumber,
        UUID caseId,
        String caseNumber,
        String customer,
        String partner,
        String partnerName,
        String responseLevel,
        String country,
        String subdivision,
        String zone,
        String postalCode,
        String city,
        Instant arrivedAt,
        Instant departedAt,
        BigDecimal kilometres,
        boolean covered,
        boolean inWarranty,
        String exclusion,
        String summary,
        String technicianName)
        implements PlatformEvent {}
