package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dispatcher can decide about who does a job, and in which of its states. */
public enum Decision {
    NEXT("next", EnumSet.of(WorkOrderStatus.OFFERED, WorkOrderStatus.ESCALATED)),
    WITHDRAW("withdraw", EnumSet.of(WorkOrderStatus.OFFERED)),
    TAKE_OVER(
            "take-over",
            EnumSet.of(
                    WorkOrderStatus.ROUTING,
                    WorkOrderStatus.OFFERED,
                    WorkOrderStatus.ESCALATED,
                    WorkOrderStatus.ACCEPTED,
                    WorkOrderStatus.PLANNED)),
    REASSIGN("reassign", EnumSet.of(WorkOrderStatus.ACCEPTED, WorkOrderStatus.PLANNED));

    private final String code;
    private final Set<WorkOrderStatus> states;

    Decision(String code, Set<WorkOrderStatus> states) {
        this.code = code;
        this.states = states;
    }

    /** Its name in an address. */
    public String code() {
        return code;
    }

    static Optional<Decision> of(String code) {
        return Arrays.stream(values())
                .filter(decision -> decision.code.equals(code))
                .findFirst();
    }

    /** Those that fit the job as it stands; own technicians cannot take over what they have. */
    static List<Decision> fitting(WorkOrderView order) {
        boolean own = order.partner()
                .filter(holder -> holder.id().equals(TenantId.OPERATOR))
                .isPresent();
        return Arrays.stream(values())
                .filter(decision -> decision.states.contains(order.status()))
                .filter(decision -> !(own && decision == TAKE_OVER))
                .toList();
    }
}
