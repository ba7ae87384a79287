package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.MonthTotal;
import com.nextron.platform.billing.Statements.StatementView;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What partners have earned: questions to answer, closed statements, the sums of each month, then each visit. */
@Named("statementPage")
@RequestScoped
public class StatementPage extends ListPage<ClaimView> {
    private static final int LATEST = 12;

    @Inject
    private Claims claims;

    @Inject
    private Statements statements;

    @Inject
    private Times times;

    private List<MonthTotal> months;
    private List<ClaimView> asked;

    @Override
    protected Listing<ClaimView> list(ListQuery query) {
        return claims.list(query);
    }

    @Override
    protected List<Column<ClaimView>> columns() {
        return ClaimColumns.ALL;
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

    /** Claims about which Nextron has asked. */
    public List<ClaimView> getAsked() {
        if (asked == null) {
            asked = claims.list(ListQuery.first(ListQuery.MOST).where("status", ClaimStatus.ASKED.name()))
                    .items();
        }
        return asked;
    }

    /** The statements closed last. */
    public List<StatementView> getStatements() {
        return statements.list(ListQuery.first(LATEST)).items();
    }

    /** How the status of a claim looks. */
    public String style(ClaimStatus status) {
        return ClaimLook.style(status);
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
