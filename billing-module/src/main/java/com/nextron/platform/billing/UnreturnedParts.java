package com.nextron.platform.billing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Defective parts that did not come back within 14 days of the shipment of their replacement: proposed for invoicing at list
 * price; nothing is invoiced before a person in finance has confirmed it (D-P3).
 */
public interface UnreturnedParts {
    /** Proposes a part. For the platform; the same part twice is one proposal. */
    void propose(ProposePart part);

    /**
     * The part is here after all. A proposal ends; what was decided before stays, and shows that the part came. For
     * hq-support, hq-dispatcher and the platform.
     */
    void cameBack(UUID id, LocalDate on);

    /** Proposals, those to decide first. Filters: status, customer, country. Sort: proposedAt, shippedOn. Search: service number, case, part. For finance and hq-admin. */
    Listing<UnreturnedPart> list(ListQuery query);

    /** One proposal. For finance and hq-admin. */
    UnreturnedPart find(UUID id);

    /**
     * Confirms a proposal: drafts the customer's invoice for it. For finance.
     *
     * @param unitPrice of one piece without VAT; null for the list price
     * @throws com.nextron.platform.core.problem.InvalidInput where no price is known or it is negative
     * @throws com.nextron.platform.core.problem.WrongState where it is decided already, or the part came back
     */
    UnreturnedPart confirm(UUID id, BigDecimal unitPrice);

    /** Lets the customer keep it for nothing, for that reason. For finance; refused as in {@link #confirm}. */
    UnreturnedPart waive(UUID id, String reason);

    /**
     * A part to propose.
     *
     * @param id of the exchange
     * @param label with the part's number
     * @param listPrice of one piece, without VAT
     */
    record ProposePart(
            UUID id,
            String serviceNumber,
            TenantId customer,
            UUID caseId,
            String caseNumber,
            String country,
            Site site,
            String label,
            int quantity,
            String currency,
            Optional<BigDecimal> listPrice,
            LocalDate shippedOn) {}

    /** Where the part was sent, in {@code country}. */
    record Site(String postalCode, String city, ZoneId zone) {}

    /** What became of a proposal. */
    enum Status {
        PROPOSED("To decide"),
        INVOICED("Invoiced"),
        WAIVED("Waived"),
        CAME_BACK("Came back");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The status in words. */
        public String label() {
            return label;
        }
    }

    /**
     * A proposal.
     *
     * @param listPrice of one piece
     * @param decidedWhy the reason of a waiver
     * @param returnedOn the day the part came after all; with an invoice, it is to be credited
     */
    record UnreturnedPart(
            UUID id,
            long version,
            String serviceNumber,
            Status status,
            TenantId customer,
            UUID caseId,
            String caseNumber,
            String country,
            Site site,
            String label,
            int quantity,
            String currency,
            Optional<Money> listPrice,
            LocalDate shippedOn,
            Instant proposedAt,
            Optional<Instant> decidedAt,
            Optional<String> decidedBy,
            Optional<String> decidedWhy,
            Optional<UUID> invoiceId,
            Optional<LocalDate> returnedOn) {}
}
