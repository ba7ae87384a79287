package com.nextron.platform.billing.internal.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Reconciliation.Account;
import com.nextron.platform.billing.internal.rating.Visit;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Claimed;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Job;
import com.nextron.platform.billing.internal.reconciliation.MonthRow.Kept;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void monthOfEveryKindAddsUp() {
        List<MonthRow> rows = List.of(
                row("100.01", claim(ClaimStatus.STATED, "100.01", "100.01", "90.00", "90.00", "-10.00")),
                row("200.02", claim(ClaimStatus.APPROVED, "200.02", "210.02", "210.02", null, "0")),
                row("300.03", claim(ClaimStatus.TO_ADJUDICATE, "300.03", "300.03", null, null, "0")));

        Account account = new Balance(rows).accounts().get(0);

        assertThat(account.balances()).isTrue();
        assertThat(account.ratedAnew()).isEqualTo(nok("600.06"));
        assertThat(account.corrected()).isEqualTo(nok("10.00"));
        assertThat(account.reduced()).isEqualTo(nok("10.01"));
        assertThat(account.undecided()).isEqualTo(nok("300.03"));
        assertThat(account.approved()).isEqualTo(nok("300.02"));
        assertThat(account.stated()).isEqualTo(nok("90.00"));
        assertThat(account.notStated()).isEqualTo(nok("210.02"));
        assertThat(account.takenBack()).isEqualTo(nok("-10.00"));
    }

    @Test
    void oneOreBetweenVisitAndClaimIsSeen() {
        List<MonthRow> rows =
                List.of(row("100.00", claim(ClaimStatus.STATED, "100.01", "100.01", "100.01", "100.01", "0")));

        Account account = new Balance(rows).accounts().get(0);

        assertThat(account.balances()).isFalse();
    }

    @Test
    void oneOreBetweenClaimAndStatementIsSeen() {
        List<MonthRow> rows =
                List.of(row("100.01", claim(ClaimStatus.STATED, "100.01", "100.01", "100.01", "100.00", "0")));

        Account account = new Balance(rows).accounts().get(0);

        assertThat(account.balances()).isFalse();
    }

    @Test
    void visitWithoutAClaimAndClaimWithoutAVisitAreListed() {
        MonthRow visit =
                new MonthRow(job(), "nordlys-it", Optional.of(new Kept(false, Optional.empty())), Optional.empty());
        MonthRow claim = new MonthRow(
                job(),
                "nordlys-it",
                Optional.empty(),
                Optional.of(claim(ClaimStatus.APPROVED, "5.00", "5.00", "5.00", null, "0")));
        Balance balance = new Balance(List.of(visit, claim));

        assertThat(balance.loose(row -> row.claimed().isEmpty())).hasSize(1);
        assertThat(balance.loose(row -> row.kept().isEmpty())).hasSize(1);
        assertThat(balance.accounts()).singleElement().matches(account -> !account.balances());
    }

    private static MonthRow row(String ratedAnew, Claimed claim) {
        return new MonthRow(
                job(), "nordlys-it", Optional.of(new Kept(false, Optional.of(nok(ratedAnew)))), Optional.of(claim));
    }

    private static Job job() {
        Site site = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));
        Instant arrived = Instant.parse("2026-11-17T09:00:00Z");
        return new Job(
                UUID.randomUUID(),
                "WO-1, visit 1",
                "Nordlys IT",
                new Visit(site, arrived, arrived.plusSeconds(3600), BigDecimal.TEN));
    }

    private static Claimed claim(
            ClaimStatus status, String rated, String amount, String approved, String stated, String takenBack) {
        return new Claimed(
                UUID.randomUUID(),
                status,
                "NO-2026 v1",
                nok(rated),
                nok(amount),
                Optional.ofNullable(approved).map(BalanceTest::nok),
                Optional.ofNullable(stated).map(BalanceTest::nok),
                nok(takenBack));
    }

    private static Money nok(String amount) {
        return Money.of(amount, "NOK");
    }
}
