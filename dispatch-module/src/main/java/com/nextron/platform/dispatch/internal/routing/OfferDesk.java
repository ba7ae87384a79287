package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.DeclineReason;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes the partners' answers. */
@ApplicationScoped
@AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
class OfferDesk implements Offers {
    private static final int LONGEST_NOTE = 500;

    @Inject
    private Jobs jobs;

    @Inject
    private Assigning assigning;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Listing<OfferView> list(ListQuery query) {
        return jobs.listOffers(query).map(Offer::view);
    }

    @Override
    @Transactional
    public OfferView find(UUID id) {
        return jobs.findOffer(id).map(Offer::view).orElseThrow(NotFound::new);
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER})
    @Transactional
    public AcceptOutcome accept(UUID id) {
        Optional<WorkOrder> order = jobs.lockOrderOf(id);
        Offer offer = jobs.lockOffer(id).orElseThrow(NotFound::new);
        return offer.isOpen() ? accept(offer, order) : outcomeOf(offer);
    }

    /**
     * The rows are locked, so the time read here decides against the timer, too. The order of an open offer is out of the
     * partner's reach when another holds it.
     */
    private AcceptOutcome accept(Offer offer, Optional<WorkOrder> reachable) {
        Entered now = Entered.now(clock);
        Optional<WorkOrder> order = reachable.filter(WorkOrder::isUnassigned);
        if (order.isEmpty()) {
            offer.taken(now);
            return new AcceptOutcome.AlreadyTaken();
        }
        if (offer.isTooLate(now.at())) {
            return new AcceptOutcome.Expired(offer.answerBy());
        }
        assigning.accepted(order.get(), offer, now);
        return new AcceptOutcome.Accepted(offer.workOrderId());
    }

    private static AcceptOutcome outcomeOf(Offer offer) {
        return switch (offer.status()) {
            case ACCEPTED -> new AcceptOutcome.Accepted(offer.workOrderId());
            case TAKEN -> new AcceptOutcome.AlreadyTaken();
            case EXPIRED -> new AcceptOutcome.Expired(offer.answerBy());
            case DECLINED, WITHDRAWN, OPEN -> new AcceptOutcome.NoLongerOpen(offer.status());
        };
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER})
    @Transactional
    public DeclineOutcome decline(UUID id, DeclineReason reason, String note) {
        String said = note == null ? "" : note.strip();
        new Checks()
                .present("reason", reason)
                .require(
                        said.length() <= LONGEST_NOTE,
                        new FieldError("note", "At most " + LONGEST_NOTE + " characters, please."))
                .require(
                        reason != DeclineReason.OTHER || !said.isEmpty(),
                        new FieldError("note", "Please say in a few words what the other reason is."))
                .done();
        Offer offer = jobs.lockOffer(id).orElseThrow(NotFound::new);
        Entered now = Entered.now(clock);
        if (!offer.isOpen()) {
            return new DeclineOutcome.NotOpen(offer.status());
        }
        if (offer.isTooLate(now.at())) {
            return new DeclineOutcome.NotOpen(OfferStatus.EXPIRED);
        }
        offer.decline(reason, said, now);
        assigning.record(
                offer, "offer-declined", "Declined by " + offer.partner().name() + ": " + reason.label() + ". " + said);
        assigning.routeAgain(offer);
        return new DeclineOutcome.Declined();
    }
}
