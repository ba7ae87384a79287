package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.ExportStatus;
import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.Download;
import com.nextron.platform.billing.Exports.Preview;
import com.nextron.platform.billing.Exports.Selection;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Batches for the ledger: what waits, then all of them, and their files. */
@Named("exportsPage")
@RequestScoped
public class ExportsPage extends ListPage<BatchView> {
    @Inject
    private Exports exports;

    private Preview waiting;

    @Override
    protected Listing<BatchView> list(ListQuery query) {
        return exports.list(query);
    }

    @Override
    protected List<Column<BatchView>> columns() {
        return List.of(
                new Column<>("number", v -> v.number()),
                new Column<>("status", v -> v.status().name()),
                new Column<>("created_at", v -> v.createdAt()),
                new Column<>("created_by", v -> v.createdBy()),
                new Column<>("chosen", v -> v.chosen()),
                new Column<>("documents", v -> v.invoices()),
                new Column<>("held", v -> v.answers().held()),
                new Column<>("imported", v -> v.answers().imported()),
                new Column<>("rejected", v -> v.answers().rejected()),
                new Column<>("ended_at", v -> v.endedAt()));
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(ExportStatus.values())
                .map(status -> new Shown(status.name(), status.label()))
                .toList();
    }

    /** What the next batch would hold if everything went into it. */
    public Preview getWaiting() {
        if (waiting == null) {
            waiting = exports.preview(Selection.everything());
        }
        return waiting;
    }

    /** How a status looks. */
    public String style(ExportStatus status) {
        return switch (status) {
            case WAITING, RUNNING, CANCELLED -> "waiting";
            case READY -> "on-time";
            case FAILED -> "breached";
        };
    }

    /** Sends a batch's file in place of a page, piece by piece. */
    public void download() throws IOException {
        Download file = exports.file(Request.id("id"), Request.text("file"));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseHeader("Content-Length", Long.toString(file.bytes()));
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        file.content().writeTo(answer.getResponseOutputStream());
        faces.responseComplete();
    }
}
