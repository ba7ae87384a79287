package com.nextron.platform.billing.internal.issuing;

import com.nextron.platform.billing.Invoices.IssueOutcome;
import com.nextron.platform.billing.IssueRuns.Behind;
import com.nextron.platform.billing.IssueRuns.Preview;
import com.nextron.platform.billing.IssueRuns.Selection;
import com.nextron.platform.billing.IssueRuns.Totals;
import com.nextron.platform.billing.internal.invoice.DayOfIssue;
import com.nextron.platform.billing.internal.invoice.IssueInvoices;
import com.nextron.platform.billing.internal.issuing.RunItems.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a run would do, found out by the rules of the issue itself. Called inside a transaction. */
@ApplicationScoped
class RunPreview {
    /** More are not judged one by one while somebody waits: they count as ready, and the run says what it made of them. */
    private static final int MOST_JUDGED = 10_000;

    private static final int AT_ONCE = 250;

    @Inject
    private RunItems items;

    @Inject
    private DayOfIssue day;

    @Inject
    private IssueInvoices issuing;

    Asked asked(Selection chosen) {
        ChosenDrafts choice = ChosenDrafts.of(chosen);
        List<String> without = day.withoutRate(items.currencies(choice));
        return new Asked(choice, day.today(), without);
    }

    Preview of(Asked asked) {
        Map<UUID, IssueOutcome> refused = refused(asked);
        List<Totals> totals = items.readyBut(asked, refused.keySet());
        List<Behind> behind = new ArrayList<>();
        reasons(refused).forEach((why, drafts) -> behind.add(new Behind(drafts, why)));
        behind.addAll(items.notReady(asked));
        return new Preview(totals.stream().mapToInt(Totals::drafts).sum(), totals, behind, items.seal(asked));
    }

    private Map<UUID, IssueOutcome> refused(Asked asked) {
        List<UUID> ready = items.ready(asked, MOST_JUDGED);
        Map<UUID, IssueOutcome> refused = new HashMap<>();
        for (int from = 0; from < ready.size(); from += AT_ONCE) {
            refused.putAll(issuing.refusals(
                    ready.subList(from, Math.min(ready.size(), from + AT_ONCE)),
                    asked.choice().changedToo()));
        }
        return refused;
    }

    private static Map<String, Integer> reasons(Map<UUID, IssueOutcome> refused) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        refused.values().forEach(outcome -> reasons.merge(reason(outcome), 1, Integer::sum));
        return reasons;
    }

    /** The same for all whose customer or VAT was changed, whatever it was. */
    private static String reason(IssueOutcome refused) {
        return refused instanceof IssueOutcome.ChangedSinceDraft
                ? "Their customer or VAT is not as in the draft any more: look at them one by one, or tick that those are"
                        + " issued, too, as it is now."
                : refused.refusal().orElseThrow();
    }
}
