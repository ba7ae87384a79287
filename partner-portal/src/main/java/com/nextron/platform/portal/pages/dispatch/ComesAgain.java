package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import java.util.Optional;

/** Why somebody comes again: what the last visit of a job came to that waits for its next appointment. */
final class ComesAgain {
    private ComesAgain() {}

    /** The reason as a sentence; empty while nobody was there yet, or when the next visit is planned. */
    static Optional<String> because(WorkOrderView order) {
        return Optional.of(order)
                .filter(waits -> waits.status() == WorkOrderStatus.ACCEPTED)
                .flatMap(waits -> waits.visits().stream()
                        .flatMap(visit -> visit.report().stream())
                        .reduce((former, last) -> last))
                .map(ComesAgain::words);
    }

    private static String words(WorkOrderView.Report report) {
        return report.noShow()
                ? "Nobody was there at the last visit."
                : "The last visit did not finish the work"
                        + report.comeAgainBecause()
                                .map(why -> ": “" + why + "”")
                                .orElse(".");
    }
}
