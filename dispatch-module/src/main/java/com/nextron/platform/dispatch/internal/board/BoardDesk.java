package com.nextron.platform.dispatch.internal.board;

import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.DispatchBoard;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.internal.board.BoardRows.Found;
import com.nextron.platform.dispatch.internal.job.JobViews;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Offer;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the board together: which rows in which order is the database's answer, the rows themselves are the jobs' views. */
@ApplicationScoped
class BoardDesk implements DispatchBoard {
    @Inject
    private BoardRows rows;

    @Inject
    private Jobs jobs;

    @Inject
    private JobViews views;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.HQ_ADMIN})
    @Transactional
    public Board show(Wanted wanted) {
        Instant now = clock.instant();
        Found found = rows.find(wanted, now);
        return new Board(rowsOf(found), found.total(), rows.counts(now), now);
    }

    private List<Row> rowsOf(Found found) {
        if (found.urgencies().isEmpty()) {
            return List.of();
        }
        Map<UUID, WorkOrder> byId = jobs.find(found.urgencies().keySet()).stream()
                .collect(Collectors.toMap(WorkOrder::id, Function.identity()));
        List<WorkOrder> inOrder = found.urgencies().keySet().stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, List<OfferView>> waiting = jobs.offersOf(byId.keySet()).stream()
                .filter(Offer::isOpen)
                .collect(Collectors.groupingBy(
                        Offer::workOrderId, Collectors.mapping(Offer::view, Collectors.toList())));
        return views.of(inOrder).stream()
                .map(order ->
                        new Row(order, found.urgencies().get(order.id()), waiting.getOrDefault(order.id(), List.of())))
                .toList();
    }
}
