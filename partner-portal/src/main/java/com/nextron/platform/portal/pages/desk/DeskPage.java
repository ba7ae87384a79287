package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Cases: all of them for headquarters, its own for a customer. */
@Named("deskPage")
@RequestScoped
public class DeskPage extends ListPage<CaseView> {
    @Inject
    private ServiceDesk desk;

    @Override
    protected Listing<CaseView> list(ListQuery query) {
        return desk.list(query);
    }

    @Override
    protected List<Column<CaseView>> columns() {
        return List.of(
                new Column<>("number", v -> v.number()),
                new Column<>("status", v -> v.status().name()),
                new Column<>("received_at", v -> v.receivedAt()),
                new Column<>("zone", v -> v.zone().getId()),
                new Column<>("customer", v -> v.customerName()),
                new Column<>("serial_number", v -> v.serialNumber()),
                new Column<>("model", v -> v.model()),
                new Column<>("fault", v -> v.fault().name()),
                new Column<>("postal_code", v -> v.postalCode()),
                new Column<>("city", v -> v.city()),
                new Column<>("country", v -> v.country()),
                new Column<>("agreed_level", v -> v.agreedLevel().map(ResponseLevel::code)),
                new Column<>("work_order", v -> v.workOrderNumber()),
                new Column<>("decision_note", v -> v.decisionNote()));
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(CaseStatus.values())
                .map(status -> new Shown(status.name(), status.label()))
                .toList();
    }

    /** The look of a status: what waits for headquarters stands out. */
    public String style(CaseStatus status) {
        return switch (status) {
            case RECEIVED -> "at-risk";
            case VISIT -> "waiting";
            case FIXED_REMOTELY, RESOLVED -> "on-time";
        };
    }
}
