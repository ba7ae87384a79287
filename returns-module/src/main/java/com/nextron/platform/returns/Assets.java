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
    /** Registers a machine. The serial number is unique. For hq-admin and hq-support. */
    AssetView register(RegisterAsset wanted);

    /** Machines: headquarters sees all, a customer its own. Search: serial number, model, customer. Filters: customer, country, kind. Sort: serialNumber, invoiceDate, model. */
    Listing<AssetView> list(ListQuery query);

    /** One machine. */
    AssetView find(UUID id);

    /** What a machine is. */
    enum Kind {
        SERVER,
        WORKSTATION,
        STORAGE
    }

    /**
     * What a machine is registered with.
     *
     * @param invoiceDate the day the warranty of five years starts from (W1)
     * @param mediaWarrantyUntil the manufacturer's date for desktop and cloud storage media (W4), or null
     * @param agreedLevel the response level of the on-site agreement, or null without one (R7)
     */
    record RegisterAsset(
            String serialNumber,
            String model,
            Kind kind,
            String customer,
            LocalDate invoiceDate,
            LocalDate mediaWarrantyUntil,
            String agreedLevel,
            String street,
            String postalCode,
            String city,
            String country) {}

    /** A machine with its warranty as it stands now. */
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
            String street,
            String postalCode,
            String city,
            String country,
            WarrantyAnswer warranty) {}
}
