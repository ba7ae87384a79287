package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.dispatch.Attachments.Kind;
import com.nextron.platform.dispatch.internal.attachment.NewFile;
import com.nextron.platform.dispatch.internal.attachment.VisitFiles;
import com.nextron.platform.dispatch.internal.job.Entered;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes the service report of a visit, once. Called as the platform. */
@ApplicationScoped
class MakesServiceReports {
    @Inject
    private Jobs jobs;

    @Inject
    private JobViews views;

    @Inject
    private VisitFiles files;

    @Inject
    private ServiceReportPdf pdf;

    @Inject
    private Clock clock;

    /** In a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AttachmentView make(UUID visit) {
        return made(visit);
    }

    /** In the running transaction; whoever else wants it made waits for the order's row. */
    AttachmentView made(UUID visitId) {
        UUID orderId = jobs.findVisit(visitId).map(Visit::workOrderId).orElseThrow();
        WorkOrder order = jobs.lock(orderId).orElseThrow();
        List<AttachmentView> stored = files.ofVisit(visitId, Kind.SERVICE_REPORT);
        if (!stored.isEmpty()) {
            return stored.get(0);
        }
        Visit visit = jobs.findVisit(visitId).orElseThrow();
        byte[] content = pdf.of(new ReportedVisit(
                views.find(orderId),
                visit.view(),
                visit.signature().flatMap(files::file),
                files.ofVisit(visitId, Kind.PHOTO).stream()
                        .map(photo -> new ReportedVisit.Photo(
                                photo.caption(),
                                files.file(photo.id()).map(FileView::content).orElseThrow()))
                        .toList()));
        String name = "service-report-" + order.number() + "-" + visit.number() + ".pdf";
        NewFile file = new NewFile(Kind.SERVICE_REPORT, name, "application/pdf", "", content);
        return files.add(visit, file, Entered.now(clock));
    }
}
