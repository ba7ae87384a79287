package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.paper.PaperTemplate;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a report into a PDF. */
@ApplicationScoped
class ServiceReportPdf {
    private static final PaperTemplate LAYOUT = PaperTemplate.beside(ServiceReportPdf.class, "service-report.peb");

    byte[] of(ReportedVisit visit) {
        return LAYOUT.pdf(new ServiceReportPaper(visit).values());
    }
}
