package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.dispatch.Attachments.FileView;
import com.nextron.platform.dispatch.VisitView;
import com.nextron.platform.dispatch.WorkOrderView;
import java.util.List;
import java.util.Optional;

/** All that stands in a service report. */
record ReportedVisit(WorkOrderView order, VisitView visit, Optional<FileView> signature, List<Photo> photos) {
    /** A photo with what it shows. */
    record Photo(String caption, byte[] jpeg) {}
}
