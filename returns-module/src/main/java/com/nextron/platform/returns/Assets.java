package com.nextron.platform.returns;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Machines that were sold, found by serial number. */
public interface Assets {
    /**
     * Registers a machine. The serial number is unique, whoever owns the machine, in upper and lower case alike. For
     * hq-admin and hq-support.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field; also for a site outside NO, SE, DK and FI,
     *     where the time zone cannot be told from country and postal code (O4)
     */
    AssetView register(RegisterAsset wanted);

    /** Machines: headquarters sees all, a customer its own. Search: serial number, model, customer. Filters: customer, country, kind. Sort: serialNumber, invoiceDate, model. */
    Listing<AssetView> list(ListQuery query);

    /** One machine. */
    AssetView find(UUID id);

    /** What a machine is. */
    enum Kind {
        SERVER("Server L2"),
        WORKSTATION("Workstation L1"),
        STORAGE("Storage L2");

        private final String certification;

        Kind(String certification) {
            this.certification = certification;
        }

        /** What a technician has to hold to be sent to such a machine (O6). */
        public String certification() {
            return certification;
        }
    }

    /**
     * What a machine is registered with.
     *
     * @param invoiceDate the day the warranty of five years starts from (W1)
     * @param mediaWarrantyUntil the manufacturer's date for desktop and cloud storage media (W4), or null
     * @param agreedLevel the response level of the on-site agreement, or null without one (R7)
     * @param agreementCalendar the agreement whose own calendar its promises are made by, such as {@code A100017}; null for
     *     the country's (D-O4)
     */
    record RegisterAsset(
            String serialNumber,
            String model,
            Kind kind,
            String customer,
            LocalDate invoiceDate,
            LocalDate mediaWarrantyUntil,
            String agreedLevel,
            String agreementCalendar,
            String street,
            String postalCode,
            String city,
            String country) {}

    /**
     * A machine with its warranty as it stands now.
     *
     * @param warrantyUntil the last day of W1, still covered: the anniversary of the invoice date, so 2026-03-14 for an
     *     invoice of 2021-03-14 and 2025-02-28 for one of 2020-02-29
     * @param warranty the answer for a fault that is not known yet
     */
    record AssetView(
            UUID id,
            String serialNumber,
            String model,
            Kind kind,
            TenantId customer,
            String customerName,
            LocalDate invoiceDate,
            LocalDate warrantyUntil,
            Optional<LocalDate> mediaWarrantyUntil,
            Optional<ResponseLevel> agreedLevel,
            Optional<String> agreementCalendar,
            String street,
            String postalCode,
            String city,
            String country,
            WarrantyAnswer warranty) {}
}
