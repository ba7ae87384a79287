package com.nextron.platform.portal.pages.exchange;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.returns.AdvanceExchanges;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import com.nextron.platform.returns.AdvanceExchanges.ShipPart;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The parts that went out for a case, and the form that notes another. */
@Named("sendPartPage")
@RequestScoped
public class SendPartPage {
    @Inject
    private AdvanceExchanges exchanges;

    @Inject
    private ServiceDesk desk;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private CaseView about;
    private List<ExchangeView> sent;

    /** Answers 404 before anything is drawn when there is no such case. */
    public void load() {
        getAbout();
    }

    public CaseView getAbout() {
        if (about == null) {
            about = desk.find(Request.id("id"));
        }
        return about;
    }

    public Entered getForm() {
        return form;
    }

    /** What went out for the case already; nothing for those who do not see it. */
    public List<ExchangeView> getSent() {
        if (sent == null) {
            boolean sees = viewer.isOperator() || viewer.isCustomer();
            sent = sees ? exchanges.ofCase(Request.id("id")) : List.of();
        }
        return sent;
    }

    /** Whether the reader may send one. */
    public boolean isToSend() {
        return viewer.has("hq-support") || viewer.has("hq-dispatcher");
    }

    public String send() {
        ExchangeView shipped = exchanges.ship(
                Request.id("id"),
                new ShipPart(
                        form.text("partName"),
                        form.text("partNumber"),
                        form.text("serialOut"),
                        form.text("serialBack"),
                        form.count("quantity"),
                        form.number("listPrice"),
                        null,
                        form.day("shippedOn")));
        return Answers.done(
                "Noted under " + shipped.serviceNumber() + ". The contact has a mail that says how to send the "
                        + "defective part back.",
                "/app/exchange.xhtml?id=" + shipped.id());
    }
}
