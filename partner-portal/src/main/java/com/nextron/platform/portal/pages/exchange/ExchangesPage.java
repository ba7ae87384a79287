package com.nextron.platform.portal.pages.exchange;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.money.Money;
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
    protected List<Column<ExchangeView>> columns() {
        return List.of(
                new Column<>("service_number", v -> v.serviceNumber()),
                new Column<>("status", v -> v.status().name()),
                new Column<>("case", v -> v.caseNumber()),
                new Column<>("customer", v -> v.customerName()),
                new Column<>("machine_serial", v -> v.machineSerial()),
                new Column<>("part", v -> v.partName()),
                new Column<>("part_number", v -> v.partNumber()),
                new Column<>("serial_out", v -> v.serialOut()),
                new Column<>("serial_back", v -> v.serialBack()),
                new Column<>("quantity", v -> v.quantity()),
                new Column<>("list_price", v -> v.listPrice()),
                new Column<>("currency", v -> v.listPrice().map(Money::currency)),
                new Column<>("shipped_on", v -> v.shippedOn()),
                new Column<>("shipped_by", v -> v.shippedBy()),
                new Column<>("due_back", v -> v.dueBack()),
                new Column<>("returned_on", v -> v.returnedOn()),
                new Column<>("note", v -> v.returnedNote()));
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
