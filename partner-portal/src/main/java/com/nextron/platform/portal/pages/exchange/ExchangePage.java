package com.nextron.platform.portal.pages.exchange;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.returns.AdvanceExchanges;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import com.nextron.platform.returns.AdvanceExchanges.ReceivePart;
import com.nextron.platform.returns.ExchangeStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One part that was sent ahead: when the defective one is due, and the form that receives it. */
@Named("exchangePage")
@RequestScoped
public class ExchangePage {
    @Inject
    private AdvanceExchanges exchanges;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private ExchangeView view;

    /** Answers 404 before anything is drawn when there is no such exchange. */
    public void load() {
        getView();
    }

    public ExchangeView getView() {
        if (view == null) {
            view = exchanges.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the reader may receive the part now. */
    public boolean isToReceive() {
        return getView().status() != ExchangeStatus.RETURNED
                && (viewer.has("hq-support") || viewer.has("hq-dispatcher"));
    }

    public String receive() {
        ExchangeView after = exchanges.receive(
                Request.id("id"), new ReceivePart(form.text("serial"), form.day("returnedOn"), form.text("note")));
        return Answers.done(
                "The defective part of " + after.serviceNumber() + " is here. Nobody is reminded any more.",
                "/app/exchange.xhtml?id=" + after.id());
    }
}
