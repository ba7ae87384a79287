package com.nextron.platform.portal.pages.settlement;

import com.nextron.platform.billing.ClaimReview;
import com.nextron.platform.billing.ClaimReview.StatusCount;
import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.ClaimView;
import com.nextron.platform.billing.Statements;
import com.nextron.platform.billing.Statements.CloseOutcome;
import com.nextron.platform.billing.Statements.ClosePeriod;
import com.nextron.platform.billing.Statements.Ready;
import com.nextron.platform.billing.Statements.StatementView;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.ListPage;
import com.nextron.platform.portal.pages.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finance's work with partners: claims to decide, claims without a price, periods to close. */
@Named("settlementsPage")
@RequestScoped
public class SettlementsPage extends ListPage<ClaimView> {
    private static final String HERE = "/app/settlements.xhtml";
    private static final int LATEST = 6;

    @Inject
    private Claims claims;

    @Inject
    private ClaimReview review;

    @Inject
    private Statements statements;

    private Map<ClaimStatus, Long> counts;
    private List<Ready> ready;

    @Override
    protected Listing<ClaimView> list(ListQuery query) {
        return claims.list(query);
    }

    @Override
    protected List<Column<ClaimView>> columns() {
        return ClaimColumns.ALL;
    }

    @Override
    protected String chipField() {
        return "status";
    }

    /** What calls for a decision comes first. */
    @Override
    protected Shown first() {
        return new Shown(ClaimStatus.TO_ADJUDICATE.name(), "To decide");
    }

    @Override
    protected List<Shown> shown() {
        return Arrays.stream(ClaimStatus.values())
                .map(status -> new Shown(status.name(), words(status)))
                .toList();
    }

    /** The figures above the list are its chips. */
    @Override
    public List<Chip> getChips() {
        return List.of();
    }

    /** How many claims stand where, what calls for work first. */
    public List<Figure> getFigures() {
        return List.of(
                figure(ClaimStatus.TO_ADJUDICATE, true),
                figure(ClaimStatus.UNPRICED, true),
                figure(ClaimStatus.ASKED, false),
                figure(ClaimStatus.APPROVED, false),
                figure(ClaimStatus.STATED, false));
    }

    /** What is shown, in words. */
    public String getShownWords() {
        return shown().stream()
                .filter(one -> one.value().equals(getShow()))
                .findFirst()
                .map(Shown::label)
                .orElse(words(ClaimStatus.TO_ADJUDICATE));
    }

    public List<Ready> getReady() {
        if (ready == null) {
            ready = statements.ready();
        }
        return ready;
    }

    /** The statements closed last. */
    public List<StatementView> getLatest() {
        return statements.list(ListQuery.first(LATEST)).items();
    }

    /** Closes the period that the pressed button stands beside. */
    public String close() {
        TenantId partner = new TenantId(Request.text("partner"));
        CloseOutcome outcome =
                statements.close(partner, new ClosePeriod(Request.text("currency"), Request.text("period")));
        if (outcome instanceof CloseOutcome.Closed closed) {
            StatementView made = closed.statement();
            return Answers.done(
                    "Statement " + made.number() + " is closed with "
                            + made.lines().size()
                            + (made.lines().size() == 1 ? " visit" : " visits") + ". " + made.partnerName()
                            + " gets it by mail.",
                    "/app/settlement.xhtml?id=" + made.id());
        }
        if (outcome instanceof CloseOutcome.AlreadyClosed before) {
            return Answers.refused("The period was closed just now, as " + before.number() + ".", HERE);
        }
        return Answers.refused("No claim of that partner is approved any more.", HERE);
    }

    /** How a status looks. */
    public String style(ClaimStatus status) {
        return ClaimLook.style(status);
    }

    private Figure figure(ClaimStatus status, boolean work) {
        if (counts == null) {
            counts = review.counts().stream().collect(Collectors.toMap(StatusCount::status, StatusCount::count));
        }
        long count = counts.getOrDefault(status, 0L);
        boolean current = status.name().equals(getShow().isEmpty() ? first().value() : getShow());
        return new Figure(status.name(), words(status), count, work && count > 0, current);
    }

    private static String words(ClaimStatus status) {
        return switch (status) {
            case TO_ADJUDICATE -> "to decide";
            case UNPRICED -> "cannot be priced";
            case ASKED -> "wait for the partner";
            case APPROVED -> "approved, not on a statement";
            case STATED -> "on statements";
        };
    }

    /** A number on top of the page. */
    public record Figure(String status, String words, long count, boolean callsFor, boolean current) {}
}
