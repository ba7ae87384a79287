package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.internal.claim.ClaimNote.Done;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.ServicePartners.PartnerView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a partner's manager what finance asks. */
@ApplicationScoped
class QuestionMail {
    @Inject
    private ServicePartners partners;

    @Inject
    private Outbox outbox;

    void ask(Claim claim, List<Done> done) {
        PartnerView partner = partners.find(claim.partner());
        String questions = done.stream()
                .filter(one -> one.what().equals("Asked"))
                .map(one -> "- " + one.detail())
                .collect(Collectors.joining("\n"));
        outbox.publish(new EmailRequested(
                partner.managerEmail(),
                "A question about your claim for " + claim.workOrderNumber() + ", " + claim.city(),
                """
                Dear %s,

                before we can pay the claim for %s, visit %d, we would like to know:

                %s

                Please answer under Statements in the portal; the claim waits for you there.

                Nextron Finance
                """
                        .formatted(partner.managerName(), claim.workOrderNumber(), claim.visitNumber(), questions)));
    }
}
