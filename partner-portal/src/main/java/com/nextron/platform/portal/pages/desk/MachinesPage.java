package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.Assets.AssetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Machines with their warranty. */
@Named("machinesPage")
@RequestScoped
public class MachinesPage extends ListPage<AssetView> {
    @Inject
    private Assets assets;

    @Override
    protected Listing<AssetView> list(ListQuery query) {
        return assets.list(query);
    }

    @Override
    protected List<Column<AssetView>> columns() {
        return List.of(
                new Column<>("serial_number", v -> v.serialNumber()),
                new Column<>("model", v -> v.model()),
                new Column<>("kind", v -> v.kind().name()),
                new Column<>("customer", v -> v.customerName()),
                new Column<>("street", v -> v.street()),
                new Column<>("postal_code", v -> v.postalCode()),
                new Column<>("city", v -> v.city()),
                new Column<>("country", v -> v.country()),
                new Column<>("invoice_date", v -> v.invoiceDate()),
                new Column<>("warranty_until", v -> v.warrantyUntil()),
                new Column<>("media_warranty_until", v -> v.mediaWarrantyUntil()),
                new Column<>("agreed_level", v -> v.agreedLevel().map(ResponseLevel::code)),
                new Column<>("agreement_calendar", v -> v.agreementCalendar()));
    }

    @Override
    protected String chipField() {
        return "kind";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown(Assets.Kind.SERVER.name(), "Servers"),
                new Shown(Assets.Kind.WORKSTATION.name(), "Workstations"),
                new Shown(Assets.Kind.STORAGE.name(), "Storage"));
    }
}
