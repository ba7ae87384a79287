package com.nextron.platform.portal.pages.finance;

import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.CreateOutcome;
import com.nextron.platform.billing.Exports.ExportFile;
import com.nextron.platform.billing.Exports.ExportFormat;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;

/** Batches of invoices for the accounting system, and their files. */
@Named("exportsPage")
@RequestScoped
public class ExportsPage extends ListPage<BatchView> {
    private static final String HERE = "/app/exports.xhtml";

    @Inject
    private Exports exports;

    @Inject
    private Invoices invoices;

    @Override
    protected Listing<BatchView> list(ListQuery query) {
        return exports.list(query);
    }

    /** How many issued invoices the next batch would hold. */
    public long getWaiting() {
        return invoices.list(ListQuery.first(1).where("status", InvoiceStatus.ISSUED.name()))
                .total();
    }

    public String create() {
        CreateOutcome outcome = exports.create();
        if (outcome instanceof CreateOutcome.Created created) {
            BatchView batch = created.batch();
            return Answers.done(
                    "Batch " + batch.number() + " holds " + batch.invoices()
                            + (batch.invoices() == 1 ? " invoice" : " invoices") + ". Its files are ready below.",
                    HERE);
        }
        return Answers.refused("No issued invoice waits for export. Issue one first.", HERE);
    }

    /** Sends the batch's file in place of a page. */
    public void download() throws IOException {
        String format = Request.text("format");
        ExportFile file = exports.file(
                Request.id("id"),
                Arrays.stream(ExportFormat.values())
                        .filter(one -> one.name().equals(format))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseContentLength(file.content().length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }
}
