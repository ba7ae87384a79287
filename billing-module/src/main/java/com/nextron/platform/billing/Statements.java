package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What partners earn: a claim for each visit, covered or not (B2). */
public interface Statements {
    /** Claims: a partner sees its own, finance and headquarters all. Filters: partner, month (2026-11), covered. Search: work order, city. */
    Listing<ClaimView> claims(ListQuery query);

    /** The sums a partner has earned, by month and currency, newest first. */
    List<MonthTotal> months();

    /** The claim for one visit. */
    record ClaimView(
            UUID id,
            TenantId partner,
            String partnerName,
            UUID workOrderId,
            String workOrderNumber,
            UUID visitId,
            int visitNumber,
            String city,
            String zone,
            Instant arrivedAt,
            int billedMinutes,
            BigDecimal kilometres,
            boolean covered,
            Money amount) {}

    /** A month's sum. */
    record MonthTotal(TenantId partner, String partnerName, YearMonth month, long visits, Money amount) {}
}
