package com.nextron.platform.dispatch.internal.routing;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The partners that a dispatcher may name. */
@ApplicationScoped
class AskablePartners {
    @Inject
    private ServicePartners partners;

    /**
     * That partner, to be asked for that reason.
     *
     * @throws InvalidInput for an unknown or suspended one
     */
    RankedPartner named(TenantId partner, String reason) {
        PartnerView found;
        try {
            found = partners.find(partner);
        } catch (NotFound unknown) {
            throw new InvalidInput(
                    new FieldError("partner", "There is no partner with that id; choose one of the list."));
        }
        if (found.status() != PartnerStatus.ACTIVE) {
            throw new InvalidInput(new FieldError("partner", found.name() + " is suspended; choose another partner."));
        }
        return new RankedPartner(new Party(partner, found.name()), found.managerEmail(), reason, Optional.empty());
    }
}
