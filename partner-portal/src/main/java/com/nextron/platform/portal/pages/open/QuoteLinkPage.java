package com.nextron.platform.portal.pages.open;

import com.nextron.platform.billing.QuoteLinks;
import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.QuoteWords;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A price list as its secret link shows it, to be answered. */
@Named("quoteLinkPage")
@RequestScoped
public class QuoteLinkPage {
    @Inject
    private QuoteLinks links;

    private final Entered form = new Entered();
    private QuoteView view;

    /** Answers 404 before anything is drawn when the link leads nowhere. */
    public void load() {
        getView();
    }

    public QuoteView getView() {
        if (view == null) {
            view = links.open(Request.text("t"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** Whether an answer still counts. */
    public boolean isToAnswer() {
        return getView().status() == QuoteStatus.OPEN || getView().status() == QuoteStatus.DECLINED;
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
                links.answer(token, new QuoteAnswer(accepted, form.text("by"), form.text("reason"))),
                accepted,
                "/quote.xhtml?t=" + token);
    }
}
