package com.nextron.platform.dispatch.internal.report;

import com.nextron.platform.core.outbox.Delivered;
import com.nextron.platform.core.outbox.EmailRequested;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.outbox.OutboxConsumer;
import com.nextron.platform.dispatch.Attachments.AttachmentView;
import com.nextron.platform.dispatch.OpenWorkOrder.SiteAddress;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.internal.job.JobViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Makes the report that a customer signed and mails it to the contact of the job. */
@ApplicationScoped
class MailsServiceReports implements OutboxConsumer {
    @Inject
    private MakesServiceReports making;

    @Inject
    private JobViews views;

    @Inject
    private Outbox outbox;

    @Override
    public String name() {
        return "dispatch.mail-service-report";
    }

    @Override
    public Set<String> types() {
        return Set.of(ServiceReportWanted.class.getSimpleName());
    }

    @Override
    public void accept(Delivered delivered) {
        AttachmentView report =
                making.made(delivered.as(ServiceReportWanted.class).visitId());
        WorkOrderView order = views.find(report.workOrderId());
        SiteAddress address = order.address().orElseThrow();
        if (address.contactEmail().isBlank()) {
            return;
        }
        outbox.publish(new EmailRequested(
                address.contactEmail(),
                "Service report " + order.number() + ": " + order.machine() + ", " + order.city(),
                """
                Dear %s,

                here is the report of our visit for case %s as you signed it.

                Machine: %s, serial number %s
                Report:  %s

                Is something not right? Answer this mail, or call us with the case number.

                Nextron Service
                """
                        .formatted(
                                address.contactName().isBlank() ? address.customerName() : address.contactName(),
                                order.caseNumber(),
                                order.machine(),
                                address.serialNumber(),
                                report.name()),
                new EmailRequested.Attachment(MailedFiles.SOURCE, report.id())));
    }
}
