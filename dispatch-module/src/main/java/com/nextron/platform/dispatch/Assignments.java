package com.nextron.platform.dispatch;

import com.nextron.platform.core.clock.Handover;
import com.nextron.platform.core.clock.JobHolder;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who does a job, as a dispatcher decides it by hand. Every decision needs a reason, which is kept in the audit and told to
 * the partner that loses an offer or a job by it. None of them touches the clock: deadline and segments stay as they were
 * promised. For hq-dispatcher, unless a method says otherwise.
 *
 * <p>A job that somebody else has moved on in the meantime answers {@link
 * com.nextron.platform.core.problem.WrongState}, an unknown one {@link com.nextron.platform.core.problem.NotFound}, a
 * missing reason {@link com.nextron.platform.core.problem.InvalidInput}.
 */
public interface Assignments {
    /**
     * Takes the running offers back and has routing ask the next partner at once. Also for an escalated job, which routing
     * then looks at once more: whoever was asked before is not asked again.
     */
    WorkOrderView offerToNext(UUID workOrder, String reason);

    /** Takes the running offers back; nobody else is asked until the dispatcher says so (escalated). */
    WorkOrderView withdrawOffers(UUID workOrder, String reason);

    /**
     * Headquarters' own technicians take the job, from whoever is asked or holds it and has not been on site yet. Again it
     * stays as it is.
     */
    WorkOrderView takeOver(UUID workOrder, String reason);

    /**
     * Takes the job from its holder, who has not been on site yet, and offers it to another partner.
     *
     * @param to an active partner other than the holder
     */
    WorkOrderView reassign(UUID workOrder, TenantId to, String reason);

    /** Takes the job from its holder, who has not been on site yet, and has routing find another. */
    WorkOrderView backToRouting(UUID workOrder, String reason);

    /**
     * Through whose hands the job went, the first first; before the first headquarters has it. For headquarters; a partner
     * sees its own.
     */
    List<HandoverView> handovers(UUID workOrder);

    /**
     * The job passed into somebody's hands.
     *
     * @param at the first instant in which the holder has it
     * @param kind to whose account minutes of a breach are put from then on
     * @param because why, in a sentence
     * @param by the account that entered it
     */
    record HandoverView(Instant at, JobHolder kind, Party holder, String because, String by) {
        /** As the split of a breach takes it ({@link com.nextron.platform.core.clock.Breach#minutesByHolder}). */
        public Handover handover() {
            return new Handover(at, kind);
        }
    }
}
