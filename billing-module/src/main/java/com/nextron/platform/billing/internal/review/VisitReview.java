package com.nextron.platform.billing.internal.review;

import com.nextron.platform.billing.internal.quote.QuoteStanding;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Expected;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Finding;
import com.nextron.platform.billing.internal.review.ReviewedVisit.OtherVisit;
import com.nextron.platform.billing.internal.review.ReviewedVisit.Payer;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.time.TimeWindow;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reviews reported visits by the policies. Called inside a transaction. */
@ApplicationScoped
public class VisitReview {
    @Inject
    private KeptVisits visits;

    @Inject
    @ConfigProperty(name = "platform.billing.review-above-kilometres", defaultValue = "500")
    private BigDecimal mostKilometres;

    @Inject
    @ConfigProperty(name = "platform.billing.review-above-duration", defaultValue = "PT12H")
    private Duration longest;

    /** What is odd about a visit as it was told; nothing of one that costs the customer nothing (B2). */
    public List<HoldReason> reasonsToHold(VisitCompleted told, VisitFacts facts, QuoteStanding quote, Payer customer) {
        if (!facts.isCharged()) {
            return List.of();
        }
        return reasonsToHold(told, facts, meanwhile(told), quote, customer);
    }

    /** The same of one whose technician is known to have been nowhere else meanwhile. */
    public List<HoldReason> reasonsToHoldUndisputed(
            VisitCompleted told, VisitFacts facts, QuoteStanding quote, Payer customer) {
        return facts.isCharged() ? reasonsToHold(told, facts, List.of(), quote, customer) : List.of();
    }

    private List<OtherVisit> meanwhile(VisitCompleted told) {
        TimeWindow onSite = new TimeWindow(told.arrivedAt(), told.departedAt());
        return told.technicianId() == null
                ? List.of()
                : visits.meanwhile(told.technicianId(), told.visitId(), onSite).stream()
                        .map(other -> new OtherVisit(other.workOrderNumber(), other.onSite()))
                        .toList();
    }

    private List<HoldReason> reasonsToHold(
            VisitCompleted told, VisitFacts facts, List<OtherVisit> meanwhile, QuoteStanding quote, Payer customer) {
        return new ReviewPolicies(mostKilometres, longest)
                .reasonsToHold(
                        new ReviewedVisit(facts.visit(), expected(told), meanwhile, findings(told), quote, customer));
    }

    private static Expected expected(VisitCompleted told) {
        Optional<TimeWindow> agreed = told.agreedFrom() == null
                ? Optional.empty()
                : Optional.of(new TimeWindow(told.agreedFrom(), told.agreedTo()));
        return new Expected(Optional.ofNullable(told.estimatedKilometres()), agreed);
    }

    /** Of each piece of work, or of the visit as a whole where no piece names one. */
    private static List<Finding> findings(VisitCompleted told) {
        List<Finding> ofPieces = told.work().stream()
                .filter(piece -> piece.exclusion() != null)
                .map(piece -> new Finding(piece.description(), piece.evidence() == null ? "" : piece.evidence()))
                .toList();
        // What was told before evidence was part of it cannot be judged by it.
        boolean ofAll = ofPieces.isEmpty() && told.exclusion() != null && told.evidence() != null;
        return ofAll ? List.of(new Finding(Exclusion.valueOf(told.exclusion()).label(), told.evidence())) : ofPieces;
    }
}
