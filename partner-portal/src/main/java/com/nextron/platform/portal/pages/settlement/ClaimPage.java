package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.ClaimReview;
import com.nextron.platform.billing.ClaimReview.Decision;
import com.nextron.platform.billing.ClaimReview.Decisions;
import com.nextron.platform.billing.ClaimReview.Reopening;
import com.nextron.platform.billing.ClaimReview.Verdict;
import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.Answer;
import com.nextron.platform.billing.Claims.ClaimEvent;
import com.nextron.platform.billing.Claims.ClaimLine;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Claims.Correction;
import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One claim: its lines and what was compared; decided by finance and answered by the partner here. */
@Named("claimPage")
@RequestScoped
public class ClaimPage {
    @Inject
    private Claims claims;

    @Inject
    private ClaimReview review;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private ClaimView view;

    /** Answers 404 before anything is drawn when there is no such claim. */
    public void load() {
        getView();
    }

    public ClaimView getView() {
        if (view == null) {
            view = claims.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    public List<ClaimEvent> getHistory() {
        return claims.history(getView().id());
    }

    public String getStyle() {
        return ClaimLook.style(getView().status());
    }

    /** Whether the reader is to decide lines. */
    public boolean isToDecide() {
        return viewer.has("finance")
                && (getView().status() == ClaimStatus.TO_ADJUDICATE || getView().status() == ClaimStatus.ASKED);
    }

    public boolean isToPrice() {
        return viewer.has("finance") && getView().status() == ClaimStatus.UNPRICED;
    }

    /** Whether finance can take the approval, or the question, back. */
    public boolean isToReopen() {
        return viewer.has("finance")
                && (getView().status() == ClaimStatus.APPROVED || getView().status() == ClaimStatus.ASKED);
    }

    /** Whether the partner is asked, or may object to a cut. */
    public boolean isToAnswer() {
        boolean cut = getView().status() == ClaimStatus.APPROVED
                && getView().lines().stream().anyMatch(line -> line.state() == LineState.REDUCED);
        return viewer.isPartner() && (getView().status() == ClaimStatus.ASKED || cut);
    }

    /** Lines that still need finance's word. */
    public List<ClaimLine> getOpenLines() {
        return getView().lines().stream()
                .filter(line -> line.state() == LineState.OPEN || line.state() == LineState.ASKED)
                .toList();
    }

    /** Lines that the partner can correct: all but parts that came from Nextron. */
    public List<ClaimLine> getCorrectable() {
        return getView().lines();
    }

    public boolean driven(ClaimLine line) {
        return line.kind() == LineKind.KILOMETRES;
    }

    public List<SelectItem> getVerdicts() {
        return List.of(
                new SelectItem(Verdict.APPROVE.name(), "Approve it"),
                new SelectItem(Verdict.REDUCE.name(), "Reduce it"),
                new SelectItem(Verdict.ASK.name(), "Ask the partner"));
    }

    /** Approves every line that is open. */
    public String approveAll() {
        List<Decision> all = getOpenLines().stream()
                .map(line -> new Decision(line.position(), Verdict.APPROVE, null, null))
                .toList();
        return decided(review.decide(Request.id("id"), new Decisions(all, seen())));
    }

    /** Decides the lines for which something was chosen. */
    public String decide() {
        List<Decision> decisions = new ArrayList<>();
        for (ClaimLine line : getOpenLines()) {
            Verdict verdict = form.choice("verdict" + line.position(), Verdict.class);
            if (verdict != null) {
                BigDecimal amount = form.number("amount" + line.position());
                decisions.add(new Decision(line.position(), verdict, amount, form.text("reason" + line.position())));
            }
        }
        return decided(review.decide(Request.id("id"), new Decisions(decisions, seen())));
    }

    public String reopen() {
        review.reopen(Request.id("id"), new Reopening(form.text("reason"), seen()));
        return Answers.done("The claim is open again. Decide its lines below.", here());
    }

    public String price() {
        ClaimView priced = review.price(Request.id("id"));
        return Answers.done("The claim is priced by " + priced.rateCard() + ".", here());
    }

    /** Sends what was entered; a field that was left as it is corrects nothing. */
    public String answer() {
        List<Correction> corrections = new ArrayList<>();
        for (ClaimLine line : getCorrectable()) {
            BigDecimal wanted = form.number("amount" + line.position());
            if (wanted != null) {
                corrections.add(new Correction(
                        line.position(),
                        driven(line) ? wanted : null,
                        driven(line) ? null : wanted,
                        form.text("reason" + line.position())));
            }
        }
        claims.answer(Request.id("id"), new Answer(form.text("comment"), corrections, seen()));
        return Answers.done("Thank you. Nextron looks at it again; you hear from us here and by mail.", here());
    }

    private String decided(ClaimView after) {
        return switch (after.status()) {
            case APPROVED -> Answers.done("The claim is approved. It goes on the next statement.", here());
            case ASKED -> Answers.done(after.partnerName() + " is asked by mail and answers in the portal.", here());
            case UNPRICED, TO_ADJUDICATE, STATED -> Answers.done("Noted. Some lines are still to decide.", here());
        };
    }

    /** The version that the reader had before the eyes. */
    private static Long seen() {
        try {
            return Long.valueOf(Request.text("version"));
        } catch (NumberFormatException e) {
            throw new InvalidInput(new FieldError("version", "Load the page again and repeat."));
        }
    }

    private static String here() {
        return "/app/claim.xhtml?id=" + Request.id("id");
    }
}
