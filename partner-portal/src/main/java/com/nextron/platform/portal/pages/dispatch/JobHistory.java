package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.Assignments;
import com.nextron.platform.dispatch.Assignments.HandoverView;
import com.nextron.platform.dispatch.Holds;
import com.nextron.platform.dispatch.Holds.PromiseView;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Through whose hands a job went, and what holds made of its promise; for headquarters. */
@Named("jobHistory")
@RequestScoped
public class JobHistory {
    @Inject
    private Assignments assignments;

    @Inject
    private Holds holds;

    @Inject
    private Viewer viewer;

    private List<HandoverView> handovers;
    private List<PromiseView> promises;

    /** The first first. */
    public List<HandoverView> getHandovers() {
        if (handovers == null) {
            handovers = viewer.isHeadquarters() ? assignments.handovers(Request.id("id")) : List.of();
        }
        return handovers;
    }

    /** What was promised before and after each hold; empty as long as there was none. */
    public List<PromiseView> getPromises() {
        if (promises == null) {
            promises = viewer.isHeadquarters() ? holds.history(Request.id("id")).promises() : List.of();
        }
        return promises;
    }
}
