package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.VisitCosts;
import com.nextron.platform.billing.VisitCosts.VisitCost;
import com.nextron.platform.billing.VisitCosts.WorkLine;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What lies beside a claim: the offer that was accepted, what was done, photos and the service report. */
@Named("claimEvidence")
@RequestScoped
public class ClaimEvidencePart {
    private static final int ONE_PAGE = 20;

    @Inject
    private ClaimPage page;

    @Inject
    private Offers offers;

    @Inject
    private Attachments attachments;

    @Inject
    private VisitCosts costs;

    @Inject
    private Viewer viewer;

    private List<AttachmentView> files;

    /** The accepted offer; null where there is none. */
    public OfferView getOffer() {
        return offers
                .list(ListQuery.first(ONE_PAGE)
                        .where("workOrderId", page.getView().workOrderId().toString())
                        .where("status", "ACCEPTED"))
                .items()
                .stream()
                .filter(offer -> offer.partner().equals(page.getView().partner()))
                .findFirst()
                .orElse(null);
    }

    /** The pieces of work with their evidence, for headquarters. */
    public List<WorkLine> getWork() {
        if (!viewer.isOperator()) {
            return List.of();
        }
        try {
            VisitCost visit = costs.find(page.getView().visitId());
            return visit.work();
        } catch (NotFound e) {
            return List.of();
        }
    }

    /** The photos of the visit. */
    public List<AttachmentView> getPhotos() {
        if (files == null) {
            files = attachments.ofWorkOrder(page.getView().workOrderId()).stream()
                    .filter(file -> file.visitId().equals(page.getView().visitId()))
                    .filter(file -> file.kind() == Attachments.Kind.PHOTO)
                    .toList();
        }
        return files;
    }
}
