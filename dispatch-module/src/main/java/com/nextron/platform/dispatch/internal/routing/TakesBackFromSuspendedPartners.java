package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.tenant.PartnerSuspended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * A suspended partner loses its open offers, and routing goes on; jobs it has accepted but not begun go to a dispatcher.
 * A technician who is on site finishes; dispatchers are told, since somebody has to see to the report.
 */
@ApplicationScoped
class TakesBackFromSuspendedPartners implements OutboxConsumer {
    private static final String SUSPENDED = "The partner was suspended.";
    private static final String STILL_ON_SITE =
            "The partner was suspended while its technician is on site: the visit goes on, and it keeps the job.";

    @Inject
    private Jobs jobs;

    @Inject
    private Assigning assigning;

    @Inject
    private DispatchNews news;

    @Override
    public String name() {
        return "dispatch.take-back";
    }

    @Override
    public Set<String> types() {
        return Set.of(PartnerSuspended.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        TenantId partner = new TenantId(delivered.as(PartnerSuspended.class).partner());
        jobs.openOffersOf(partner.value()).forEach(this::withdraw);
        // Read after the offers are locked: one that was accepted in the meantime is among these.
        for (UUID id : jobs.notYetOnSiteOf(partner.value())) {
            jobs.lock(id)
                    .filter(order -> order.isHeldBy(partner) && order.isBeforeArrival())
                    .ifPresent(order -> assigning.takeBack(order, SUSPENDED));
        }
        jobs.onSiteOf(partner.value()).forEach(order -> news.suspendedOnSite(order, STILL_ON_SITE));
    }

    private void withdraw(UUID offerId) {
        WorkOrder order = jobs.lockOrderOf(offerId).orElseThrow();
        jobs.lockOffer(offerId).filter(Offer::isOpen).ifPresent(offer -> {
            assigning.withdraw(offer, SUSPENDED);
            if (order.isUnassigned()) {
                assigning.routeAgain(offer);
            }
        });
    }
}
