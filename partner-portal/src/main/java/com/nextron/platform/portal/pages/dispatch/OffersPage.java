package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.DeclineReason;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.Offers.AcceptOutcome;
import com.nextron.platform.dispatch.Offers.DeclineOutcome;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offers to the reader's tenant. The buttons carry the offer's own id: the list may have changed under the reader, and
 * nobody must accept an offer that only stands in the same place.
 */
@Named("offersPage")
@RequestScoped
public class OffersPage {
    private static final int ON_A_PAGE = 50;
    private static final String HERE = "/app/offers.xhtml";

    /** How long an offer keeps its place after somebody else closed it, so that no other slips under the finger. */
    private static final Duration LINGERS = Duration.ofMinutes(2);

    @Inject
    private Offers offers;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private List<OfferView> open;
    private List<OfferView> past;

    public Entered getForm() {
        return form;
    }

    /** The offers that wait for an answer, the most urgent first. */
    public List<OfferView> getOpen() {
        if (open == null) {
            open = offers.list(ofStatus(OfferStatus.OPEN.name(), "answerBy", false))
                    .items();
        }
        return open;
    }

    /** The offers that wait and, in their places, those that somebody else closed a moment ago. */
    public List<OfferView> getShown() {
        Instant since = times.getNow().minus(LINGERS);
        Stream<OfferView> closed = offers.list(ofStatus("EXPIRED,WITHDRAWN,TAKEN", "offeredAt", true)).items().stream()
                .filter(offer -> offer.withdrawnAt()
                        .or(offer::answeredAt)
                        .filter(since::isBefore)
                        .isPresent());
        return Stream.concat(getOpen().stream(), closed)
                .sorted(Comparator.comparing(OfferView::answerBy).thenComparing(OfferView::id))
                .toList();
    }

    public boolean isOpen(OfferView offer) {
        return offer.status() == OfferStatus.OPEN;
    }

    /** Why an offer waits for no answer any more, as a sentence. */
    public String closedBecause(OfferView offer) {
        return switch (offer.status()) {
            case OPEN -> "";
            case ACCEPTED -> "Your company has accepted it, so the job is yours.";
            case DECLINED -> "Your company has declined it.";
            case EXPIRED ->
                "The time to answer ended " + times.relative(offer.answerBy()) + ", so the job went on to another.";
            case WITHDRAWN -> "Headquarters took it back. There is nothing left for you to do.";
            case TAKEN -> "Somebody else was first, so the job is theirs.";
        };
    }

    /** The last offers that do not wait any more, with what became of them. */
    public List<OfferView> getPast() {
        if (past == null) {
            past =
                    offers
                            .list(ofStatus("ACCEPTED,DECLINED,EXPIRED,WITHDRAWN,TAKEN", "offeredAt", true))
                            .items()
                            .stream()
                            .limit(10)
                            .toList();
        }
        return past;
    }

    /** Changes with whatever {@link #getPast()} shows, so that it is drawn anew only then. */
    public String getPastStamp() {
        String shown = getPast().stream()
                .map(offer -> offer.id() + " " + offer.status() + " " + times.relative(offer.offeredAt()))
                .collect(Collectors.joining(","));
        return Integer.toHexString(shown.hashCode());
    }

    /** Changes with whatever a card shows, so that only such cards are drawn anew. */
    public String stamp(OfferView offer) {
        return isOpen(offer)
                ? offer.answerBy() + " " + offer.deadline().orElse(null) + " " + offer.askedTogether()
                : closedBecause(offer);
    }

    /** Accepts the offer whose button was pressed, if one was. */
    public String answer() {
        return Request.text("accept").isEmpty() ? null : accept(Request.id("accept"));
    }

    /** Asks before anything is drawn, so that whoever may not see offers is told so. */
    public void show() {
        getOpen();
    }

    /** Answers 404 before anything is drawn when there is no such offer. */
    public void load() {
        getDeclining();
    }

    /** The offer to be declined, for the page that asks why. */
    public OfferView getDeclining() {
        return offers.find(Request.id("id"));
    }

    /** Whether the offer on the page that asks why can still be declined. */
    public boolean isDeclinable() {
        return isOpen(getDeclining());
    }

    public String decline() {
        DeclineReason reason = form.choice("reason", DeclineReason.class);
        if (reason == null) {
            throw new InvalidInput(new FieldError("reason", "Please say why, so that we ask you better next time."));
        }
        DeclineOutcome outcome = offers.decline(Request.id("id"), reason, form.text("note"));
        if (outcome instanceof DeclineOutcome.NotOpen) {
            return Answers.refused(tooLate(Request.id("id")), HERE);
        }
        int left = getOpen().size();
        return Answers.done(
                "You declined the offer. We ask the next partner now."
                        + (left == 0
                                ? " No other offer waits for you."
                                : left == 1 ? " One more waits for you." : " " + left + " more wait for you."),
                HERE);
    }

    /** How long an offer can still be answered, such as {@code 15 min}, until the page's script counts the seconds. */
    public String left(OfferView offer) {
        Duration left = Duration.between(times.getNow(), offer.answerBy());
        return left.isNegative() ? "no time left" : times.span(left);
    }

    /** How an offer that is over looks. */
    public String style(OfferStatus status) {
        return switch (status) {
            case OPEN -> "at-risk";
            case ACCEPTED -> "on-time";
            case EXPIRED -> "breached";
            case DECLINED, WITHDRAWN, TAKEN -> "waiting";
        };
    }

    private String accept(UUID id) {
        AcceptOutcome outcome = offers.accept(id);
        if (outcome instanceof AcceptOutcome.Accepted accepted) {
            return Answers.done(
                    "The job is yours. The address is below; put a technician on it next.",
                    "/app/job.xhtml?id=" + accepted.workOrder());
        }
        if (outcome instanceof AcceptOutcome.Expired expired) {
            return Answers.refused(
                    "The time to answer ended " + times.relative(expired.answerBy())
                            + ", so the job went on to another.",
                    HERE);
        }
        return Answers.refused(tooLate(id), HERE);
    }

    private static ListQuery ofStatus(String status, String sortBy, boolean descending) {
        return new ListQuery("", Map.of("status", status), sortBy, descending, 0, ON_A_PAGE, Optional.empty());
    }

    private String tooLate(UUID id) {
        OfferView closed = offers.find(id);
        return "The offer of " + closed.number() + " is not open any more. " + closedBecause(closed);
    }
}
