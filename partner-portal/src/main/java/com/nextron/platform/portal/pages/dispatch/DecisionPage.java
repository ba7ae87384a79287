package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.DispatchDecisions;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who was asked for a job and why: the last decision in full, earlier ones below. A partner sees itself only. */
@Named("decisionPage")
@RequestScoped
public class DecisionPage {
    @Inject
    private DispatchDecisions decisions;

    private List<DecisionFace> faces;

    /** Answers 404 before anything is drawn for a job that the reader has no part in. */
    public void load() {
        all();
    }

    public UUID getJob() {
        return Request.id("id");
    }

    /** Whether anything was decided yet. */
    public boolean isDecided() {
        return !all().isEmpty();
    }

    /** The last decision. */
    public DecisionFace getLast() {
        return all().get(0);
    }

    /** What a technician has to hold for the job, in words. */
    public String getNeeds() {
        List<String> needed = getLast().view().job().certifications();
        return needed.isEmpty() ? "no certificate" : String.join(", ", needed);
    }

    /** The decisions before it, newest first. */
    public List<DecisionFace> getEarlier() {
        return all().stream().skip(1).toList();
    }

    /** The job's number. */
    public String getNumber() {
        return getLast().view().job().number();
    }

    private List<DecisionFace> all() {
        if (faces == null) {
            faces = decisions.ofWorkOrder(getJob()).stream()
                    .map(DecisionFace::of)
                    .toList();
        }
        return faces;
    }
}
