package com.nextron.platform.billing.internal.review;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What has to be in order before a visit is invoiced unseen. A visit with nothing odd flows through untouched. */
public final class ReviewPolicies {
    private final List<ReviewPolicy> policies;

    /**
     * The policies with their limits.
     *
     * @param mostKilometres driven, included, that go through unseen
     * @param longest visit, included, that goes through unseen
     */
    public ReviewPolicies(BigDecimal mostKilometres, Duration longest) {
        this.policies = List.of(
                new PriceListWasAccepted(),
                new KilometresStayNearTheEstimate(),
                new KilometresStayWithinReason(mostKilometres),
                new HoursStayNearTheAppointment(),
                new HoursStayWithinReason(longest),
                new TechnicianIsAtOnePlaceAtATime(),
                new ExclusionIsShownByEvidence(),
                new CustomerHasWhatAnInvoiceNeeds(),
                new CustomerGetsElectronicInvoices());
    }

    /** All that is odd about the visit, in the order in which a person would look at it; none when it is in order. */
    public List<HoldReason> reasonsToHold(ReviewedVisit visit) {
        return policies.stream()
                .flatMap(policy -> policy.reasonToHold(visit).stream())
                .toList();
    }
}
