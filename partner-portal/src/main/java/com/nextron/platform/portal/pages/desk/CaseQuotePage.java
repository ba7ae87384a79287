package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.billing.QuoteStatus;
import com.nextron.platform.billing.Quotes;
import com.nextron.platform.billing.Quotes.QuoteAnswer;
import com.nextron.platform.billing.Quotes.QuoteView;
import com.nextron.platform.billing.VisitPrices.PricedVisit;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.QuoteWords;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The price list of a case, on the case's page: answered by the customer, or recorded by headquarters. */
@Named("caseQuotePage")
@RequestScoped
public class CaseQuotePage {
    @Inject
    private Quotes quotes;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private QuoteView view;
    private boolean read;

    /** The price list that holds for the case; null where none was frozen. */
    public QuoteView getView() {
        if (!read) {
            view = quotes.ofCase(Request.id("id")).orElse(null);
            read = true;
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the customer is to answer. */
    public boolean isToAnswer() {
        return viewer.isCustomer() && waits();
    }

    /** Whether the reader can record what the customer says by phone. */
    public boolean isToRecord() {
        return decides() && waits();
    }

    /** Whether the reader can put another in its place. */
    public boolean isToRenew() {
        return decides() && getView() != null && getView().status() != QuoteStatus.ACCEPTED;
    }

    /** What a partner earns for the example; null for those who must not see it, and where no card is in force. */
    public PricedVisit getPartnerSide() {
        if (!viewer.isHeadquarters() || getView() == null) {
            return null;
        }
        try {
            return quotes.partnerSide(getView().id());
        } catch (WrongState noCard) {
            return null;
        }
    }

    public String accept() {
        return answer(true);
    }

    public String decline() {
        QuoteWords.requireReason(form);
        return answer(false);
    }

    public String mailAgain() {
        quotes.mailAgain(getView().id());
        return Answers.done("A new link is on its way; the one before leads nowhere now.", here());
    }

    public String renew() {
        if (form.text("because").isEmpty()) {
            throw new InvalidInput(new FieldError("because", "Please say why."));
        }
        QuoteView renewed = quotes.renew(getView().id(), form.text("because"));
        return Answers.done("The price list " + renewed.rateCard() + " is frozen, and its link is mailed.", here());
    }

    private String answer(boolean accepted) {
        QuoteAnswer answer = new QuoteAnswer(accepted, form.text("by"), form.text("reason"));
        return QuoteWords.told(quotes.answer(getView().id(), answer), accepted, here());
    }

    private boolean waits() {
        return getView() != null
                && (getView().status() == QuoteStatus.OPEN || getView().status() == QuoteStatus.DECLINED);
    }

    private boolean decides() {
        return viewer.has("hq-support") || viewer.has("hq-dispatcher") || viewer.has("finance");
    }

    private static String here() {
        UUID id = Request.id("id");
        return "/app/case.xhtml?id=" + id;
    }
}
