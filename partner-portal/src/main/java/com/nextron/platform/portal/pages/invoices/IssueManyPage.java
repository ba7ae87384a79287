package com.nextron.platform.portal.pages.invoices;

import com.nextron.platform.billing.IssueRunStatus;
import com.nextron.platform.billing.IssueRuns;
import com.nextron.platform.billing.IssueRuns.Preview;
import com.nextron.platform.billing.IssueRuns.RunView;
import com.nextron.platform.billing.IssueRuns.Selection;
import com.nextron.platform.billing.IssueRuns.StartOutcome;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.CustomerChoices;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Many drafts issued together: chosen, looked at, then started; and the runs before. */
@Named("issueManyPage")
@RequestScoped
public class IssueManyPage {
    private static final int RECENT = 5;

    @Inject
    private IssueRuns runs;

    @Inject
    private CustomerChoices customers;

    private final Entered form = new Entered();
    private Preview preview;

    /** Begins with what the address asks for, such as {@code ?to=2026-10-31}; everything otherwise. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            Stream.of("from", "to", "customer", "currency").forEach(name -> form.put(name, Request.text(name)));
            look();
        }
    }

    public Entered getForm() {
        return form;
    }

    /** What the run would do; nothing while the choice makes no sense. */
    public Preview getPreview() {
        return preview;
    }

    /** Whether there is something to start. */
    public boolean isReady() {
        return preview != null && preview.drafts() > 0;
    }

    /** The last runs. */
    public List<RunView> getRecent() {
        return runs.list(ListQuery.first(RECENT)).items();
    }

    /** How a status looks. */
    public String style(IssueRunStatus status) {
        return switch (status) {
            case WAITING, RUNNING, STOPPED -> "waiting";
            case DONE -> "on-time";
        };
    }

    public List<SelectItem> getCustomers() {
        return customers.byName();
    }

    public List<SelectItem> getChanged() {
        return List.of(new SelectItem(
                "too", "Issue those, too, whose customer or VAT was changed since they were drafted, as it is now"));
    }

    /** Works out the preview; the page is drawn anew. */
    public String look() {
        preview = runs.preview(chosen(""));
        form.put("seen", preview.seal());
        return null;
    }

    public String start() {
        StartOutcome outcome = runs.start(chosen(form.text("seen")));
        if (outcome instanceof StartOutcome.Started started) {
            RunView run = started.run();
            return Answers.done(
                    "Run " + run.number() + " has begun with "
                            + (run.drafts() == 1 ? "one draft." : run.drafts() + " drafts."),
                    "/app/issue-run.xhtml?id=" + run.id());
        }
        Answers.stay(
                outcome instanceof StartOutcome.ChangedSincePreview
                        ? "Other drafts fit the choice than in the sums you saw. Nothing was started; here"
                                + " are the new sums."
                        : "No draft that fits the choice is ready, or all are in a run already. Nothing was"
                                + " started.");
        return look();
    }

    private Selection chosen(String seen) {
        return new Selection(
                form.day("from"),
                form.day("to"),
                form.text("customer"),
                form.text("currency"),
                form.ticked("changed").contains("too"),
                seen);
    }
}
