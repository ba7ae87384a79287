package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Statements.MonthTotal;
import com.nextron.platform.billing.Statements.Ready;
import com.nextron.platform.billing.internal.claim.ClaimSums;
import com.nextron.platform.billing.internal.claim.ClaimSums.Sum;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What partners have earned, and what of it could be put on a statement. Called inside a transaction. */
@ApplicationScoped
class OpenClaims {
    @Inject
    private ClaimSums sums;

    @Inject
    private StoredStatements statements;

    @Inject
    private ClosingDay day;

    private record Account(TenantId partner, Currency currency) {}

    private record MonthOf(Account account, YearMonth month) {}

    List<MonthTotal> months() {
        Map<MonthOf, List<Sum>> byMonth = new LinkedHashMap<>();
        for (Sum sum : sums.all()) {
            if (sum.status() != ClaimStatus.UNPRICED) {
                byMonth.computeIfAbsent(new MonthOf(account(sum), sum.month()), any -> new ArrayList<>())
                        .add(sum);
            }
        }
        return byMonth.values().stream()
                .map(all -> new MonthTotal(
                        all.get(0).partner(),
                        all.get(0).partnerName(),
                        all.get(0).month(),
                        count(all),
                        amount(all, all.get(0).amount().currency())))
                .toList();
    }

    List<Ready> ready() {
        Map<Account, List<Sum>> byAccount = new LinkedHashMap<>();
        for (Sum sum : sums.all()) {
            if (sum.status() != ClaimStatus.STATED) {
                byAccount
                        .computeIfAbsent(account(sum), any -> new ArrayList<>())
                        .add(sum);
            }
        }
        Map<Account, YearMonth> closed = statements.lastPeriods().stream()
                .collect(Collectors.toMap(
                        last -> new Account(last.partner(), last.currency()), StoredStatements.LastPeriod::period));
        return byAccount.entrySet().stream()
                .map(entry -> ready(entry.getKey(), entry.getValue(), Optional.ofNullable(closed.get(entry.getKey()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Ready> ready(Account account, List<Sum> all, Optional<YearMonth> closed) {
        List<Sum> approved =
                all.stream().filter(sum -> sum.status() == ClaimStatus.APPROVED).toList();
        if (approved.isEmpty()) {
            return Optional.empty();
        }
        YearMonth latest = approved.get(0).month();
        YearMonth today = YearMonth.from(day.today());
        YearMonth period = closed.map(last -> last.plusMonths(1))
                .filter(next -> next.isAfter(latest))
                .orElse(latest);
        List<Sum> waiting =
                all.stream().filter(sum -> sum.status() != ClaimStatus.APPROVED).toList();
        return Optional.of(new Ready(
                account.partner(),
                approved.get(0).partnerName(),
                period,
                !period.isAfter(today),
                !period.isBefore(today),
                count(approved),
                amount(approved, account.currency()),
                count(waiting)));
    }

    private static Account account(Sum sum) {
        return new Account(sum.partner(), sum.amount().currency());
    }

    private static long count(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::count).sum();
    }

    private static Money amount(List<Sum> sums, Currency currency) {
        return sums.stream().map(Sum::amount).reduce(Money.zero(currency), Money::plus);
    }
}
