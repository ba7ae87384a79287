package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import com.nextron.platform.tenant.TerritoryCoverage;
import com.nextron.platform.tenant.TerritoryCoverage.Proof;
import com.nextron.platform.tenant.TerritoryPlans;
import com.nextron.platform.tenant.TerritoryPlans.Change;
import com.nextron.platform.tenant.TerritoryPlans.DraftView;
import com.nextron.platform.tenant.TerritoryPlans.Edition;
import com.nextron.platform.tenant.TerritoryPlans.PlanState;
import com.nextron.platform.tenant.TerritoryPlans.Publish;
import com.nextron.platform.tenant.TerritoryPlans.PublishedPlan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The draft beside the plan in force: what changes, what it leaves open, and publishing it; and the versions before. */
@Named("territoryPlanPage")
@RequestScoped
public class TerritoryPlanPage {
    private static final int VERSIONS = 30;
    private static final int CHANGES = 200;

    @Inject
    private TerritoryPlans plans;

    @Inject
    private TerritoryCoverage coverage;

    @Inject
    private Times times;

    private final Entered form = new Entered();
    private PlanState state;
    private List<Change> changes;
    private Proof proof;

    public void load() {
        getState();
    }

    /**
     * Says so when somebody else has published or discarded the draft that the reader wanted to publish or to discard: there
     * is no form any more that could answer.
     */
    public void tellIfGone() {
        if (FacesContext.getCurrentInstance().isPostback() && !isDrafting()) {
            Answers.stay("The draft is not open any more, so nothing was changed. "
                    + getState()
                            .inForce()
                            .map(plan -> "In force is version " + plan.version() + ", published by "
                                    + plan.publishedBy() + " " + times.relative(plan.publishedAt()) + ".")
                            .orElse("No plan was published yet."));
        }
    }

    public Entered getForm() {
        return form;
    }

    public PlanState getState() {
        if (state == null) {
            state = plans.state();
        }
        return state;
    }

    public boolean isDrafting() {
        return getState().draft().isPresent();
    }

    /** The open draft; null without one. */
    public DraftView getDraft() {
        return getState().draft().orElse(null);
    }

    public List<Change> getChanges() {
        return all().stream().limit(CHANGES).toList();
    }

    public int getMore() {
        return Math.max(0, all().size() - CHANGES);
    }

    public int getCount() {
        return all().size();
    }

    public Proof getProof() {
        if (proof == null) {
            proof = coverage.prove(Edition.DRAFT, null);
        }
        return proof;
    }

    public List<PublishedPlan> getVersions() {
        return plans.versions(ListQuery.first(VERSIONS)).items();
    }

    public String publish() {
        try {
            PublishedPlan published = plans.publish(
                    new Publish(form.text("reason"), form.text("holesReason"), Long.valueOf(Request.text("revision"))));
            return Answers.done(
                    "Version " + published.version() + " is published. It decides from now on who is asked; jobs that"
                            + " somebody has and offers that wait stay as they are.",
                    "/app/territories.xhtml");
        } catch (ChangedSinceRead e) {
            Answers.stay("Somebody changed the draft since you read it, so nothing was published. What it changes now"
                    + " stands below: read it, then publish it again.");
            return null;
        }
    }

    public String discard() {
        plans.discard();
        return Answers.done("The draft is discarded. The plan in force stays as it is.", "/app/territories.xhtml");
    }

    private List<Change> all() {
        if (changes == null) {
            changes = plans.compare();
        }
        return changes;
    }
}
