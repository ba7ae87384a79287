package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import com.nextron.platform.tenant.ServicePartners.TakePartnerOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a partner on. */
@Named("takePartnerOnPage")
@RequestScoped
public class TakePartnerOnPage {
    @Inject
    private ServicePartners partners;

    private final Entered form = new Entered();

    public Entered getForm() {
        return form;
    }

    public String takeOn() {
        PartnerView partner = partners.takeOn(new TakePartnerOn(
                form.text("name"),
                form.text("organisationNumber"),
                form.text("country"),
                form.text("postalCode"),
                form.text("city"),
                form.text("managerFirstName"),
                form.text("managerLastName"),
                form.text("managerEmail"),
                form.text("managerPhone")));
        return Answers.done(
                partner.name() + " is taken on. Next: assign it a territory, so that it gets offers.",
                "/app/partner.xhtml?id=" + partner.id());
    }
}
