package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.AssignTerritory;
import com.nextron.platform.tenant.Territories.AssignmentView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Assigns a postal range to a partner or to Nextron's own technicians. */
@Named("assignTerritoryPage")
@RequestScoped
public class AssignTerritoryPage {
    @Inject
    private Territories territories;

    @Inject
    private ServicePartners partners;

    @Inject
    private Times times;

    @Inject
    private Choices choices;

    private final Entered form = new Entered();

    @PostConstruct
    void start() {
        form.put("partner", Request.text("for"));
        form.put(
                "validFrom",
                LocalDate.ofInstant(times.getNow(), times.getHome()).toString());
    }

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getPartners() {
        List<SelectItem> all = new ArrayList<>();
        all.add(new SelectItem(TenantId.OPERATOR.value(), "Nextron's own technicians"));
        partners.list(ListQuery.first(ListQuery.MOST)).items().stream()
                .map(partner -> new SelectItem(partner.id().value(), partner.name() + ", " + partner.city()))
                .forEach(all::add);
        return all;
    }

    public String assign() {
        String to = form.text("postalTo").isEmpty() ? form.text("postalFrom") : form.text("postalTo");
        AssignmentView assigned = territories.assign(new AssignTerritory(
                form.text("partner"),
                form.text("country"),
                form.text("postalFrom"),
                to,
                form.ticked("levels"),
                form.choice("rank", Rank.class),
                form.day("validFrom"),
                form.day("validTo")));
        return Answers.done(
                assigned.partnerName() + " serves " + choices.country(assigned.country()) + ", " + assigned.places()
                        + ", from " + times.day(assigned.validFrom()) + ". It is published.",
                "/app/territories.xhtml");
    }
}
