package com.nextron.platform.portal.pages.geography;

import com.nextron.platform.dispatch.EnteredDistances;
import com.nextron.platform.dispatch.EnteredDistances.EnteredView;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Withdraws an entered distance, with the reason. */
@Named("withdrawDistancePage")
@RequestScoped
public class WithdrawDistancePage {
    @Inject
    private EnteredDistances entered;

    private final Entered form = new Entered();

    public Entered getForm() {
        return form;
    }

    public UUID getId() {
        return Request.id("id");
    }

    public String withdraw() {
        EnteredView gone = entered.withdraw(getId(), form.text("reason"));
        return Answers.done(
                "The entry for " + gone.from() + " and " + gone.to() + " does not count any more.",
                "/app/road-distances.xhtml");
    }
}
