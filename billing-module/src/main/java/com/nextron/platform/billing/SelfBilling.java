package com.nextron.platform.billing;

import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether Nextron writes a partner's invoices for it. Not simply allowed in Norway: it takes an agreement in writing, so it
 * is off unless headquarters has switched it on. A partner reads its own switch.
 */
public interface SelfBilling {
    /** How it stands for a partner; off where nobody ever switched. For finance, hq-admin and the partner's own people. */
    SwitchView find(TenantId partner);

    /** What was switched, newest first. Same callers. */
    List<SwitchView> history(TenantId partner);

    /**
     * Switches it on or off, for statements closed from that day on; in the audit. For finance and hq-admin.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field: no reason, no agreement when it is switched
     *     on, a VAT number without a rate or the other way round
     */
    SwitchView change(TenantId partner, ChangeSwitch wanted);

    /**
     * What is wanted.
     *
     * @param since the first day it counts for, in the operator's zone
     * @param agreement the agreement's reference; required when it is switched on
     * @param vatNumber the partner's, such as {@code NO999000010MVA}; empty where it charges no VAT to Nextron
     * @param vatPercent the rate it charges, such as 25; null without a VAT number
     * @param reason required
     */
    record ChangeSwitch(
            boolean on, LocalDate since, String agreement, String vatNumber, BigDecimal vatPercent, String reason) {}

    /** How it stands since a day. */
    record SwitchView(
            TenantId partner,
            boolean on,
            LocalDate since,
            String agreement,
            String vatNumber,
            BigDecimal vatPercent,
            String reason,
            Instant at,
            String by) {}
}
