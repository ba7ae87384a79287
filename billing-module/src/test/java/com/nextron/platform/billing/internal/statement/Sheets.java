package com.nextron.platform.billing.internal.statement;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.billing.Statements.StatementKind;
import com.nextron.platform.billing.Statements.StatementLine;
import com.nextron.platform.billing.Statements.StatementRef;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Statements of Nordlys IT for November 2026. */
final class Sheets {
    static final Seller NEXTRON = new Seller(
            "Nextron AS",
            "999999999",
            "NO999999999MVA",
            "Foretaksregisteret",
            new Seller.Address("Eksempelveien 1", "0580", "Oslo", "NO"),
            "invoice@nextron.example",
            new Seller.Account("NO9386011117947", "DNBANOKK", ""));

    private Sheets() {}

    static Sheet basis(int visits) {
        return sheet(StatementKind.SETTLEMENT, lines(visits, ""), Optional.empty(), "", BigDecimal.ZERO);
    }

    static Sheet selfBilled(String vatNumber, String percent) {
        return sheet(
                StatementKind.SETTLEMENT,
                lines(3, ""),
                Optional.of("NORDLYS-IT-1"),
                vatNumber,
                new BigDecimal(percent));
    }

    static Sheet credited(String vatNumber, String percent) {
        return sheet(
                StatementKind.CORRECTION,
                lines(1, "-"),
                Optional.of("NORDLYS-IT-2"),
                vatNumber,
                new BigDecimal(percent));
    }

    static Sheet correction() {
        return sheet(StatementKind.CORRECTION, lines(1, "-"), Optional.empty(), "", BigDecimal.ZERO);
    }

    private static Sheet sheet(
            StatementKind kind,
            List<StatementLine> lines,
            Optional<String> invoice,
            String vatNumber,
            BigDecimal percent) {
        Money net =
                lines.stream().map(StatementLine::amount).reduce(Money::plus).orElseThrow();
        Money vat = net.percent(percent);
        boolean correction = kind == StatementKind.CORRECTION;
        return new Sheet(
                correction ? "S-100002" : "S-100001",
                kind,
                correction ? Optional.of(new StatementRef(UUID.randomUUID(), "S-100001")) : Optional.empty(),
                correction ? "The detour was paid twice." : "",
                new Sheet.Partner(
                        new TenantId("nordlys-it"), "Nordlys IT AS", "999000010", "NO", "9008", "Tromsø", vatNumber),
                YearMonth.of(2026, 11),
                lines,
                new Sheet.Sums(net, percent, vat, net.plus(vat)),
                invoice,
                invoice.filter(any -> correction).map(any -> "NORDLYS-IT-1"),
                invoice.isPresent() ? "SB-2026-7" : "",
                Instant.parse("2026-12-01T09:00:00Z"),
                LocalDate.of(2026, 12, 1));
    }

    private static List<StatementLine> lines(int visits, String sign) {
        return IntStream.rangeClosed(1, visits)
                .mapToObj(position -> new StatementLine(
                        position,
                        UUID.randomUUID(),
                        "WO-1000" + (10 + position),
                        1,
                        position % 3 == 0 ? "Longyearbyen" : "Tromsø",
                        "Europe/Oslo",
                        Instant.parse("2026-11-01T09:05:00Z").plusSeconds(position * 40_000L),
                        60 + position % 7 * 30,
                        new BigDecimal("86.3"),
                        position % 2 == 0,
                        Money.of("5855.61", "NOK"),
                        Money.of(sign + (position % 4 == 0 ? "5635.00" : "5855.61"), "NOK"),
                        position % 4 == 0 ? "Kilometres: The estimate says 60 km, and no ferry goes there." : ""))
                .toList();
    }
}
