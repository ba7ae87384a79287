package com.nextron.platform.billing.internal.reconciliation;

import com.nextron.platform.billing.Reconciliation;
import com.nextron.platform.billing.internal.pricelist.CardKind;
import com.nextron.platform.billing.internal.pricelist.RateCards;
import com.nextron.platform.billing.internal.rating.ClosedDays;
import com.nextron.platform.billing.internal.rating.RateCard;
import com.nextron.platform.billing.internal.rating.VisitRating;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Claimed;
import com.nextron.platform.billing.internal.reconciliation.MonthRows.StatedLine;
import com.nextron.platform.billing.internal.visitcost.VisitFacts;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where finance sees whether a month adds up. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
class ReconciliationDesk implements Reconciliation {
    @Inject
    private MonthRows stored;

    @Inject
    private RateCards cards;

    @Inject
    private VisitRating rating;

    @Inject
    private ClosedDays closedDays;

    @Override
    @Transactional
    public ReconciledMonth of(YearMonth month) {
        List<StatedLine> stated = stored.stated(month);
        List<MonthRow> all = stored.rows(month, stated);
        List<MonthRow> partners = all.stream()
                .filter(row -> !row.partner().equals(TenantId.OPERATOR.value()))
                .toList();
        Balance balance = new Balance(ratedAnew(partners));
        return new ReconciledMonth(
                month,
                all.size() - partners.size(),
                balance.accounts(),
                balance.loose(row -> row.claimed().isEmpty()),
                balance.loose(claimed(claim -> !claim.isPriced())),
                balance.loose(row -> row.kept().isEmpty()),
                balance.loose(
                        claimed(claim -> claim.isPriced() && claim.stated().isEmpty())),
                MonthRows.statements(stated));
    }

    private static Predicate<MonthRow> claimed(Predicate<Claimed> wanted) {
        return row -> row.claimed().filter(wanted).isPresent();
    }

    /** Each visit by the card that its claim names: a card is never edited, so the same card gives the same price. */
    private List<MonthRow> ratedAnew(List<MonthRow> rows) {
        Map<String, Optional<RateCard>> known = new HashMap<>();
        return rows.stream()
                .map(row -> row.claimed()
                        .filter(Claimed::isPriced)
                        .flatMap(claim ->
                                known.computeIfAbsent(claim.rateCard(), name -> cards.named(CardKind.PARTNER, name)))
                        .map(card -> row.rated(
                                facts(row).whole(rating, card, closedDays).net()))
                        .orElse(row))
                .toList();
    }

    private static VisitFacts facts(MonthRow row) {
        boolean noShow = row.kept().map(MonthRow.Kept::noShow).orElse(false);
        return new VisitFacts(row.job().visit(), new VisitFacts.Outcome(noShow, List.of()), List.of());
    }
}
