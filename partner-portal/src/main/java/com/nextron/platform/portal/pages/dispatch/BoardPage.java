package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The dispatch board: what is open, the nearest deadline first. */
@Named("boardPage")
@RequestScoped
public class BoardPage extends ListPage<WorkOrderView> {
    @Inject
    private WorkOrders workOrders;

    private List<WorkOrders.StatusCount> counts;

    @Override
    protected Listing<WorkOrderView> list(ListQuery query) {
        return workOrders.list(query);
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected Shown first() {
        String open = Arrays.stream(WorkOrderStatus.values())
                .filter(status -> status != WorkOrderStatus.DONE)
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return new Shown(open, "Open");
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(WorkOrderStatus.values())
                .map(status -> new Shown(status.name(), status.label()))
                .toList();
    }

    @Override
    protected String order() {
        return "deadline";
    }

    /** How many stand in each status that asks for a look. */
    public List<Figure> getFigures() {
        return List.of(
                figure(WorkOrderStatus.ESCALATED),
                figure(WorkOrderStatus.OFFERED),
                figure(WorkOrderStatus.ACCEPTED),
                figure(WorkOrderStatus.PLANNED),
                figure(WorkOrderStatus.ON_SITE),
                figure(WorkOrderStatus.LEFT_SITE));
    }

    private Figure figure(WorkOrderStatus status) {
        if (counts == null) {
            counts = workOrders.counts();
        }
        long count = counts.stream()
                .filter(one -> one.status() == status)
                .mapToLong(WorkOrders.StatusCount::count)
                .sum();
        boolean callsFor = status == WorkOrderStatus.ESCALATED && count > 0;
        return new Figure(status, count, callsFor, status.name().equals(getShow()));
    }

    /** A status, how many stand in it, and whether that asks for somebody. */
    public record Figure(WorkOrderStatus status, long count, boolean callsFor, boolean current) {}
}
