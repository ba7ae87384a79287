package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.ClaimStatus;

/** How the status of a claim looks; its words say the same. */
final class ClaimLook {
    private ClaimLook() {}

    static String style(ClaimStatus status) {
        return switch (status) {
            case UNPRICED, TO_ADJUDICATE, ASKED -> "at-risk";
            case APPROVED, STATED -> "on-time";
        };
    }
}
