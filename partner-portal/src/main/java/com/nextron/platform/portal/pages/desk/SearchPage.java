package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.billing.Invoices;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.returns.Assets;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.ServicePartners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One field that finds all: the first few of each kind that the reader may see. */
@Named("searchPage")
@RequestScoped
public class SearchPage {
    private static final int FEW = 8;

    @Inject
    private ServiceDesk desk;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Assets assets;

    @Inject
    private Invoices invoices;

    @Inject
    private Customers customers;

    @Inject
    private ServicePartners partners;

    @Inject
    private Viewer viewer;

    private List<Group> groups;

    public String getWords() {
        return Request.text("q");
    }

    /** What was found, by kind; kinds without a hit are left out. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = new ArrayList<>();
            if (!getWords().isEmpty()) {
                find();
            }
        }
        return groups;
    }

    private void find() {
        boolean desks = viewer.has("hq-support") || viewer.has("hq-dispatcher") || viewer.isCustomer();
        if (desks) {
            add(
                    "Cases",
                    desk::list,
                    c -> new Hit(
                            c.number(),
                            c.model() + " · " + c.customerName() + " · " + c.city(),
                            "/app/case.xhtml?id=" + c.id()));
        }
        if (desks || viewer.isPartner() || viewer.has("technician")) {
            add(
                    "Jobs",
                    workOrders::list,
                    o -> new Hit(
                            o.number(),
                            o.work() + " · " + o.postalCode() + " " + o.city() + " · "
                                    + o.status().label(),
                            "/app/job.xhtml?id=" + o.id()));
        }
        if (desks) {
            add(
                    "Machines",
                    assets::list,
                    m -> new Hit(
                            m.serialNumber(),
                            m.model() + " · " + m.customerName(),
                            "/app/machines.xhtml?q=" + encoded(m.serialNumber())));
        }
        if (viewer.has("hq-support") || viewer.has("hq-admin") || viewer.has("finance")) {
            add(
                    "Customers",
                    customers::list,
                    c -> new Hit(c.name(), c.city(), "/app/customers.xhtml?q=" + encoded(c.organisationNumber())));
        }
        if (viewer.has("hq-support") || viewer.has("hq-admin") || viewer.has("hq-dispatcher")) {
            add(
                    "Partners",
                    partners::list,
                    p -> new Hit(p.name(), p.city(), "/app/partner.xhtml?id=" + p.id().value()));
        }
        if (viewer.has("finance") || viewer.isCustomer()) {
            add(
                    "Invoices",
                    invoices::list,
                    i -> new Hit(
                            i.number().orElse("Not issued yet"),
                            i.buyer().name() + " · " + i.visits().get(0).workOrderNumber(),
                            "/app/invoice.xhtml?id=" + i.id()));
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private <T> void add(String name, Function<ListQuery, Listing<T>> list, Function<T, Hit> hit) {
        ListQuery query = new ListQuery(getWords(), Map.of(), "", false, 0, FEW, Optional.empty());
        Listing<Hit> found = list.apply(query).map(hit);
        if (found.total() > 0) {
            groups.add(new Group(name, found.total(), found.items()));
        }
    }

    /** The hits of one kind. */
    public record Group(String name, long total, List<Hit> hits) {}

    /** One hit and where it is. */
    public record Hit(String name, String what, String path) {}
}
