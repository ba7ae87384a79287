package com.nextron.platform.portal.pages.open;

import com.nextron.platform.billing.QuoteLinks;
import com.nextron.platform.billing.QuoteLinks.StandardPrices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The standard prices of today, for whoever is to accept them with a report. */
@Named("pricesPage")
@RequestScoped
public class PricesPage {
    @Inject
    private QuoteLinks links;

    private List<StandardPrices> lists;

    public List<StandardPrices> getLists() {
        if (lists == null) {
            lists = links.standardPrices();
        }
        return lists;
    }
}
