package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.Assignments;
import com.nextron.platform.dispatch.Holds;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** A decision about a job: it names the job and whom it concerns, says what happens next, and asks why. */
@Named("decidePage")
@RequestScoped
public class DecidePage {
    @Inject
    private Assignments assignments;

    @Inject
    private Holds holds;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Offers offers;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private WorkOrderView view;
    private List<OfferView> running;

    /** Answers 404 before anything is drawn when there is no such work order or decision. */
    public void load() {
        getDecision();
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

    public Decision getDecision() {
        return Decision.of(Request.text("what")).orElseThrow(NotFound::new);
    }

    /** Whether somebody has moved the job on since the link was drawn. */
    public boolean isOutdated() {
        return !Decision.fitting(getView(), times.getNow()).contains(getDecision());
    }

    /** The page to go back to. */
    public String getBack() {
        return Request.text("from").equals("board") ? "/app/board.xhtml" : job();
    }

    /** The decision in a sentence that names its object. */
    public String getTitle() {
        String number = getView().number();
        return switch (getDecision()) {
            case NEXT -> "Ask the next partner for " + number;
            case WITHDRAW -> "Take the offer of " + number + " back from " + asked();
            case TAKE_OVER -> losers().isEmpty() ? "Take over " + number : "Take " + number + " from " + losers();
            case REASSIGN -> "Take " + number + " from " + holder();
            case HOLD -> "Hold " + number + ": it waits for the customer";
            case RESUME -> "Go on with " + number + ": the customer is ready";
        };
    }

    /** What the button says. */
    public String getButton() {
        return switch (getDecision()) {
            case NEXT -> "Ask the next partner";
            case WITHDRAW -> "Take the offer back";
            case TAKE_OVER -> "Take it over";
            case REASSIGN -> "Take it from " + holder();
            case HOLD -> "Stop the clock";
            case RESUME -> "Let the clock go on";
        };
    }

    /** What happens then, in the order in which it does. */
    public List<String> getConsequences() {
        if (getDecision().isAboutTheClock()) {
            return clockConsequences();
        }
        String told = losers().isEmpty() ? "" : losers() + " is told by mail, with your reason.";
        String then =
                switch (getDecision()) {
                    case NEXT ->
                        "Routing asks the best partner that has not been asked yet, at once. If nobody is left,"
                                + " the job comes back to the dispatchers.";
                    case WITHDRAW ->
                        "Nobody else is asked until you say so: the job stands under “Needs a dispatcher”.";
                    case TAKE_OVER -> "The job is our own technicians’. Put one of them on it next.";
                    case REASSIGN ->
                        "The partner you choose is offered the job and has its time to answer. Without a"
                                + " choice routing asks the best that has not been asked yet.";
                    case HOLD, RESUME -> "";
                };
        String clock = getView()
                .deadline()
                .map(deadline ->
                        "The deadline stays " + times.at(deadline, getView().zone()) + ".")
                .orElse("What was agreed with the customer stays as it is.");
        return List.of(told, then, clock).stream()
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private List<String> clockConsequences() {
        return getDecision() == Decision.HOLD
                ? List.of(
                        "From now on the response clock stands, and there is no deadline until you let it go on.",
                        "Whoever has the job keeps it, and running offers stay open.",
                        "The promise as it was is kept in the job’s history (D-O5).")
                : List.of(
                        "The clock goes on from now. The deadline moves by the counting time that was held.",
                        "The new deadline is shown to everybody who sees the job.");
    }

    /** Carries the decision out. */
    public String decide() {
        WorkOrderView decided = carriedOut();
        return Answers.done(told(decided), getBack());
    }

    private WorkOrderView carriedOut() {
        String reason = form.text("reason");
        return switch (getDecision()) {
            case NEXT -> assignments.offerToNext(getView().id(), reason);
            case WITHDRAW -> assignments.withdrawOffers(getView().id(), reason);
            case TAKE_OVER -> assignments.takeOver(getView().id(), reason);
            case REASSIGN -> reassigned(reason);
            case HOLD -> holds.begin(getView().id(), reason);
            case RESUME -> holds.end(getView().id(), reason);
        };
    }

    private WorkOrderView reassigned(String reason) {
        if (form.text("partner").isEmpty()) {
            return assignments.backToRouting(getView().id(), reason);
        }
        TenantId to = form.tenant("partner");
        return assignments.reassign(getView().id(), to, reason);
    }

    private String told(WorkOrderView decided) {
        String number = decided.number();
        if (getDecision().isAboutTheClock()) {
            return decided.deadline()
                    .map(at -> number + " goes on: on site by " + times.at(at, decided.zone()) + ".")
                    .orElse(number + " waits for the customer; its clock stands.");
        }
        return switch (decided.status()) {
            case ROUTING -> number + " is with routing, which asks the next partner in this moment.";
            case OFFERED -> number + " is offered to another partner now.";
            case ESCALATED -> number + " is with the dispatchers: nobody is asked until you say so.";
            case ACCEPTED, PLANNED, ON_SITE, LEFT_SITE, DONE ->
                number + " is our own technicians’ job now. Put one of them on it next.";
        };
    }

    private String holder() {
        return getView().partner().map(Party::name).orElse("its holder");
    }

    private String asked() {
        return getRunning().isEmpty()
                ? "the partner"
                : getRunning().stream().map(OfferView::partnerName).collect(Collectors.joining(" and "));
    }

    /** Who loses the job or an offer of it; empty if nobody does. */
    private String losers() {
        if (getView().partner().isPresent()) {
            return holder();
        }
        return getRunning().isEmpty() ? "" : asked();
    }

    private List<OfferView> getRunning() {
        if (running == null) {
            running = offers.list(ListQuery.first(ListQuery.MOST)
                            .where("workOrderId", getView().id().toString())
                            .where("status", OfferStatus.OPEN.name()))
                    .items();
        }
        return running;
    }

    private String job() {
        return "/app/job.xhtml?id=" + getView().id();
    }
}
