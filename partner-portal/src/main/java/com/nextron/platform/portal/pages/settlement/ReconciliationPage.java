package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.Reconciliation;
import com.nextron.platform.billing.Reconciliation.Loose;
import com.nextron.platform.billing.Reconciliation.ReconciledMonth;
import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.MonthTotal;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether the visits of a month, the claims and the statements add up. */
@Named("reconciliationPage")
@RequestScoped
public class ReconciliationPage {
    private static final int MONTHS = 6;

    @Inject
    private Reconciliation reconciliation;

    @Inject
    private Statements statements;

    @Inject
    private Times times;

    private ReconciledMonth view;

    /** Refuses whoever may not see it before anything is drawn. */
    public void load() {
        getView();
    }

    public ReconciledMonth getView() {
        if (view == null) {
            view = reconciliation.of(month());
        }
        return view;
    }

    /** The months to choose from: this one and those in which something was earned. */
    public List<YearMonth> getMonths() {
        return Stream.concat(
                        Stream.of(thisMonth()), statements.months().stream().map(MonthTotal::month))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MONTHS)
                .toList();
    }

    /** What has no counterpart, in the order of how bad it is. */
    public List<LooseList> getLists() {
        ReconciledMonth month = getView();
        return List.of(
                new LooseList(
                        "Visits without a claim",
                        "A visit is reported and nobody claims it: look at the deliveries under Operations.",
                        true,
                        month.withoutClaim()),
                new LooseList(
                        "Claims without a visit",
                        "The visit is not kept for billing: look at the deliveries under Operations.",
                        true,
                        month.withoutVisit()),
                new LooseList(
                        "Claims without a price", "Publish a rate card, then price them.", false, month.unpriced()),
                new LooseList(
                        "Claims without a statement",
                        "They go on the next statement once they are approved.",
                        false,
                        month.withoutStatement()));
    }

    /** The amount with the other sign, for what is taken off. */
    public Money off(Money amount) {
        return new Money(amount.amount().negate(), amount.currency());
    }

    /**
     * A list of what has no counterpart.
     *
     * @param wrong whether the month does not add up while there is any
     */
    public record LooseList(String title, String meaning, boolean wrong, List<Loose> loose) {}

    private YearMonth month() {
        String asked = Request.text("month");
        try {
            return asked.isEmpty() ? thisMonth() : YearMonth.parse(asked);
        } catch (DateTimeException e) {
            throw new NotFound();
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(times.getNow().atZone(times.getHome()));
    }
}
