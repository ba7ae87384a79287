package com.nextron.platform.billing.internal.reconciliation;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Reconciliation.Account;
import com.nextron.platform.billing.Reconciliation.Loose;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Claimed;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Kept;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Adds the rows of a month up, by partner and currency. Pure. */
record Balance(List<MonthRow> rows) {
    private record Whose(String partner, Currency currency) {}

    List<Account> accounts() {
        Map<Whose, List<MonthRow>> byAccount = new LinkedHashMap<>();
        for (MonthRow row : rows) {
            row.claimed().filter(Claimed::isPriced).ifPresent(claim -> byAccount
                    .computeIfAbsent(new Whose(row.partner(), claim.amount().currency()), any -> new ArrayList<>())
                    .add(row));
        }
        return byAccount.entrySet().stream()
                .map(entry -> account(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Account::partnerName)
                        .thenComparing(account -> account.rated().currency().getCurrencyCode()))
                .toList();
    }

    List<Loose> loose(Predicate<MonthRow> wanted) {
        return rows.stream().filter(wanted).map(MonthRow::loose).toList();
    }

    private static Account account(Whose whose, List<MonthRow> rows) {
        Money zero = Money.zero(whose.currency());
        return new Account(
                new TenantId(whose.partner()),
                rows.get(0).job().partnerName(),
                rows.stream().filter(row -> row.kept().isPresent()).count(),
                rows.stream()
                        .flatMap(row -> row.kept().flatMap(Kept::ratedAnew).stream())
                        .reduce(zero, Money::plus),
                rows.size(),
                sum(rows, zero, claim -> Optional.of(claim.rated())),
                sum(rows, zero, claim -> Optional.of(claim.amount().minus(claim.rated()))),
                sum(rows, zero, claim -> Optional.of(claim.amount()).filter(any -> isUndecided(claim))),
                sum(rows, zero, claim -> claim.approved()
                        .map(approved -> claim.amount().minus(approved))),
                sum(rows, zero, Claimed::approved),
                sum(rows, zero, Claimed::stated),
                sum(rows, zero, claim -> claim.approved()
                        .filter(any -> claim.stated().isEmpty())),
                sum(rows, zero, claim -> Optional.of(claim.takenBack())));
    }

    private static boolean isUndecided(Claimed claim) {
        return claim.status() == ClaimStatus.TO_ADJUDICATE || claim.status() == ClaimStatus.ASKED;
    }

    private static Money sum(List<MonthRow> rows, Money zero, Function<Claimed, Optional<Money>> amount) {
        return rows.stream()
                .flatMap(row -> row.claimed().flatMap(amount).stream())
                .reduce(zero, Money::plus);
    }
}
