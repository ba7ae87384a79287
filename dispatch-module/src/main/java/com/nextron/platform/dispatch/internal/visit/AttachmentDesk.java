package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.internal.attachment.Photos;
import com.nextron.platform.dispatch.internal.attachment.VisitFiles;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.OwnJobs;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.dispatch.internal.report.ServiceReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes photos and hands files out. */
@ApplicationScoped
@AllowedFor({
    Role.HQ_ADMIN,
    Role.HQ_DISPATCHER,
    Role.HQ_SUPPORT,
    Role.FINANCE,
    Role.PARTNER_MANAGER,
    Role.M2M_PARTNER,
    Role.TECHNICIAN,
    Role.CUSTOMER
})
class AttachmentDesk implements Attachments {
    @Inject
    private OwnJobs own;

    @Inject
    private Photos photos;

    @Inject
    private VisitFiles files;

    @Inject
    private ServiceReports reports;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.TECHNICIAN, Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_DISPATCHER})
    @Transactional
    public AttachmentView addPhoto(UUID workOrder, Photo photo) {
        WorkOrder order = own.lock(workOrder);
        Visit visit = order.openVisit()
                .orElseThrow(() -> new WrongState("No visit is planned or under way; photos belong to a visit."));
        return photos.add(visit, photo, Entered.now(clock));
    }

    @Override
    @Transactional
    public List<AttachmentView> ofWorkOrder(UUID workOrder) {
        own.see(workOrder);
        return files.ofWorkOrder(workOrder);
    }

    @Override
    @Transactional
    public FileView read(UUID id) {
        AttachmentView found = files.find(id).orElseThrow(NotFound::new);
        if (JobViews.seesOwnJobsOnly(CallerContext.current())) {
            own.see(found.workOrderId());
        }
        return files.file(id).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public FileView serviceReport(UUID visit) {
        return reports.of(own.seeVisit(visit));
    }
}
