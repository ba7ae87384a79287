package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.IssueRuns;
import com.nextron.platform.billing.IssueRuns.ItemView;
import com.nextron.platform.billing.IssueRuns.RunView;
import com.nextron.platform.billing.IssueStanding;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One run: how far it is, what it came to, and what stayed behind and why. */
@Named("issueRunPage")
@RequestScoped
public class IssueRunPage extends ListPage<ItemView> {
    @Inject
    private IssueRuns runs;

    private final Entered form = new Entered();
    private RunView view;

    @Override
    protected Listing<ItemView> list(ListQuery query) {
        return runs.items(Request.id("id"), query);
    }

    @Override
    protected String order() {
        return "position";
    }

    @Override
    protected String chipField() {
        return "standing";
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(IssueStanding.values())
                .filter(standing -> standing != IssueStanding.STOPPED || getStopped() > 0)
                .filter(standing -> standing != IssueStanding.WAITING || isRunning())
                .map(standing -> new Shown(standing.name(), standing.label()))
                .toList();
    }

    public RunView getView() {
        if (view == null) {
            view = runs.find(Request.id("id"));
        }
        return view;
    }

    public Entered getForm() {
        return form;
    }

    public boolean isRunning() {
        return getView().status().isOpen();
    }

    /** How many have not had their turn, and wait or will not have it. */
    public int getOpen() {
        return getView().drafts() - getView().issued() - getView().behind();
    }

    /** How many will not have their turn. */
    public int getStopped() {
        return isRunning() ? 0 : getOpen();
    }

    /** How a standing looks. */
    public String style(IssueStanding standing) {
        return switch (standing) {
            case WAITING, STOPPED -> "waiting";
            case ISSUED -> "on-time";
            case BEHIND -> "at-risk";
        };
    }

    public String stop() {
        RunView after = runs.stop(Request.id("id"), form.text("reason"));
        return Answers.done(
                "Run " + after.number() + " is stopped. What it has issued stays issued.",
                "/app/issue-run.xhtml?id=" + after.id());
    }
}
