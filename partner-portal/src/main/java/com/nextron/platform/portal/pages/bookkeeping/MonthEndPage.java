package com.nextron.platform.portal.pages.bookkeeping;

import com.nextron.platform.billing.FinanceFigures;
import com.nextron.platform.billing.FinanceFigures.MonthEnd;
import com.nextron.platform.billing.FinanceFigures.OpenKind;
import com.nextron.platform.portal.pages.Request;
import com.nextron.platform.portal.pages.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One month: what was issued, and what is left to do before it can be closed. */
@Named("monthEndPage")
@RequestScoped
public class MonthEndPage {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    @Inject
    private FinanceFigures figures;

    @Inject
    private Times times;

    private MonthEnd view;

    /** Asks before anything is drawn, so that whoever may not see it is told so. */
    public void load() {
        getView();
    }

    /** The month asked for; the last full one otherwise. */
    public MonthEnd getView() {
        if (view == null) {
            view = figures.monthEnd(month());
        }
        return view;
    }

    public String getName() {
        return WORDS.format(getView().month());
    }

    public String getBefore() {
        return "?month=" + getView().month().minusMonths(1);
    }

    public String getAfter() {
        return "?month=" + getView().month().plusMonths(1);
    }

    /** Whether the month after it has begun. */
    public boolean isLater() {
        return getView().month().isBefore(present());
    }

    /** Whether drafts wait to be issued. */
    public boolean isToIssue() {
        return getView().open().stream().anyMatch(open -> open.kind() == OpenKind.TO_ISSUE);
    }

    /** Where what is open is worked on. */
    public String link(OpenKind kind) {
        return switch (kind) {
            case HELD -> "invoices.xhtml?show=HELD";
            case TO_ISSUE -> "invoices.xhtml?show=DRAFT";
            case TO_EXPORT -> "exports.xhtml";
            case CLAIMS_UNPRICED, CLAIMS_TO_DECIDE, CLAIMS_ASKED, CLAIMS_TO_STATE -> "settlements.xhtml";
            case PARTS_TO_DECIDE -> "unreturned-parts.xhtml?show=PROPOSED";
        };
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(Request.text("month"));
        } catch (DateTimeException none) {
            return present().minusMonths(1);
        }
    }

    private YearMonth present() {
        return YearMonth.from(times.getNow().atZone(times.getHome()));
    }
}
