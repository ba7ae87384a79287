package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.dispatch.RankingWeights;
import com.nextron.platform.dispatch.RankingWeights.ChangeWeights;
import com.nextron.platform.dispatch.RankingWeights.WeightView;
import com.nextron.platform.dispatch.RankingWeights.WeightsView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What counts how much when somebody is chosen; an administrator changes it here. */
@Named("weightsPage")
@RequestScoped
public class WeightsPage {
    @Inject
    private RankingWeights weights;

    @Inject
    private Viewer viewer;

    private final Entered form = new Entered();
    private List<WeightsView> versions;

    public List<WeightsView> getVersions() {
        if (versions == null) {
            versions = weights.versions();
        }
        return versions;
    }

    /** The version in force. */
    public WeightsView getInForce() {
        return getVersions().get(0);
    }

    /** The form, with the weights in force. */
    public Entered getForm() {
        if (form.isEmpty()) {
            getInForce().weights().forEach(weight -> form.put(weight.part(), weight.points()));
        }
        return form;
    }

    public boolean isToChange() {
        return viewer.has("hq-admin");
    }

    /** The points of a version in one line. */
    public String points(WeightsView version) {
        return String.join(
                " · ",
                version.weights().stream()
                        .map(weight -> weight.label() + " " + weight.points())
                        .toList());
    }

    public String change() {
        Map<String, Integer> wanted = new HashMap<>();
        for (WeightView weight : getInForce().weights()) {
            wanted.put(weight.part(), points(weight.part()));
        }
        WeightsView changed = weights.change(new ChangeWeights(wanted, form.text("reason")));
        return Answers.done(
                "Version " + changed.version() + " counts from the next decision on."
                        + (changed.primaryAlwaysFirst() ? "" : " A backup can now be asked before a primary."),
                "/app/weights.xhtml");
    }

    private Integer points(String field) {
        BigDecimal number = form.number(field);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput(new FieldError(field, "Please give a whole number."));
        }
    }
}
