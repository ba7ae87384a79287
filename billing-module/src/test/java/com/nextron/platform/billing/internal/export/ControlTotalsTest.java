package com.nextron.platform.billing.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.billing.Exports.Totals;
import com.nextron.platform.billing.internal.invoice.Drafts;
import com.nextron.platform.core.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {
    @Test
    void addsUpEachCurrencyForItself() {
        List<Totals> totals = ControlTotals.of(List.of(
                Drafts.in("NO").issued("10001"),
                Drafts.in("FI")
                        .driven("0")
                        .onSite("2026-11-17T10:00+02:00", "2026-11-17T11:00+02:00")
                        .issued("10002"),
                Drafts.in("NO").issued("10003")));

        assertThat(totals)
                .containsExactly(
                        new Totals(Money.of("209.00", "EUR"), Money.of("53.30", "EUR"), Money.of("262.30", "EUR")),
                        new Totals(
                                Money.of("16012.48", "NOK"), Money.of("4003.12", "NOK"), Money.of("20015.60", "NOK")));
    }
}
