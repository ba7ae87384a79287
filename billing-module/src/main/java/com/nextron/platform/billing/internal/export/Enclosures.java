package com.nextron.platform.billing.internal.export;

import com.nextron.platform.billing.internal.document.DoneVisit;
import com.nextron.platform.billing.internal.document.ExportedInvoice;
import com.nextron.platform.billing.internal.peppol.PeppolDocument.Enclosed;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.dispatch.Attachments;
import com.nextron.platform.dispatch.Attachments.FileView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The service reports that travel inside an invoice. Called as the platform, outside a transaction. */
@ApplicationScoped
class Enclosures {
    @Inject
    private Attachments attachments;

    List<Enclosed> of(ExportedInvoice document) {
        if (document.isCredit()) {
            return List.of();
        }
        return document.visits().stream()
                .flatMap(visit -> report(visit).stream())
                .toList();
    }

    private Optional<Enclosed> report(DoneVisit visit) {
        try {
            FileView report = attachments.serviceReport(visit.id());
            return Optional.of(new Enclosed(report.name(), "Service report " + visit.workOrder(), report.content()));
        } catch (NotFound | WrongState e) {
            // A visit from before there were reports has none.
            return Optional.empty();
        }
    }
}
