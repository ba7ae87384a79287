package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * An approved claim, as it goes on a statement.
 *
 * @param zone the site's
 * @param approved what is paid of what is claimed
 * @param cuts why less is paid, one sentence a line that was reduced
 */
public record ApprovedClaim(
        UUID id,
        String workOrderNumber,
        int visitNumber,
        String city,
        ZoneId zone,
        Instant arrivedAt,
        int billedMinutes,
        BigDecimal kilometres,
        boolean covered,
        Money claimed,
        Money approved,
        List<String> cuts) {}
