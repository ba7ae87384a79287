package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Technicians: a partner's own; all of them for headquarters. */
@Named("techniciansPage")
@RequestScoped
public class TechniciansPage extends ListPage<TechnicianView> {
    @Inject
    private Technicians technicians;

    @Inject
    private ServicePartners partners;

    private Map<TenantId, String> names;

    @Override
    protected Listing<TechnicianView> list(ListQuery query) {
        return technicians.list(query);
    }

    @Override
    protected List<Column<TechnicianView>> columns() {
        return List.of(
                new Column<>("name", v -> v.name()),
                new Column<>("company", v -> v.tenant().value()),
                new Column<>("email", v -> v.email()),
                new Column<>("phone", v -> v.phone()),
                new Column<>("certifications", v -> String.join("; ", v.certifications())),
                new Column<>("account", v -> v.account().name()));
    }

    /** The company of a technician by its name; for headquarters, which may list the partners. */
    public String company(TechnicianView technician) {
        if (names == null) {
            names = partners.list(ListQuery.first(ListQuery.MOST)).items().stream()
                    .collect(Collectors.toMap(PartnerView::id, PartnerView::name));
        }
        return technician.tenant().equals(TenantId.OPERATOR)
                ? "Nextron"
                : names.getOrDefault(technician.tenant(), technician.tenant().value());
    }
}
