package com.nextron.platform.portal.pages.partners;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.Territories.AssignmentView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One partner: its account, its territories, its people; suspended and reinstated here. */
@Named("partnerPage")
@RequestScoped
public class PartnerPage {
    @Inject
    private ServicePartners partners;

    @Inject
    private Territories territories;

    @Inject
    private Technicians technicians;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private PartnerView view;

    /** Answers 404 before anything is drawn when there is no such partner. */
    public void load() {
        getView();
    }

    public PartnerView getView() {
        if (view == null) {
            view = partners.find(asked());
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    public boolean isActive() {
        return getView().status() == PartnerStatus.ACTIVE;
    }

    /** Whether the identity provider has not made the account yet. */
    public boolean isAccountAwaited() {
        return getView().account() == AccountStatus.WAITING;
    }

    /** Whether the reader may suspend and reinstate. */
    public boolean isToChange() {
        return viewer.has("hq-admin");
    }

    public List<AssignmentView> getAssignments() {
        return territories
                .list(ListQuery.first(100).where("partner", getView().id().value()))
                .items();
    }

    public List<TechnicianView> getTechnicians() {
        return technicians
                .list(ListQuery.first(100).where("tenantId", getView().id().value()))
                .items();
    }

    public String suspend() {
        PartnerView suspended = partners.suspend(asked(), form.text("reason"));
        return Answers.done(
                suspended.name() + " is suspended: its people are signed out and its open offers go to others.",
                here());
    }

    public String reinstate() {
        PartnerView reinstated = partners.reinstate(asked(), form.text("reason"));
        return Answers.done(reinstated.name() + " takes part again and gets offers.", here());
    }

    private String here() {
        return "/app/partner.xhtml?id=" + asked();
    }

    private static TenantId asked() {
        try {
            return new TenantId(Request.text("id"));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
