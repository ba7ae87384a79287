package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.internal.invoice.Parties.BilledCustomer;
import com.nextron.platform.billing.internal.invoice.RateVisit.Costed;
import com.nextron.platform.billing.internal.invoice.RateVisit.Reported;
import com.nextron.platform.billing.internal.visitcost.KeptVisits;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps each visit with what the warranty bore of it (B2), and invoices what is outside the warranty (B1, B3) or a visit on
 * which nobody was there. A visit is kept and invoiced in one transaction, once however often the event comes.
 */
@ApplicationScoped
class DraftInvoice implements OutboxConsumer {
    private static final int TOGETHER = 100;

    @Inject
    private KeptVisits visits;

    @Inject
    private RateVisit rate;

    @Inject
    private Parties parties;

    @Inject
    private GatherVisits gather;

    @Inject
    private OverlappingVisits overlapping;

    @Override
    public String name() {
        return "billing.rate-visit";
    }

    @Override
    public Set<String> types() {
        return Set.of(VisitCompleted.class.getSimpleName());
    }

    @Override
    public int together() {
        return TOGETHER;
    }

    @Override
    public void accept(Delivered delivered) {
        draft(delivered.as(VisitCompleted.class));
    }

    /**
     * Rates all of them with the questions of one. A visit whose technician seems to have been elsewhere meanwhile is looked at
     * by itself, after the others.
     */
    @Override
    public void acceptAll(List<Delivered> delivered) {
        List<VisitCompleted> told =
                delivered.stream().map(one -> one.as(VisitCompleted.class)).toList();
        Set<UUID> kept = visits.kept(told.stream().map(VisitCompleted::visitId).toList());
        Set<UUID> once = new HashSet<>(kept);
        // By customer, so that two servers that gather visits of the same customers wait in one order.
        List<VisitCompleted> fresh = told.stream()
                .filter(visit -> once.add(visit.visitId()))
                .sorted(Comparator.comparing(VisitCompleted::customer))
                .toList();
        Set<UUID> disputed = visits.disputed(fresh);
        Map<TenantId, BilledCustomer> customers = parties.customers(
                fresh.stream().map(visit -> new TenantId(visit.customer())).collect(Collectors.toSet()));
        RateVisit.Basis basis = rate.basis(fresh);
        for (VisitCompleted visit : fresh) {
            if (!disputed.contains(visit.visitId())) {
                Reported reported =
                        new Reported(visit, VisitFacts.of(visit), customers.get(new TenantId(visit.customer())));
                keep(reported, rate.rateUndisputed(reported, basis));
            }
        }
        fresh.stream().filter(visit -> disputed.contains(visit.visitId())).forEach(this::draft);
    }

    private void draft(VisitCompleted visit) {
        if (visits.isKept(visit.visitId())) {
            return;
        }
        VisitFacts facts = VisitFacts.of(visit);
        BilledCustomer customer = parties.customer(new TenantId(visit.customer()));
        Costed costed = rate.rate(visit, facts, customer);
        keep(new Reported(visit, facts, customer), costed);
        // One that goes through unseen stands beside no other: that was looked for when it was rated.
        if (costed.draft().isHeld() || !facts.isCharged()) {
            overlapping.hold(visit);
        }
    }

    private void keep(Reported reported, Costed costed) {
        visits.keep(reported.told(), costed.draft().rateCard(), costed.borne());
        if (reported.facts().isCharged()) {
            gather.put(reported.told(), costed.draft(), reported.customer());
        }
    }
}
