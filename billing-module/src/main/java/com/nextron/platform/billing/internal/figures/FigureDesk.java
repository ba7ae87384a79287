package com.nextron.platform.billing.internal.figures;

import com.nextron.platform.billing.FinanceFigures;
import com.nextron.platform.billing.internal.figures.FigureRows.Span;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where finance reads what the months came to. */
@ApplicationScoped
@AllowedFor({Role.FINANCE, Role.HQ_ADMIN})
class FigureDesk implements FinanceFigures {
    @Inject
    private FigureRows rows;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    @Override
    @Transactional
    public List<CountryMonth> byCountry(YearMonth from, YearMonth to) {
        Span span = checked(from, to);
        Map<String, CountryMonth> months = new TreeMap<>();
        for (Object[] row : rows.revenue(span)) {
            Money revenue = Money.of((BigDecimal) row[3], (String) row[2]);
            CountryMonth month = new CountryMonth(
                    YearMonth.parse((String) row[0]),
                    (String) row[1],
                    ((Number) row[4]).longValue(),
                    revenue,
                    Money.zero(revenue.currency()),
                    revenue);
            months.put(key(row), month);
        }
        for (Object[] row : rows.partners(span)) {
            Money paid = Money.of((BigDecimal) row[3], (String) row[2]);
            CountryMonth before = months.getOrDefault(
                    key(row),
                    new CountryMonth(
                            YearMonth.parse((String) row[0]),
                            (String) row[1],
                            0,
                            Money.zero(paid.currency()),
                            Money.zero(paid.currency()),
                            Money.zero(paid.currency())));
            months.put(
                    key(row),
                    new CountryMonth(
                            before.month(),
                            before.country(),
                            before.visits(),
                            before.revenue(),
                            paid,
                            before.revenue().minus(paid)));
        }
        return List.copyOf(months.values());
    }

    private static String key(Object[] row) {
        return row[0] + " " + row[1] + " " + row[2];
    }

    @Override
    @Transactional
    public List<ProductCost> warrantyByProduct(YearMonth from, YearMonth to) {
        Span span = checked(from, to);
        Map<String, ProductCost> products = new TreeMap<>();
        for (Object[] row : rows.worth(span)) {
            Money worth = Money.of((BigDecimal) row[2], (String) row[1]);
            products.put(
                    row[1] + " " + row[0],
                    new ProductCost(
                            (String) row[0], ((Number) row[3]).longValue(), Money.zero(worth.currency()), worth));
        }
        for (Object[] row : rows.paid(span)) {
            Money paid = Money.of((BigDecimal) row[2], (String) row[1]);
            products.merge(
                    row[1] + " " + row[0],
                    new ProductCost((String) row[0], ((Number) row[3]).longValue(), paid, Money.zero(paid.currency())),
                    (one, more) -> new ProductCost(one.product(), one.visits(), more.paid(), one.worth()));
        }
        return products.values().stream()
                .sorted(Comparator.comparing(
                                (ProductCost cost) -> cost.worth().currency().getCurrencyCode())
                        .thenComparing(cost -> cost.worth().amount(), Comparator.reverseOrder()))
                .toList();
    }

    @Override
    @Transactional
    public MonthEnd monthEnd(YearMonth month) {
        Span span = checked(month, month);
        List<Issued> issued = rows.issued(span).stream().map(FigureDesk::issued).toList();
        Map<OpenKind, List<Money>> amounts = new EnumMap<>(OpenKind.class);
        Map<OpenKind, Long> counts = new EnumMap<>(OpenKind.class);
        rows.openInvoices(span)
                .forEach(row -> note(
                        invoice((String) row[0]), new Object[] {row[1], row[2], row[3]}, new Noted(counts, amounts)));
        rows.openClaims(span)
                .forEach(row -> note(
                        claim((String) row[0]), new Object[] {row[1], row[2], row[3]}, new Noted(counts, amounts)));
        rows.openParts(span).forEach(row -> note(OpenKind.PARTS_TO_DECIDE, row, new Noted(counts, amounts)));
        List<OpenItem> open = counts.entrySet().stream()
                .map(one -> new OpenItem(one.getKey(), one.getValue(), List.copyOf(amounts.get(one.getKey()))))
                .toList();
        boolean over = LocalDate.ofInstant(clock.instant(), zone).isAfter(month.atEndOfMonth());
        return new MonthEnd(month, over, issued, open);
    }

    private record Noted(Map<OpenKind, Long> counts, Map<OpenKind, List<Money>> amounts) {}

    private static void note(OpenKind kind, Object[] sum, Noted noted) {
        noted.counts().merge(kind, ((Number) sum[1]).longValue(), Long::sum);
        noted.amounts().computeIfAbsent(kind, none -> new ArrayList<>()).add(Money.of((BigDecimal) sum[2], (String)
                sum[0]));
    }

    private static OpenKind invoice(String status) {
        return switch (status) {
            case "HELD" -> OpenKind.HELD;
            case "DRAFT" -> OpenKind.TO_ISSUE;
            case "ISSUED" -> OpenKind.TO_EXPORT;
            default -> throw new IllegalStateException("no open invoice is " + status);
        };
    }

    private static OpenKind claim(String status) {
        return switch (status) {
            case "UNPRICED" -> OpenKind.CLAIMS_UNPRICED;
            case "TO_ADJUDICATE" -> OpenKind.CLAIMS_TO_DECIDE;
            case "ASKED" -> OpenKind.CLAIMS_ASKED;
            case "APPROVED" -> OpenKind.CLAIMS_TO_STATE;
            default -> throw new IllegalStateException("no open claim is " + status);
        };
    }

    private static Issued issued(Object[] row) {
        String currency = (String) row[0];
        Money net = Money.of((BigDecimal) row[3], currency);
        Money vat = Money.of((BigDecimal) row[4], currency);
        return new Issued(((Number) row[1]).longValue(), ((Number) row[2]).longValue(), net, vat, net.plus(vat));
    }

    private static Span checked(YearMonth from, YearMonth to) {
        new Checks()
                .present("from", from)
                .present("to", to)
                .require(
                        from == null || to == null || !from.isAfter(to),
                        new FieldError("from", "The first month cannot lie after the last."))
                .require(
                        from == null || to == null || ChronoUnit.MONTHS.between(from, to) < MOST_MONTHS,
                        new FieldError("to", "At most " + MOST_MONTHS + " months at once, please."))
                .done();
        return new Span(from, to);
    }
}
