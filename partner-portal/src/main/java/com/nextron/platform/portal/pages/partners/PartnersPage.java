package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Service partners. */
@Named("partnersPage")
@RequestScoped
public class PartnersPage extends ListPage<PartnerView> {
    @Inject
    private ServicePartners partners;

    @Override
    protected Listing<PartnerView> list(ListQuery query) {
        return partners.list(query);
    }

    @Override
    protected List<Column<PartnerView>> columns() {
        return List.of(
                new Column<>("id", v -> v.id().value()),
                new Column<>("name", v -> v.name()),
                new Column<>("organisation_number", v -> v.organisationNumber()),
                new Column<>("postal_code", v -> v.postalCode()),
                new Column<>("city", v -> v.city()),
                new Column<>("country", v -> v.country()),
                new Column<>("status", v -> v.status().name()),
                new Column<>("manager", v -> v.managerName()),
                new Column<>("manager_email", v -> v.managerEmail()),
                new Column<>("manager_phone", v -> v.managerPhone()),
                new Column<>("taken_on_at", v -> v.takenOnAt()));
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return List.of(
                new Shown(PartnerStatus.ACTIVE.name(), "Active"),
                new Shown(PartnerStatus.SUSPENDED.name(), "Suspended"));
    }
}
