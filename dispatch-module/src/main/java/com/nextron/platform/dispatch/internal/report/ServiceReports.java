package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.Caller;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.dispatch.Attachments.Kind;
import com.nextron.platform.dispatch.VisitStatus;
import com.nextron.platform.dispatch.internal.attachment.VisitFiles;
import com.nextron.platform.dispatch.internal.job.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Hands out service reports; the first who asks has it made. */
@ApplicationScoped
public class ServiceReports {
    @Inject
    private VisitFiles files;

    @Inject
    private MakesServiceReports making;

    /** The report of a visit that the caller may see. */
    public FileView of(Visit visit) {
        if (visit.status() != VisitStatus.REPORTED) {
            throw new WrongState("The visit is not reported yet; the service report comes with it.");
        }
        List<AttachmentView> stored = files.ofVisit(visit.id(), Kind.SERVICE_REPORT);
        if (stored.isEmpty()) {
            // A customer may read the report but not add to its own job: the platform makes it, in its own transaction.
            CallerContext.callAs(Caller.platform("service-report"), () -> making.make(visit.id()));
            stored = files.ofVisit(visit.id(), Kind.SERVICE_REPORT);
        }
        return files.file(stored.get(0).id()).orElseThrow();
    }
}
