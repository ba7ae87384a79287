package com.nextron.platform.portal.pages.exchange;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.returns.AdvanceExchanges;
import com.nextron.platform.returns.AdvanceExchanges.ExchangeView;
import com.nextron.platform.returns.ExchangeStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Parts that were sent ahead, with where the defective ones are. */
@Named("exchangesPage")
@RequestScoped
public class ExchangesPage extends ListPage<ExchangeView> {
    @Inject
    private AdvanceExchanges exchanges;

    @Override
    protected Listing<ExchangeView> list(ListQuery query) {
        return exchanges.list(query);
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(ExchangeStatus.values())
                .map(status -> new Shown(status.name(), status.label()))
                .toList();
    }

    /** How a status looks. */
    public String style(ExchangeStatus status) {
        return switch (status) {
            case OUT -> "waiting";
            case OVERDUE -> "breached";
            case RETURNED -> "on-time";
        };
    }
}
