package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs that a partner or technician holds, as cards: the nearest deadline first. */
@Named("jobsPage")
@RequestScoped
public class JobsPage {
    private static final int ON_A_PAGE = 60;

    @Inject
    private WorkOrders workOrders;

    private List<WorkOrderView> jobs;

    /** Whether the reader looks at what is done. */
    public boolean isDone() {
        return Request.text("show").equals("done");
    }

    public List<WorkOrderView> getJobs() {
        if (jobs == null) {
            ListQuery query = new ListQuery(
                    Request.text("q"),
                    Map.of("status", isDone() ? "DONE" : "ACCEPTED,PLANNED,ON_SITE,LEFT_SITE"),
                    isDone() ? "receivedAt" : "deadline",
                    isDone(),
                    0,
                    ON_A_PAGE,
                    Optional.empty());
            jobs = workOrders.list(query).items();
        }
        return jobs;
    }

    /** Asks before anything is drawn, so that whoever may not see jobs is told so. */
    public void show() {
        getJobs();
    }

    /** What comes next on a job, in a person's words. */
    public String next(WorkOrderStatus status) {
        return switch (status) {
            case ROUTING, OFFERED, ESCALATED -> "Waits for a partner";
            case ACCEPTED -> "Plan the next visit";
            case PLANNED -> "Be there, then say so";
            case ON_SITE -> "Finish, then say you leave";
            case LEFT_SITE -> "Report what was found";
            case DONE -> "Nothing, it is done";
        };
    }
}
