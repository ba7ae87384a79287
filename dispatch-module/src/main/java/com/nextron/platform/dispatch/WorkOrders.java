package com.nextron.platform.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.List;
import java.util.UUID;

/** Work orders: opened by the service desk, followed by everybody whose rows they are. */
public interface WorkOrders {
    /** Opens a work order in the running transaction and has it routed after the commit. For hq-support and hq-dispatcher. */
    WorkOrderView open(OpenWorkOrder order);

    /**
     * Work orders. Headquarters sees all, a partner those it has accepted, a technician those put on them, a customer its
     * own. Filters: status, country, level, partner, caseId. Sort: deadline, receivedAt, number. Search: number, case number,
     * city, postal code.
     */
    Listing<WorkOrderView> list(ListQuery query);

    /** One work order, as far as the caller may see it. */
    WorkOrderView find(UUID id);

    /** The work orders of a case, oldest first, as far as the caller may see them. */
    List<WorkOrderView> ofCase(UUID caseId);

    /**
     * Asks this partner next, by hand: for an escalated order, or in place of the running offer, which is withdrawn. The
     * operator's own technicians ({@code nextron}) take it at once. For hq-dispatcher.
     *
     * @param reason kept in the audit; required
     */
    WorkOrderView offerTo(UUID workOrder, TenantId partner, String reason);

    /** How many work orders stand in each status, for the board. For headquarters. */
    List<StatusCount> counts();

    /** A status and how many work orders stand in it. */
    record StatusCount(WorkOrderStatus status, long count) {}
}
