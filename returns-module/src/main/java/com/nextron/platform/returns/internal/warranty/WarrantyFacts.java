package com.nextron.platform.returns.internal.warranty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the papers say of a machine.
 *
 * @param invoiceDate the day the periods of W1 and W3 are counted from
 * @param mediaWarrantyUntil the last day of the manufacturer's warranty on the storage media (W4), if it was recorded
 * @param zone the site's zone: its calendar day decides, never the server's
 */
public record WarrantyFacts(LocalDate invoiceDate, Optional<LocalDate> mediaWarrantyUntil, ZoneId zone) {
    private static final int MACHINE_YEARS = 5;
    private static final int BATTERY_YEARS = 2;

    /**
     * The last day of the machine's warranty, still covered: the anniversary of the invoice date (W1). An invoice of
     * 2021-03-14 covers up to and with 2026-03-14; one of 2020-02-29 up to and with 2025-02-28.
     */
    public LocalDate machineUntil() {
        return invoiceDate.plusYears(MACHINE_YEARS);
    }

    /** The last day of the batteries' warranty, still covered (W3). */
    public LocalDate batteryUntil() {
        return invoiceDate.plusYears(BATTERY_YEARS);
    }
}
