package com.nextron.platform.tenant;

import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What routing knows of whoever may be sent: a partner, or the operator's own technicians ({@code nextron}). Each change
 * is in the audit.
 */
public interface PartnerProfiles {
    /** The profiles of these, in one statement; whoever is unknown is missing. For headquarters and the platform. */
    Map<TenantId, Profile> profiles(Collection<TenantId> partners);

    /**
     * The profiles of these in those versions or later ones: from memory, or from the database where they have changed or
     * were not asked for yet. For headquarters and the platform; everybody in it takes part.
     *
     * @param versions as {@link Territories.Coverage} has them
     */
    Map<TenantId, Profile> asOf(Map<TenantId, Long> versions);

    /** One profile: for headquarters, and for the partner's own people, who do not see who blocks them. */
    Profile find(TenantId partner);

    /**
     * Says when work is done in a week and whether people are on duty around the clock. For hq-admin, hq-dispatcher, and
     * the partner's own manager or system.
     */
    Profile changeHours(TenantId partner, ChangeHours wanted);

    /**
     * Says how many visits a day are taken on. For hq-admin and hq-dispatcher.
     *
     * @param visitsADay 0 to 100; null for as many as come, which is what stands until somebody has said otherwise
     */
    Profile changeCapacity(TenantId partner, Integer visitsADay);

    /** Moves the base, within its country. For hq-admin and hq-dispatcher. */
    Profile changeBase(TenantId partner, ChangeBase wanted);

    /** The customers that do not want the partner, newest first. For hq-admin, hq-dispatcher and hq-support. */
    List<Block> blocks(TenantId partner);

    /**
     * Records that a customer does not want the partner: it is not asked for that customer's jobs any more. Again with
     * the same customer it stays as it was. For hq-admin and hq-dispatcher.
     */
    Block block(TenantId partner, BlockPartner wanted);

    /** Takes a block back. For hq-admin and hq-dispatcher. */
    void unblock(TenantId partner, TenantId customer);

    /**
     * Who may be sent, as it stands now.
     *
     * @param version goes up with each change of what is here, but for the name and {@code active}
     * @param active whether it takes part
     * @param base where its people drive from
     * @param zone the base's zone: the hours are read in it
     * @param hours when work is done in a week
     * @param dutyRoster whether people are on duty around the clock (O3)
     * @param visitsADay how many visits a day are taken on; empty for as many as come
     * @param managerEmail who is told of offers; empty for the operator
     * @param certifications what its technicians hold, expired ones included
     * @param blockedBy the customers that do not want it; empty for a partner's own people
     */
    record Profile(
            TenantId partner,
            String name,
            long version,
            boolean active,
            PostalCode base,
            String city,
            ZoneId zone,
            OperatingHours hours,
            boolean dutyRoster,
            Optional<Integer> visitsADay,
            Optional<String> managerEmail,
            List<Held> certifications,
            Set<TenantId> blockedBy) {}

    /** A certification and who holds it. */
    record Held(UUID technician, Certification certification) {}

    /**
     * When work is done.
     *
     * @param days names such as {@code MONDAY}, one at least
     * @param opens such as {@code 08:00}, in the base's zone
     * @param closes the first moment after, later on the same day
     * @param timeZone the base's zone outside NO, SE, DK and FI; null or empty inside
     */
    record ChangeHours(Set<String> days, String opens, String closes, boolean dutyRoster, String timeZone) {}

    /** Where the people drive from. */
    record ChangeBase(String postalCode, String city) {}

    /**
     * A customer does not want a partner.
     *
     * @param customer the customer's tenant id
     * @param reason for headquarters' eyes; required
     */
    record BlockPartner(String customer, String reason) {}

    /** A recorded block. */
    record Block(TenantId customer, String customerName, String reason, Instant at, String by) {}
}
