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
