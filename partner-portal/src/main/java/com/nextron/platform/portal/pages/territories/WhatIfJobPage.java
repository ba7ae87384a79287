package com.nextron.platform.portal.pages.territories;

import com.nextron.platform.dispatch.TerritoryReplay;
import com.nextron.platform.dispatch.TerritoryReplay.WhyMoved;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.dispatch.DecisionFace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Why one job would go to another by the draft: both decisions, one under the other. */
@Named("whatIfJobPage")
@RequestScoped
public class WhatIfJobPage {
    @Inject
    private TerritoryReplay replay;

    private WhyMoved why;

    /** Answers 404 before anything is drawn for a job that does not move. */
    public void load() {
        getWhy();
    }

    public WhyMoved getWhy() {
        if (why == null) {
            why = replay.why(Request.id("run"), Request.id("id"));
        }
        return why;
    }

    public DecisionFace getPublished() {
        return DecisionFace.of(getWhy().published());
    }

    public DecisionFace getDraft() {
        return DecisionFace.of(getWhy().draft());
    }

    /** The list that the reader came from. */
    public String getBack() {
        return "what-if.xhtml?run=" + Request.id("run") + "#moved";
    }
}
