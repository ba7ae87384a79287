package com.nextron.platform.portal.pages.exchange;

import com.nextron.platform.billing.UnreturnedParts;
import com.nextron.platform.billing.UnreturnedParts.Status;
import com.nextron.platform.billing.UnreturnedParts.UnreturnedPart;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Parts that did not come back: those to decide about first. */
@Named("unreturnedPartsPage")
@RequestScoped
public class UnreturnedPartsPage extends ListPage<UnreturnedPart> {
    @Inject
    private UnreturnedParts parts;

    @Override
    protected Listing<UnreturnedPart> list(ListQuery query) {
        return parts.list(query);
    }

    @Override
    protected List<Column<UnreturnedPart>> columns() {
        return List.of(
                new Column<>("service_number", v -> v.serviceNumber()),
                new Column<>("status", v -> v.status().name()),
                new Column<>("case", v -> v.caseNumber()),
                new Column<>("part", v -> v.label()),
                new Column<>("quantity", v -> v.quantity()),
                new Column<>("shipped_on", v -> v.shippedOn()),
                new Column<>("proposed_at", v -> v.proposedAt()),
                new Column<>("list_price", v -> v.listPrice()),
                new Column<>("currency", v -> v.currency()),
                new Column<>("decided_at", v -> v.decidedAt()),
                new Column<>("decided_by", v -> v.decidedBy()),
                new Column<>("decided_why", v -> v.decidedWhy()),
                new Column<>("returned_on", v -> v.returnedOn()));
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(Status.values())
                .map(status -> new Shown(status.name(), status.label()))
                .toList();
    }

    /** How a status looks. */
    public String style(Status status) {
        return switch (status) {
            case PROPOSED -> "at-risk";
            case INVOICED, WAIVED -> "waiting";
            case CAME_BACK -> "on-time";
        };
    }
}
