package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import java.util.Optional;

/**
 * A partner that may be asked, in the place that the ranking gave it.
 *
 * @param party who
 * @param managerEmail who is told of the offer
 * @param why why this partner, in a sentence for the audit
 * @param profile as it was decided by; empty where nothing was decided, so that it is still to be read
 */
record RankedPartner(Party party, String managerEmail, String why, Optional<Profile> profile) {}
