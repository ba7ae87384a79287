package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.billing.VisitCosts;
import com.nextron.platform.billing.VisitCosts.VisitCost;
import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.WorkOrderView;
import com.nextron.platform.dispatch.WorkOrders;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Journeys;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import com.nextron.platform.returns.CaseStatus;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.CaseView;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One case: where it stands, and what headquarters decides about it. */
@Named("casePage")
@RequestScoped
public class CasePage {
    private static final int MOST_VISITS = 50;

    @Inject
    private ServiceDesk desk;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private VisitCosts visitCosts;

    @Inject
    private Viewer viewer;

    @Inject
    private Journeys journeys;

    private final Entered form = new Entered();
    private CaseView view;
    private List<VisitCost> costs;
    private List<WorkOrderView> orders;

    /** Answers 404 before anything is drawn when there is no such case. */
    public void load() {
        getView().agreedLevel().ifPresent(level -> form.put("level", level.name()));
    }

    public CaseView getView() {
        if (view == null) {
            view = desk.find(Request.id("id"));
        }
        return view;
    }

    /** The visits of the case with what the warranty bore of them, for those who may see money. */
    public List<VisitCost> getCosts() {
        if (costs == null) {
            boolean sees = viewer.isOperator() || viewer.isCustomer();
            costs = sees
                    ? visitCosts
                            .list(ListQuery.first(MOST_VISITS)
                                    .where("caseId", getView().id().toString()))
                            .items()
                    : List.of();
        }
        return costs;
    }

    public Entered getForm() {
        return form;
    }

    /** The work orders of the case, oldest first. */
    public List<WorkOrderView> getOrders() {
        if (orders == null) {
            orders = workOrders.ofCase(getView().id());
        }
        return orders;
    }

    /** The stations of the last work order, or those before there is one. */
    public List<Journeys.Stop> getStops() {
        List<WorkOrderView> all = getOrders();
        return all.isEmpty() ? journeys.of(getView()) : journeys.of(all.get(all.size() - 1));
    }

    /** Whether the reader is to decide about it now. */
    public boolean isToDecide() {
        return getView().status() == CaseStatus.RECEIVED && (viewer.has("hq-support") || viewer.has("hq-dispatcher"));
    }

    /** The customer's duties that are still open (C1 to C5). */
    public List<Readiness> getOpenDuties() {
        return Arrays.stream(Readiness.values())
                .filter(duty -> !getView().readiness().contains(duty))
                .toList();
    }

    /** The duties that are done. */
    public List<Readiness> getDoneDuties() {
        return Arrays.stream(Readiness.values())
                .filter(duty -> getView().readiness().contains(duty))
                .toList();
    }

    public String decideVisit() {
        ResponseLevel level = form.choice("level", ResponseLevel.class);
        if (level == null) {
            throw new InvalidInput(new FieldError("level", "Please choose how soon somebody has to be there."));
        }
        CaseView decided = desk.decideVisit(getView().id(), level, form.text("overrideReason"));
        String order = decided.workOrderNumber().orElse("a work order");
        return Answers.done(
                "A visit was ordered as " + order + ". Dispatch is looking for a partner now.",
                "/app/case.xhtml?id=" + decided.id());
    }

    public String fixRemotely() {
        CaseView fixed = desk.fixRemotely(getView().id(), form.text("note"));
        return Answers.done(
                "Case " + fixed.number() + " was put right from afar, free of charge (S1).",
                "/app/case.xhtml?id=" + fixed.id());
    }
}
