package com.nextron.platform.portal.pages.prices;

import com.nextron.platform.billing.RateCardBook;
import com.nextron.platform.billing.RateCardBook.CardView;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One published rate card. It never changes; new prices are a new card. */
@Named("rateCardPage")
@RequestScoped
public class RateCardPage {
    @Inject
    private RateCardBook book;

    private CardView view;

    /** Answers 404 before anything is drawn when there is no such card. */
    public void load() {
        getView();
    }

    public CardView getView() {
        if (view == null) {
            view = book.card(Request.id("id"));
        }
        return view;
    }
}
