package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.SelfBilling;
import com.nextron.platform.billing.SelfBilling.ChangeSwitch;
import com.nextron.platform.billing.SelfBilling.SwitchView;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether Nextron writes a partner's invoices for it. */
@Named("selfBillingPage")
@RequestScoped
public class SelfBillingPage {
    @Inject
    private SelfBilling selfBilling;

    @Inject
    private ServicePartners partners;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private PartnerView partner;

    /** Answers 404 before anything is drawn when there is no such partner. */
    public void load() {
        getPartner();
        getView();
    }

    public PartnerView getPartner() {
        if (partner == null) {
            partner = partners.find(asked());
        }
        return partner;
    }

    public SwitchView getView() {
        return selfBilling.find(asked());
    }

    public List<SwitchView> getHistory() {
        return selfBilling.history(asked());
    }

    public Entered getForm() {
        return form;
    }

    public boolean isChangeable() {
        return viewer.has("finance") || viewer.has("hq-admin");
    }

    public String switchOn() {
        return change(true);
    }

    public String switchOff() {
        return change(false);
    }

    private String change(boolean on) {
        SwitchView changed = selfBilling.change(
                asked(),
                new ChangeSwitch(
                        on,
                        form.day("since"),
                        form.text("agreement"),
                        form.text("vatNumber"),
                        form.number("vatPercent"),
                        form.text("reason")));
        return Answers.done(
                "Self-billing is " + (changed.on() ? "on" : "off") + " for "
                        + getPartner().name() + " for statements closed from " + changed.since() + " on.",
                "/app/self-billing.xhtml?id=" + asked().value());
    }

    private static TenantId asked() {
        try {
            return new TenantId(Request.text("id"));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
