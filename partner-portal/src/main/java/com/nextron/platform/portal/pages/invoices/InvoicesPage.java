package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.BilledVisit;
import com.nextron.platform.billing.Exports;
import com.nextron.platform.billing.Exports.Selection;
import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.Gathering;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.Sum;
import com.nextron.platform.billing.SavedFilters;
import com.nextron.platform.billing.SavedFilters.SaveFilter;
import com.nextron.platform.billing.SavedFilters.SavedFilter;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invoices: the work to do first, then all of them; a customer sees its own. */
@Named("invoicesPage")
@RequestScoped
public class InvoicesPage extends ListPage<InvoiceView> {
    private static final String HERE = "/app/invoices.xhtml";
    private static final Selection RETURNED =
            new Selection(null, null, null, null, null, "RETURNED", null, null, null, null);

    @Inject
    private Invoices invoices;

    @Inject
    private SavedFilters filters;

    @Inject
    private Exports exports;

    @Inject
    private Viewer viewer;

    private Integer returned;

    private final Entered form = new Entered();

    @Override
    protected Listing<InvoiceView> list(ListQuery query) {
        return invoices.list(query);
    }

    @Override
    protected List<Column<InvoiceView>> columns() {
        return List.of(
                new Column<>("number", v -> v.number()),
                new Column<>("kind", v -> v.kind().name()),
                new Column<>("status", v -> v.status().name()),
                new Column<>("held_because", v -> v.heldBecause()),
                new Column<>("customer", v -> v.buyer().name()),
                new Column<>("organisation_number", v -> v.buyer().organisationNumber()),
                new Column<>("reference", v -> v.buyer().reference()),
                new Column<>("work_orders", v -> v.visits().stream()
                        .map(BilledVisit::workOrderNumber)
                        .distinct()
                        .collect(Collectors.joining("; "))),
                new Column<>("created_at", v -> v.createdAt()),
                new Column<>("issued_on", v -> v.issuedOn()),
                new Column<>("due_on", v -> v.dueOn()),
                new Column<>("kid", v -> v.kid()),
                new Column<>("corrects", v -> v.corrects().map(corrected -> corrected.number())),
                new Column<>("net", v -> v.net()),
                new Column<>("vat", v -> v.vat()),
                new Column<>("gross", v -> v.gross()),
                new Column<>("currency", v -> v.gross().currency()));
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return viewer.isCustomer()
                ? List.of()
                : Arrays.stream(InvoiceStatus.values())
                        .map(status -> new Shown(status.name(), status.label()))
                        .toList();
    }

    /** What has no figure above the list: all of them. */
    @Override
    public List<Chip> getChips() {
        return super.getChips().stream().limit(1).toList();
    }

    /** How many invoices stand where, each with what is to be done about them. */
    public List<Figure> getFigures() {
        return List.of(
                figure(InvoiceStatus.HELD, "held for a look"),
                figure(InvoiceStatus.DRAFT, "to issue"),
                figure(InvoiceStatus.ISSUED, "to export"),
                figure(InvoiceStatus.EXPORTED, "exported"));
    }

    @Override
    protected Map<String, String> narrowedBy() {
        return getFrom().isEmpty() && getTo().isEmpty() ? Map.of() : Map.of("issuedOn", getFrom() + ".." + getTo());
    }

    /** The first day of issue that is shown; empty for any. */
    public String getFrom() {
        return Request.text("from");
    }

    /** The last day of issue that is shown; empty for any. */
    public String getTo() {
        return Request.text("to");
    }

    /** What the documents shown come to, by currency, credit notes taken off. */
    public List<Sum> getSums() {
        return viewer.isCustomer() ? List.of() : invoices.sums(query());
    }

    /** One's own selections. */
    public List<SavedFilter> getKept() {
        return viewer.has("finance") ? filters.list() : List.of();
    }

    /** The selection as it stands in the address, without what is empty. */
    public String getSelection() {
        return Stream.of("show", "q", "from", "to")
                .filter(name -> !Request.text(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(Request.text(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public Entered getForm() {
        return form;
    }

    public String keep() {
        SavedFilter kept = filters.save(new SaveFilter(form.text("name"), getSelection()));
        return Answers.done("“" + kept.name() + "” is kept above the list.", HERE + "?" + kept.query());
    }

    public String forget() {
        filters.remove(Request.id("filter"));
        return Answers.done("The selection is forgotten.", HERE);
    }

    /** Whether further visits come onto it. */
    public boolean isGathering(InvoiceView invoice) {
        return invoice.gathering().map(Gathering::open).orElse(false);
    }

    /** Where a document stands; the export is headquarters' own affair, so that a customer's invoice is simply issued. */
    public String words(InvoiceView invoice) {
        if (isGathering(invoice)) {
            return "Gathering visits";
        }
        return viewer.isCustomer() && invoice.status() == InvoiceStatus.EXPORTED
                ? InvoiceStatus.ISSUED.label()
                : invoice.status().label();
    }

    /** How a status looks. */
    public String style(InvoiceStatus status) {
        return switch (status) {
            case HELD -> "at-risk";
            case DRAFT, ISSUED -> "waiting";
            case EXPORTED -> "on-time";
        };
    }

    /** How many documents came back from a batch: refused by the ledger, held by a rule, or freed. */
    public int getReturned() {
        if (returned == null) {
            returned = viewer.has("finance") ? exports.preview(RETURNED).documents() : 0;
        }
        return returned;
    }

    private Figure figure(InvoiceStatus status, String words) {
        long count =
                invoices.list(ListQuery.first(1).where("status", status.name())).total();
        return new Figure(
                status.name(),
                words,
                count,
                status == InvoiceStatus.HELD && count > 0,
                status.name().equals(getShow()));
    }

    /** A number on top of the page. */
    public record Figure(String status, String words, long count, boolean callsFor, boolean current) {}
}
