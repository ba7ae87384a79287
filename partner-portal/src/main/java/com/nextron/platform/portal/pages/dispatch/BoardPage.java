package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.Offers;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The dispatch board: what is open, the nearest deadline first. */
@Named("boardPage")
@RequestScoped
public class BoardPage extends ListPage<WorkOrderView> {
    /** The promise still runs: it is met by an arrival (D-O6). */
    private static final Set<WorkOrderStatus> NOBODY_THERE =
            EnumSet.range(WorkOrderStatus.ROUTING, WorkOrderStatus.PLANNED);

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Offers offers;

    private final Map<UUID, OfferView> running = new HashMap<>();
    private List<WorkOrders.StatusCount> counts;

    @Override
    public void load() {
        getFigures();
        super.load();
    }

    @Override
    protected Listing<WorkOrderView> list(ListQuery query) {
        Listing<WorkOrderView> found = workOrders.list(query);
        String asked = found.items().stream()
                .filter(order -> order.status() == WorkOrderStatus.OFFERED)
                .map(order -> order.id().toString())
                .collect(Collectors.joining(","));
        if (!asked.isEmpty()) {
            // One question for the whole page of rows, not one a row.
            ListQuery ofThese = ListQuery.first(ListQuery.MOST)
                    .where("workOrderId", asked)
                    .where("status", OfferStatus.OPEN.name());
            offers.list(ofThese).items().forEach(offer -> running.put(offer.workOrderId(), offer));
        }
        return found;
    }

    /** The offer that waits for a partner's answer; null where none does. */
    public OfferView offer(WorkOrderView order) {
        return running.get(order.id());
    }

    @Override
    protected String chipField() {
        return "status";
    }

    @Override
    protected Shown first() {
        return new Shown(names(NOBODY_THERE), "Nobody there yet");
    }

    @Override
    protected List<Shown> shown() {
        List<Shown> all = new ArrayList<>();
        all.add(new Shown(names(EnumSet.complementOf(EnumSet.of(WorkOrderStatus.DONE))), "All open"));
        Arrays.stream(WorkOrderStatus.values())
                .map(status -> new Shown(status.name(), status.label()))
                .forEach(all::add);
        return all;
    }

    /** Only what has no figure above the list. */
    @Override
    public List<Chip> getChips() {
        Set<String> figures =
                getFigures().stream().map(one -> one.status().label()).collect(Collectors.toSet());
        return super.getChips().stream()
                .filter(chip -> !figures.contains(chip.label()))
                .toList();
    }

    private static String names(Set<WorkOrderStatus> statuses) {
        return statuses.stream().map(Enum::name).collect(Collectors.joining(","));
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
