package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dispatcher can decide about a job, and in which of its states. */
public enum Decision {
    NEXT("next", EnumSet.of(WorkOrderStatus.OFFERED, WorkOrderStatus.ESCALATED)),
    WITHDRAW("withdraw", EnumSet.of(WorkOrderStatus.OFFERED)),
    TAKE_OVER("take-over", EnumSet.range(WorkOrderStatus.ROUTING, WorkOrderStatus.PLANNED)),
    REASSIGN("reassign", EnumSet.of(WorkOrderStatus.ACCEPTED, WorkOrderStatus.PLANNED)),
    /** The clock stands until the customer is ready (D-O5). */
    HOLD("hold", EnumSet.range(WorkOrderStatus.ROUTING, WorkOrderStatus.PLANNED)),
    /** The customer is ready. */
    RESUME("resume", EnumSet.range(WorkOrderStatus.ROUTING, WorkOrderStatus.DONE));

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

    /** Whether it is about the clock, and not about who does the job. */
    boolean isAboutTheClock() {
        return this == HOLD || this == RESUME;
    }

    /** Those that fit the job as it stands at that moment. */
    static List<Decision> fitting(WorkOrderView order, Instant now) {
        return Arrays.stream(values())
                .filter(decision -> decision.states.contains(order.status()))
                .filter(decision -> decision.fits(order, now))
                .toList();
    }

    private boolean fits(WorkOrderView order, Instant now) {
        boolean hasClock = order.level() != ResponseLevel.BY_AGREEMENT;
        return switch (this) {
            // By agreement the rules ask nobody (O4).
            case NEXT -> hasClock;
            case WITHDRAW, REASSIGN -> true;
            // Own technicians cannot take over what they have.
            case TAKE_OVER ->
                order.partner()
                        .filter(holder -> holder.id().equals(TenantId.OPERATOR))
                        .isEmpty();
            case HOLD -> hasClock && order.deadline().filter(now::isBefore).isPresent();
            case RESUME -> hasClock && order.deadline().isEmpty();
        };
    }
}
