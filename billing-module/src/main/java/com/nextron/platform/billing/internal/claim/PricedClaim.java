package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.internal.claimpolicy.ClaimFacts;
import com.nextron.platform.billing.internal.rating.RatedVisit;

/**
 * What a card gives for a visit.
 *
 * @param card its name with the version
 * @param held whether it held on the day of the visit
 */
record PricedClaim(String card, ClaimFacts.Card held, RatedVisit rated) {}
