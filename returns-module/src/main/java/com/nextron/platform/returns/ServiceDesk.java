package com.nextron.platform.returns;

import com.nextron.platform.billing.Quotes.AnswerOutcome;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Cases: filed by customers, guests and headquarters; decided by headquarters. */
public interface ServiceDesk {
    /** The version of the service terms a customer accepts when filing. */
    String TERMS_VERSION = "2026-01";

    /**
     * Files a case for a machine found by its serial number. For customer (its own machines), hq-support and
     * hq-dispatcher.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming the field, also for an unknown serial number
     */
    CaseView file(FileCase wanted);

    /**
     * Files a case without a log-in. The answer carries a secret link to follow it; nothing about the machine's owner is
     * told. Needs no caller. A mail with the link goes to the contact.
     */
    GuestReceipt fileAsGuest(FileCase wanted);

    /** A case as its secret link shows it. Needs no caller. */
    FollowedCase follow(String token);

    /**
     * Answers the price list of a case for whoever follows it. Needs no caller.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming {@code by} or {@code reason}
     * @throws com.nextron.platform.core.problem.NotFound where the link leads nowhere, or the case has no price list
     */
    AnswerOutcome answerPrices(String token, QuoteAnswer answer);

    /** Cases: headquarters sees all, a customer its own. Filters: status, customer, country, assetId. Sort: receivedAt, number, status. Search: number, serial number, customer, city. */
    Listing<CaseView> list(ListQuery query);

    /** One case. */
    CaseView find(UUID id);

    /**
     * Decides on a visit: opens a work order at that level, with its deadline worked out from when the case was received.
     * For hq-support and hq-dispatcher.
     *
     * @param overrideReason why the visit may go although the readiness checklist is open (C1 to C5), else empty
     */
    CaseView decideVisit(UUID id, ResponseLevel level, String overrideReason);

    /** The case was put right from afar (S2). For hq-support and hq-dispatcher. */
    CaseView fixRemotely(UUID id, String note);

    /** The customer's duties before a visit, as a checklist (C1 to C5). */
    enum Readiness {
        INFORMATION_GIVEN("C1", "The information to analyse the error is given"),
        SELF_TESTS_RUN("C2", "Self-tests and diagnostic tools were run as advised"),
        UPDATES_INSTALLED("C3", "BIOS, firmware and software updates are installed"),
        BACKUP_AT_HAND("C4", "Backup and installation media are at hand"),
        SYSTEM_AVAILABLE("C5", "The system is available and may be switched off");

        private final String rule;
        private final String label;

        Readiness(String rule, String label) {
            this.rule = rule;
            this.label = label;
        }

        public String rule() {
            return rule;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What is filed.
     *
     * @param acceptedTerms the version of the terms that was accepted; must be {@link #TERMS_VERSION}
     * @param receivedAt when headquarters took the report by phone, at most 30 days ago; null for now. Only headquarters
     *     may say it.
     * @param pricesAccepted whether the contact accepts the price list for the case that the fault is not covered (D-B6);
     *     headquarters says so for a customer on the phone. It can be accepted later as well.
     * @param street where the machine stands now; empty to take the machine's registered site for all four fields
     */
    record FileCase(
            String serialNumber,
            FaultKind fault,
            String description,
            String contactName,
            String contactEmail,
            String contactPhone,
            String street,
            String postalCode,
            String city,
            String country,
            Set<Readiness> readiness,
            String acceptedTerms,
            Instant receivedAt,
            boolean pricesAccepted) {}

    /**
     * A case. Times of it are shown in the site's zone.
     *
     * @param warranty the answer when it was filed; it never changes
     * @param warrantyFound the answer after what was found on site, with the evidence (W5, W6); empty while nothing found
     *     excludes it
     * @param agreementCalendar the calendar of the machine's agreement that the promise is made by
     */
    record CaseView(
            UUID id,
            long version,
            String number,
            CaseStatus status,
            UUID assetId,
            String serialNumber,
            String model,
            TenantId customer,
            String customerName,
            FaultKind fault,
            String description,
            String contactName,
            String contactEmail,
            String contactPhone,
            String street,
            String postalCode,
            String city,
            String country,
            ZoneId zone,
            Instant receivedAt,
            String filedBy,
            Set<Readiness> readiness,
            String acceptedTerms,
            WarrantyAnswer warranty,
            Optional<WarrantyAnswer> warrantyFound,
            Optional<ResponseLevel> agreedLevel,
            Optional<String> agreementCalendar,
            Optional<UUID> workOrderId,
            Optional<String> workOrderNumber,
            Optional<String> decisionNote) {}

    /**
     * What a guest gets back.
     *
     * @param followToken the secret part of the link; stored only as a hash
     */
    record GuestReceipt(String number, String followToken) {}

    /**
     * A case as a guest follows it.
     *
     * @param prices what a visit costs if the fault is not covered; empty where the prices are by agreement (O4)
     */
    record FollowedCase(
            String number,
            CaseStatus status,
            String model,
            String city,
            ZoneId zone,
            Instant receivedAt,
            Optional<Instant> visitBy,
            String whatHappensNext,
            Optional<QuoteView> prices) {}
}
