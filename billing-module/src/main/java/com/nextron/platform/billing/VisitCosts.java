package com.nextron.platform.billing;

import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Visits as they count, reported or as finance corrected them, with what the warranty bore of them (B2, B3). What is left for
 * the customer is on the visit's invoice.
 * Headquarters and finance see all, a customer its own.
 */
public interface VisitCosts {
    /** Visits, newest first. Filters: workOrderId, caseId, customer, country. Search: work order. Sort: arrivedAt. */
    Listing<VisitCost> list(ListQuery query);

    /** One visit, by its id in dispatch. */
    VisitCost find(UUID visit);

    /**
     * A visit.
     *
     * @param noShow whether nobody let the technician in: billed to the customer by the rate card
     * @param kilometres really driven, both ways (D-B3)
     * @param estimatedKilometres as estimated before it
     * @param covered whether all of it was covered
     * @param corrected whether finance has corrected what was reported
     * @param rateCard the card it was rated by; empty where none was in force
     * @param borneLines what the warranty bore, line by line; parts without an amount
     * @param borne their sum, without VAT
     */
    record VisitCost(
            UUID visitId,
            int visitNumber,
            UUID workOrderId,
            String workOrderNumber,
            UUID caseId,
            boolean noShow,
            Instant arrivedAt,
            Instant departedAt,
            String zone,
            BigDecimal kilometres,
            Optional<BigDecimal> estimatedKilometres,
            boolean covered,
            boolean corrected,
            String rateCard,
            List<WorkLine> work,
            List<PartLine> parts,
            List<Line> borneLines,
            Money borne) {}

    /**
     * A piece of the work.
     *
     * @param exclusion in words, where one was found (W5, W6)
     * @param evidence what shows it; empty without one
     */
    record WorkLine(String description, int minutes, boolean covered, Optional<String> exclusion, String evidence) {}

    /** A part that was fitted or handed over. */
    record PartLine(String name, String partNumber, int quantity, boolean covered) {}
}
