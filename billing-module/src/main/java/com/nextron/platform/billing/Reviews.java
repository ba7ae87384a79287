package com.nextron.platform.billing;

import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.VisitPrices.PricedLine;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's look at a reported visit before it is invoiced: what is odd about it, and what is decided. What was reported
 * stays as it was; each decision is kept with its reason and with the rating before it. Nothing can be decided once the
 * visit's invoice is issued; a credit note takes it back then. The partner's claim is not touched by any of it (B2).
 */
public interface Reviews {
    /**
     * A visit with all that it is judged by. For headquarters and finance.
     *
     * @throws com.nextron.platform.core.problem.NotFound for a visit that is unknown, or was reported before reviews were kept
     */
    ReviewView find(UUID visit);

    /** Lets the visit's invoice go on as it is; refused while a part has no price. For finance. */
    ReviewView release(UUID visit, Decide decision);

    /**
     * Rates the visit anew as corrected, by the same price list; it goes on when nothing is odd about it then. For finance.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming the field
     */
    ReviewView correct(UUID visit, Correction correction);

    /** Charges the customer nothing for the visit. For finance. Twice gives the same answer. */
    ReviewView waive(UUID visit, Decide decision);

    /**
     * A decision.
     *
     * @param reason for the audit
     * @param version of the review as it was read; null to decide on whatever stands
     */
    record Decide(String reason, Long version) {}

    /**
     * A correction; what is null stays as it is.
     *
     * @param kilometres really driven, both ways (D-B3)
     * @param work whether the warranty bears a piece of the work, by its position
     * @param parts by their position
     * @param version of the review as it was read; null to decide on whatever stands
     */
    record Correction(
            String reason,
            BigDecimal kilometres,
            Instant arrivedAt,
            Instant departedAt,
            List<CorrectedWork> work,
            List<CorrectedPart> parts,
            Long version) {}

    record CorrectedWork(int position, boolean covered) {}

    /**
     * A part as it should have been reported.
     *
     * @param quantity 0 where it was not used
     */
    record CorrectedPart(int position, int quantity, boolean covered) {}

    /**
     * A visit under review. Times are shown in the site's zone.
     *
     * @param version changes with every decision; 0 where the visit is on no invoice
     * @param invoice the draft or invoice it is on; empty where the customer pays nothing
     * @param reported as the technician told it
     * @param rated as it is rated now; other than reported after a correction
     * @param estimatedKilometres both ways, before the visit (D-B3)
     * @param agreed the window agreed with the customer
     * @param reasons what is odd about it as it stands; none of an invoice that is issued
     * @param decisions corrections and waiver, oldest first, each with the rating before it
     */
    record ReviewView(
            UUID visitId,
            long version,
            int visitNumber,
            UUID workOrderId,
            String workOrderNumber,
            UUID caseId,
            String caseNumber,
            TenantId customer,
            String partnerName,
            String technicianName,
            String country,
            ZoneId zone,
            String summary,
            Optional<String> exclusion,
            String evidence,
            Optional<InvoiceView> invoice,
            Told reported,
            Told rated,
            Optional<BigDecimal> estimatedKilometres,
            Optional<TimeWindow> agreed,
            List<Reason> reasons,
            List<Decided> decisions) {
        /** Whether the customer was let off. */
        public boolean isWaived() {
            return decisions.stream().anyMatch(decided -> decided.kind() == DecisionKind.WAIVED);
        }
    }

    /** What of a visit decides its price. */
    record Told(
            Instant arrivedAt,
            Instant departedAt,
            BigDecimal kilometres,
            boolean noShow,
            List<PieceOfWork> work,
            List<PartUsed> parts) {}

    /**
     * A piece of the work; a report without pieces is one piece.
     *
     * @param exclusion in words, where one was found (W5, W6)
     */
    record PieceOfWork(
            int position,
            String description,
            int minutes,
            boolean covered,
            Optional<String> exclusion,
            String evidence) {}

    record PartUsed(int position, String name, String partNumber, int quantity, boolean covered) {}

    /** Something odd, with its rule and the next step. */
    record Reason(String rule, String sentence, String whatToDo) {}

    enum DecisionKind {
        CORRECTED("Corrected"),
        WAIVED("Waived");

        private final String label;

        DecisionKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A decision that was made.
     *
     * @param changes what was corrected, in sentences
     * @param linesBefore the customer's lines as they were rated before it
     * @param netBefore their sum
     */
    record Decided(
            int number,
            DecisionKind kind,
            String reason,
            List<String> changes,
            List<PricedLine> linesBefore,
            Money netBefore,
            Instant at,
            String by) {}
}
