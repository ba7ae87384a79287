package com.nextron.platform.portal.pages.finance;

import com.nextron.platform.billing.InvoiceStatus;
import com.nextron.platform.billing.Invoices;
import com.nextron.platform.billing.Invoices.Gathering;
import com.nextron.platform.billing.Invoices.InvoiceView;
import com.nextron.platform.billing.Invoices.Sum;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Invoices: the work to do first, then all of them; a customer sees its own. */
@Named("invoicesPage")
@RequestScoped
public class InvoicesPage extends ListPage<InvoiceView> {
    @Inject
    private Invoices invoices;

    @Inject
    private Viewer viewer;

    @Override
    protected Listing<InvoiceView> list(ListQuery query) {
        return invoices.list(query);
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

    /** What the documents shown come to, by currency, credit notes taken off; none while words are searched. */
    public List<Sum> getSums() {
        if (viewer.isCustomer() || !getSearch().isEmpty()) {
            return List.of();
        }
        return invoices.sums(Arrays.stream(InvoiceStatus.values())
                .filter(status -> status.name().equals(getShow()))
                .findFirst());
    }

    /** Whether further visits come onto it. */
    public boolean isGathering(InvoiceView invoice) {
        return invoice.gathering().map(Gathering::open).orElse(false);
    }

    /** How a status looks. */
    public String style(InvoiceStatus status) {
        return switch (status) {
            case HELD -> "at-risk";
            case DRAFT, ISSUED -> "waiting";
            case EXPORTED -> "on-time";
        };
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
