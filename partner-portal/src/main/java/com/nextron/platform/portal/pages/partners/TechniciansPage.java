package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Technicians: a partner's own; all of them for headquarters. */
@Named("techniciansPage")
@RequestScoped
public class TechniciansPage extends ListPage<TechnicianView> {
    @Inject
    private Technicians technicians;

    @Override
    protected Listing<TechnicianView> list(ListQuery query) {
        return technicians.list(query);
    }
}
