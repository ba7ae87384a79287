package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Block;
import com.nextron.platform.tenant.PartnerProfiles.BlockPartner;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The section of a profile in which headquarters keeps which customers do not want the partner. */
@Named("blocksPage")
@RequestScoped
public class BlocksPage {
    @Inject
    private PartnerProfiles profiles;

    @Inject
    private Customers customers;

    @Inject
    private PartnerProfilePage profile;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();

    public Entered getForm() {
        return form;
    }

    /** Whether the reader may see the section at all. */
    public boolean isShown() {
        return profile.isToChange() || viewer.has("hq-support");
    }

    public List<Block> getBlocks() {
        return profiles.blocks(partner());
    }

    public List<SelectItem> getCustomers() {
        return customers.list(ListQuery.first(ListQuery.MOST)).items().stream()
                .map(customer -> new SelectItem(customer.id().value(), customer.name()))
                .toList();
    }

    public String block() {
        Block made = profiles.block(partner(), new BlockPartner(form.text("customer"), form.text("reason")));
        return done(made.customerName() + " does not get this partner any more.");
    }

    public String unblock() {
        profiles.unblock(partner(), new TenantId(Request.text("lifted")));
        return done("The customer can get this partner again.");
    }

    private TenantId partner() {
        return profile.getView().partner();
    }

    private String done(String sentence) {
        return Answers.done(sentence, "/app/partner-profile.xhtml?id=" + partner());
    }
}
