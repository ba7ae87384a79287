package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.portal.pages.ListPage.Column;
import java.util.List;

/** Claims as a file: the same for finance and for the partner. */
final class ClaimColumns {
    static final List<Column<ClaimView>> ALL = List.of(
            new Column<>("work_order", ClaimView::workOrderNumber),
            new Column<>("visit", ClaimView::visitNumber),
            new Column<>("status", claim -> claim.status().name()),
            new Column<>("partner", ClaimView::partnerName),
            new Column<>("month", ClaimView::month),
            new Column<>("arrived_at", ClaimView::arrivedAt),
            new Column<>("departed_at", ClaimView::departedAt),
            new Column<>("zone", ClaimView::zone),
            new Column<>("city", ClaimView::city),
            new Column<>("country", ClaimView::country),
            new Column<>("billed_minutes", ClaimView::billedMinutes),
            new Column<>("kilometres", ClaimView::kilometres),
            new Column<>("covered", ClaimView::covered),
            new Column<>("no_show", ClaimView::noShow),
            new Column<>("rate_card", ClaimView::rateCard),
            new Column<>("claimed", ClaimView::claimed),
            new Column<>("approved", ClaimView::approved),
            new Column<>("amount", ClaimView::amount),
            new Column<>("currency", claim -> claim.amount().currency()));

    private ClaimColumns() {}
}
