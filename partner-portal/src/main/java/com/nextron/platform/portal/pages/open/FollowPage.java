package com.nextron.platform.portal.pages.open;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.QuoteWords;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.FollowedCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A case as its secret link shows it, with its price list to be answered. */
@Named("followPage")
@RequestScoped
public class FollowPage {
    @Inject
    private ServiceDesk desk;

    private final Entered form = new Entered();
    private FollowedCase view;

    /** Answers 404 before anything is drawn when the link leads nowhere. */
    public void load() {
        getView();
    }

    public FollowedCase getView() {
        if (view == null) {
            view = desk.follow(Request.text("t"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** The prices if the fault is not covered; null where they are by agreement. */
    public QuoteView getPrices() {
        return getView().prices().orElse(null);
    }

    /** Whether an answer to the price list still counts. */
    public boolean isToAnswer() {
        return getView()
                .prices()
                .filter(prices -> prices.status() == QuoteStatus.OPEN || prices.status() == QuoteStatus.DECLINED)
                .isPresent();
    }

    public String accept() {
        return answer(true);
    }

    public String decline() {
        QuoteWords.requireReason(form);
        return answer(false);
    }

    private String answer(boolean accepted) {
        String token = Request.text("t");
        return QuoteWords.told(
                desk.answerPrices(token, new QuoteAnswer(accepted, form.text("by"), form.text("reason"))),
                accepted,
                "/follow.xhtml?t=" + token);
    }
}
