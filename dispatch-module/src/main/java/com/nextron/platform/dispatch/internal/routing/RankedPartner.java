package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.dispatch.WorkOrderView.Party;

/**
 * A partner that may be asked, in the place that the ranking gave it.
 *
 * @param party who
 * @param managerEmail who is told of the offer
 * @param why why this partner, in a sentence for the audit
 */
record RankedPartner(Party party, String managerEmail, String why) {}
