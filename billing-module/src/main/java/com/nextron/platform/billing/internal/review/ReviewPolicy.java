package com.nextron.platform.billing.internal.review;

import java.util.Optional;

/** One thing that has to be in order before a visit is invoiced unseen; named by the sentence. */
interface ReviewPolicy {
    /** Why the visit does not pass; nothing when it is in order. */
    Optional<HoldReason> reasonToHold(ReviewedVisit visit);
}
