package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.ServicePartners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One work order, for everybody whose row it is; the dispatcher can ask a partner by hand here. */
@Named("jobPage")
@RequestScoped
public class JobPage {
    private static final Set<WorkOrderStatus> NOBODY_YET =
            EnumSet.of(WorkOrderStatus.ROUTING, WorkOrderStatus.OFFERED, WorkOrderStatus.ESCALATED);

    private static final Set<WorkOrderStatus> FINISHING =
            EnumSet.of(WorkOrderStatus.ON_SITE, WorkOrderStatus.LEFT_SITE);

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Offers offers;

    @Inject
    private ServicePartners partners;

    @Inject
    private Viewer viewer;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private WorkOrderView view;
    private List<OfferView> made;

    /** Answers 404 before anything is drawn when there is no such work order. */
    public void load() {
        getView();
    }

    public WorkOrderView getView() {
        if (view == null) {
            view = workOrders.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** The offers made for it; shown to headquarters only. */
    public List<OfferView> getOffers() {
        if (made == null) {
            made = viewer.isHeadquarters()
                    ? offers.list(ListQuery.first(50)
                                    .where("workOrderId", getView().id().toString()))
                            .items()
                    : List.of();
        }
        return made;
    }

    /** Whether the holder was suspended while its technician is on site: the reader enters the rest of the visit for it. */
    public boolean isForSuspendedHolder() {
        return viewer.has("hq-dispatcher")
                && FINISHING.contains(getView().status())
                && getView()
                        .partner()
                        .filter(holder -> !holder.id().equals(TenantId.OPERATOR))
                        .map(holder -> partners.find(holder.id()).status() == PartnerStatus.SUSPENDED)
                        .orElse(false);
    }

    /** Why the job came to the dispatchers, as a sentence; empty unless it waits for them. */
    public String getEscalatedBecause() {
        return getView().status() == WorkOrderStatus.ESCALATED ? BoardWords.because(getView()) : "";
    }

    /** Whether the reader may ask a partner by hand now. */
    public boolean isToDispatch() {
        return viewer.has("hq-dispatcher") && NOBODY_YET.contains(getView().status());
    }

    /** What the reader can decide about it, beside asking a partner by hand. */
    public List<Decision> getDecisions() {
        return Decision.fitting(getView(), times.getNow()).stream()
                .filter(decision ->
                        viewer.has("hq-dispatcher") || (decision.isAboutTheClock() && viewer.has("hq-support")))
                .toList();
    }

    /** A decision as its link says it, naming whom it takes the job from. */
    public String words(Decision decision) {
        String holder = getView().partner().map(Party::name).orElse("");
        return switch (decision) {
            case NEXT -> isWaiting() ? "Offer to the next" : "Have routing look again";
            case WITHDRAW -> "Take the offer back";
            case TAKE_OVER -> holder.isEmpty() ? "Take over" : "Take it over from " + holder;
            case REASSIGN -> "Give it to another than " + holder;
            case HOLD -> "Hold: waits for the customer";
            case RESUME -> "The customer is ready";
        };
    }

    private boolean isWaiting() {
        return getView().status() == WorkOrderStatus.OFFERED;
    }

    /** Nextron's own technicians first, then the active partners by name. */
    public List<SelectItem> getAskable() {
        List<SelectItem> askable = new ArrayList<>();
        askable.add(new SelectItem(TenantId.OPERATOR.value(), "Nextron's own technicians (take it at once)"));
        partners.list(ListQuery.first(ListQuery.MOST).where("status", "ACTIVE")).items().stream()
                .map(partner -> new SelectItem(
                        partner.id().value(), partner.name() + ", " + partner.city() + " " + partner.country()))
                .forEach(askable::add);
        return askable;
    }

    public String offer() {
        TenantId partner = form.tenant("partner");
        WorkOrderView asked = workOrders.offerTo(getView().id(), partner, form.text("reason"));
        made = null;
        String taken = asked.number()
                + asked.partner().map(by -> " is with " + by.name() + " now.").orElse(" is offered.");
        String told = getOffers().stream()
                .filter(offer -> offer.status() == OfferStatus.OPEN)
                .findFirst()
                .map(offer -> asked.number() + " is offered to " + offer.partnerName() + ", who has until "
                        + times.hour(offer.answerBy(), offer.zone()) + " to answer.")
                .orElse(taken);
        return Answers.done(told, "/app/job.xhtml?id=" + asked.id());
    }
}
