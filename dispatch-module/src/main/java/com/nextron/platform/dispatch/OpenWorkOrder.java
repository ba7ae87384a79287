package com.nextron.platform.dispatch;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The order for a visit, as the service desk decides it.
 *
 * @param customer owner of the order and of everything that belongs to it
 * @param work what is to be done, for the partner's eyes before acceptance: no names, no address
 * @param machine model, for the same eyes
 * @param promise worked out once by the response clock and kept as it was (D-O4)
 * @param certifications what a technician has to hold for it, such as {@code Server L2} (O6); empty where anybody may go
 * @param inWarranty the provisional answer to W1 to W4; an exclusion found on site can still turn it
 * @param payEstimate what a partner earns for a usual visit, shown with the offer
 * @param address who and where exactly, shown only after acceptance
 */
public record OpenWorkOrder(
        UUID caseId,
        String caseNumber,
        TenantId customer,
        String work,
        String machine,
        Set<String> certifications,
        ResponseLevel level,
        Instant receivedAt,
        ResponsePromise promise,
        Site site,
        PostalCode postalCode,
        String city,
        boolean inWarranty,
        Money payEstimate,
        SiteAddress address) {
    /**
     * Who, where exactly, and what was said: the part that a partner sees only after acceptance.
     *
     * @param description the fault in the customer's own words, which may name people and places
     */
    public record SiteAddress(
            String customerName,
            String street,
            String contactName,
            String contactPhone,
            String contactEmail,
            String serialNumber,
            String description) {}
}
