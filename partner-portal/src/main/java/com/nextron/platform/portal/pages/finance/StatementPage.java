package com.nextron.platform.portal.pages.finance;

import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.MonthTotal;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What partners have earned: the sums of each month, then each visit. */
@Named("statementPage")
@RequestScoped
public class StatementPage extends ListPage<ClaimView> {
    @Inject
    private Claims claims;

    @Inject
    private Statements statements;

    @Inject
    private Times times;

    private List<MonthTotal> months;

    @Override
    protected Listing<ClaimView> list(ListQuery query) {
        return claims.list(query);
    }

    public List<MonthTotal> getMonths() {
        if (months == null) {
            months = statements.months();
        }
        return months;
    }

    /** The sums of the month that is shown, or of all. */
    public List<MonthTotal> getMonthsShown() {
        return getMonths().stream()
                .filter(total -> getShow().isEmpty() || total.month().toString().equals(getShow()))
                .toList();
    }

    @Override
    protected String chipField() {
        return "month";
    }

    @Override
    protected List<Shown> shown() {
        return getMonths().stream()
                .map(total -> total.month())
                .distinct()
                .limit(6)
                .map(month -> new Shown(month.toString(), times.month(month)))
                .toList();
    }
}
