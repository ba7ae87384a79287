package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.ExchangeRates;
import com.nextron.platform.billing.ExchangeRates.RateView;
import com.nextron.platform.billing.ExchangeRates.WantedRate;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** Exchange rates by day, and a form for another. */
@Named("exchangeRatesPage")
@RequestScoped
public class ExchangeRatesPage extends ListPage<RateView> {
    @Inject
    private ExchangeRates rates;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();

    @Override
    protected Listing<RateView> list(ListQuery query) {
        return rates.rates(query);
    }

    @Override
    protected List<Column<RateView>> columns() {
        return List.of(
                new Column<>("currency", v -> v.currency()),
                new Column<>("day", v -> v.day()),
                new Column<>("nok_per_unit", v -> v.rate()),
                new Column<>("version", v -> v.rateVersion()),
                new Column<>("source", v -> v.source()),
                new Column<>("entered_at", v -> v.enteredAt()),
                new Column<>("entered_by", v -> v.enteredBy()));
    }

    @Override
    protected String chipField() {
        return "currency";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(new Shown("SEK", "SEK"), new Shown("DKK", "DKK"), new Shown("EUR", "EUR"));
    }

    public Entered getForm() {
        return form;
    }

    /** Whether the reader may enter rates. */
    public boolean isEditor() {
        return viewer.has("finance");
    }

    public List<SelectItem> getUnits() {
        return List.of(new SelectItem("1", "1 unit, as EUR"), new SelectItem("100", "100 units, as SEK and DKK"));
    }

    public String enter() {
        BigDecimal units = form.number("units");
        RateView rate = rates.enter(new WantedRate(
                form.text("currency"),
                form.day("day"),
                form.number("kroner"),
                units == null ? null : units.intValueExact(),
                form.text("source")));
        return Answers.done(
                "1 " + rate.currency() + " = NOK " + rate.rate().toPlainString() + " on " + rate.day()
                        + ". Invoices of that day and the seven after it can be issued.",
                "/app/exchange-rates.xhtml");
    }
}
