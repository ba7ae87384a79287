package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.ExportStanding;
import com.nextron.platform.billing.ExportStatus;
import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.Acknowledgement;
import com.nextron.platform.billing.Exports.BatchView;
import com.nextron.platform.billing.Exports.ItemView;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One batch: how far it is, its archive, its documents, and what the ledger says. */
@Named("exportPage")
@RequestScoped
public class ExportPage extends ListPage<ItemView> {
    private static final long KILO = 1_000;

    @Inject
    private Exports exports;

    private final Entered form = new Entered();
    private final Entered refusing = new Entered();
    private BatchView view;

    @Override
    protected Listing<ItemView> list(ListQuery query) {
        return exports.items(Request.id("id"), query);
    }

    @Override
    protected List<Column<ItemView>> columns() {
        return List.of(
                new Column<>("number", v -> v.number()),
                new Column<>("kind", v -> v.kind()),
                new Column<>("customer", v -> v.customerName()),
                new Column<>("net", v -> v.net()),
                new Column<>("vat", v -> v.vat()),
                new Column<>("gross", v -> v.gross()),
                new Column<>("currency", v -> v.gross().currency()),
                new Column<>("peppol", v -> v.inPeppol()),
                new Column<>("standing", v -> v.standing().name()),
                new Column<>("rule", v -> v.rule()),
                new Column<>("reason", v -> v.reason()),
                new Column<>("answered_at", v -> v.answeredAt()),
                new Column<>("answered_by", v -> v.answeredBy()));
    }

    @Override
    protected String order() {
        return "position";
    }

    @Override
    protected String chipField() {
        return "standing";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(ExportStanding.values())
                .map(standing -> new Shown(standing.name(), standing.label()))
                .toList();
    }

    public BatchView getView() {
        if (view == null) {
            view = exports.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    /** What is typed about documents that the ledger refuses. */
    public Entered getRefusing() {
        return refusing;
    }

    public boolean isRunning() {
        return getView().status() == ExportStatus.WAITING || getView().status() == ExportStatus.RUNNING;
    }

    public boolean isFailed() {
        return getView().status() == ExportStatus.FAILED;
    }

    public boolean isToCancel() {
        return isRunning() || isFailed();
    }

    /** Whether documents wait for the ledger's answer. */
    public boolean isToAnswer() {
        return getView().status() == ExportStatus.READY && getUnanswered() > 0;
    }

    public int getUnanswered() {
        return getView().invoices()
                - getView().answers().imported()
                - getView().answers().rejected();
    }

    /** A size as people say it. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO
                ? Math.round((double) bytes / KILO) + " kB"
                : Math.round((double) bytes / KILO / KILO * 10) / 10.0 + " MB";
    }

    /** How a standing looks. */
    public String style(ExportStanding standing) {
        return switch (standing) {
            case TAKEN, FREED, REPLACED -> "waiting";
            case IMPORTED -> "on-time";
            case REJECTED, HELD -> "at-risk";
        };
    }

    public String retry() {
        exports.retry(Request.id("id"));
        return Answers.done("The batch is made anew. It begins within seconds.", here());
    }

    public String cancel() {
        BatchView after = exports.cancel(Request.id("id"), form.text("reason"));
        return Answers.done(
                "Batch " + after.number() + " is cancelled. Its documents wait for another one.", "/app/exports.xhtml");
    }

    public String imported() {
        exports.acknowledge(Request.id("id"), new Acknowledgement("IMPORTED", null, null));
        return Answers.done("It is noted that the ledger has imported them.", here());
    }

    public String rejected() {
        List<String> numbers = Arrays.stream(refusing.text("numbers").split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .toList();
        BatchView after = exports.acknowledge(
                Request.id("id"), new Acknowledgement("REJECTED", refusing.text("reason"), numbers));
        return Answers.done(
                after.answers().rejected() == 1
                        ? "One document is refused. It waits for another batch."
                        : after.answers().rejected() + " documents are refused. They wait for another batch.",
                here());
    }

    private static String here() {
        return "/app/export.xhtml?id=" + Request.id("id");
    }
}
