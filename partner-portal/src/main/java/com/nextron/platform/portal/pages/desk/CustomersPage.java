package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.Customers.CustomerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Customers with what an invoice needs of them. */
@Named("customersPage")
@RequestScoped
public class CustomersPage extends ListPage<CustomerView> {
    @Inject
    private Customers customers;

    @Override
    protected Listing<CustomerView> list(ListQuery query) {
        return customers.list(query);
    }

    @Override
    protected List<Column<CustomerView>> columns() {
        return List.of(
                new Column<>("id", v -> v.id().value()),
                new Column<>("name", v -> v.name()),
                new Column<>("organisation_number", v -> v.organisationNumber()),
                new Column<>("street", v -> v.street()),
                new Column<>("postal_code", v -> v.postalCode()),
                new Column<>("city", v -> v.city()),
                new Column<>("country", v -> v.country()),
                new Column<>("invoice_email", v -> v.invoiceEmail()),
                new Column<>("account", v -> Optional.ofNullable(v.account()).map(AccountStatus::name)));
    }

    @Override
    protected String chipField() {
        return "country";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown("NO", "Norway"),
                new Shown("SE", "Sweden"),
                new Shown("DK", "Denmark"),
                new Shown("FI", "Finland"));
    }
}
