package com.nextron.platform.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An amount in one currency, always at the currency's minor unit, rounded half up (D-B5).
 *
 * <p>{@code Money.of("8.35", "NOK").times("86.3")} is NOK 720.61: 720.605 rounded once, at the end.
 *
 * @param amount the amount at the currency's scale
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final String MINUS = "\u2212";

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public static Money of(String amount, String currency) {
        return of(new BigDecimal(amount), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The product, rounded once. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money times(String factor) {
        return times(new BigDecimal(factor));
    }

    /** That many percent of the amount, rounded once. */
    public Money percent(BigDecimal percent) {
        return new Money(amount.multiply(percent).movePointLeft(2), currency);
    }

    /**
     * The amount split by weights, in whole minor units that add up to it exactly: each share is rounded down, and the
     * units left over go one by one to those that lost most by it, of equals to the first. NOK 100.00 by 1, 1, 1 is 33.34,
     * 33.33 and 33.33; a negative amount is split like its opposite.
     *
     * @param weights not negative, at least one of them above zero
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.stream().anyMatch(weight -> weight.signum() < 0) || whole.signum() == 0) {
            throw new IllegalArgumentException("An amount is split by weights that are not negative and not all zero.");
        }
        BigDecimal units = new BigDecimal(amount.unscaledValue().abs());
        List<BigDecimal[]> shares = weights.stream()
                .map(weight -> units.multiply(weight).divideAndRemainder(whole))
                .toList();
        BigDecimal given = shares.stream().map(share -> share[0]).reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<Integer> topped = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(units.subtract(given).longValueExact())
                .collect(Collectors.toSet());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> inUnits(shares.get(i)[0].add(topped.contains(i) ? BigDecimal.ONE : BigDecimal.ZERO)))
                .toList();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /**
     * As people read it, the same in every sentence, history and table: {@code NOK 2 940.00}, {@code −NOK 50.00}, with blanks at
     * which no line is broken. Machines take {@link #amount()} and {@link #currency()}.
     */
    @Override
    public String toString() {
        return (amount.signum() < 0 ? MINUS : "")
                + currency.getCurrencyCode()
                + Digits.NO_BREAK
                + Digits.apart(amount.abs().toPlainString());
    }

    private Money inUnits(BigDecimal units) {
        BigDecimal signed = amount.signum() < 0 ? units.negate() : units;
        return new Money(signed.movePointLeft(amount.scale()), currency);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added up");
        }
        return other;
    }
}
