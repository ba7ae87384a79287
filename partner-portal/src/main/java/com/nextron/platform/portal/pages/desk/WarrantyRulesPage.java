package com.nextron.platform.portal.pages.desk;

import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.returns.WarrantyRules;
import com.nextron.platform.returns.WarrantyRules.RuleView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the terms leave open about the warranty: the rule in force, its versions, and the form that decides anew. */
@Named("warrantyRulesPage")
@RequestScoped
public class WarrantyRulesPage {
    @Inject
    private WarrantyRules rules;

    private final Entered form = new Entered();
    private List<RuleView> versions;

    /** Asks before anything is drawn, so that whoever may not see them is told so. */
    public void load() {
        getVersions();
    }

    public List<RuleView> getVersions() {
        if (versions == null) {
            versions = rules.versions();
        }
        return versions;
    }

    public RuleView getInForce() {
        return getVersions().get(0);
    }

    public Entered getForm() {
        return form;
    }

    public List<SelectItem> getReplacements() {
        return List.of(
                new SelectItem("REMAINING_OF_ORIGINAL", "The remaining warranty of the unit it replaced"),
                new SelectItem("OWN_PERIOD", "A period of its own from the day it was fitted"));
    }

    public String decide() {
        int before = getInForce().number();
        RuleView after = rules.decide(form.text("replacement"), form.text("reason"));
        String here = "/app/warranty-rules.xhtml";
        return after.number() == before
                ? Answers.refused("That is the rule already: version " + before + " stays.", here)
                : Answers.done(
                        "Version " + after.number() + " is in force. What was fitted before stays under its version.",
                        here);
    }
}
