package com.nextron.platform.tenant;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;

/** Service partners: taken on, suspended and reinstated by headquarters. */
public interface ServicePartners {
    /**
     * Takes a partner on: stores it, and has its organization, its first manager and the mail that lets the manager set
     * a password made at the identity provider. If that is away, the wish is kept in the outbox and carried out later
     * ({@link AccountStatus#WAITING}). For hq-admin.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field, also when the organisation number's check
     *     digits are wrong for its country or a partner with that number exists
     */
    PartnerView takeOn(TakePartnerOn wanted);

    /**
     * Suspends a partner: it gets no offers, its open offers are taken back, its people are signed out. For hq-admin.
     *
     * @param reason kept in the audit; required
     */
    PartnerView suspend(TenantId partner, String reason);

    /** Lets a suspended partner take part again. For hq-admin. */
    PartnerView reinstate(TenantId partner, String reason);

    /** Partners, newest first; sorts: name, country, city, status, organisationNumber. Search: name, id, organisation number, city. Filters: status, country. For headquarters. */
    Listing<PartnerView> list(ListQuery query);

    /** One partner: for headquarters, and for the partner's own people. */
    PartnerView find(TenantId partner);

    /**
     * What headquarters enters to take a partner on; all fields required.
     *
     * @param organisationNumber as people write it; checked by its country's check digits
     * @param country two letters
     * @param city where the partner's base is
     * @param postalCode of the base
     * @param managerFirstName the first manager's name
     * @param managerEmail the first manager's address, which is also the user name
     */
    record TakePartnerOn(
            String name,
            String organisationNumber,
            String country,
            String postalCode,
            String city,
            String managerFirstName,
            String managerLastName,
            String managerEmail,
            String managerPhone) {}

    /**
     * A partner as headquarters sees it.
     *
     * @param organisationNumber bare digits
     */
    record PartnerView(
            TenantId id,
            String name,
            String organisationNumber,
            String country,
            String postalCode,
            String city,
            PartnerStatus status,
            AccountStatus account,
            String managerName,
            String managerEmail,
            String managerPhone,
            Instant takenOnAt) {}
}
