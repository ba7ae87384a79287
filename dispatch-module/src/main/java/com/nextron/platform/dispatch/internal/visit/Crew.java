package com.nextron.platform.dispatch.internal.visit;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.job.Jobs;
import com.nextron.platform.dispatch.internal.job.Visit;
import com.nextron.platform.dispatch.internal.job.WorkOrder;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The people of a job's holder, and how far they drive. */
@ApplicationScoped
class Crew {
    @Inject
    private Technicians technicians;

    @Inject
    private Roads roads;

    @Inject
    private Jobs jobs;

    /** The holder's technician of that id; whoever else's is refused. */
    TechnicianView technician(WorkOrder order, UUID id) {
        TechnicianView who;
        try {
            who = technicians.find(id);
        } catch (NotFound unknown) {
            throw new InvalidInput(new FieldError("technician", "Choose one of your own technicians."));
        }
        if (!order.isHeldBy(who.tenant())) {
            String holder = order.holder().map(Party::name).orElse("whoever accepts the job");
            throw new InvalidInput(new FieldError("technician", "Choose a technician of " + holder + "."));
        }
        return who;
    }

    /** Stores the visit, if it is new, with how far the drive is. */
    void send(WorkOrder order, Visit visit) {
        jobs.add(visit);
        if (visit.estimatedKilometres().isEmpty()) {
            roads.thereAndBack(order).ifPresent(visit::estimate);
        }
    }
}
