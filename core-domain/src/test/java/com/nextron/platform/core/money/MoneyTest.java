package com.nextron.platform.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final List<String> CURRENCIES = List.of("NOK", "ISK", "KWD");

    @ParameterizedTest
    @CsvSource({
        "720.605, NOK, 720.61",
        "720.604999, NOK, 720.60",
        "-720.605, NOK, -720.61",
        "0.5, ISK, 1",
        "1.2345, KWD, 1.235",
        "2034.375, NOK, 2034.38"
    })
    void roundsHalfUpToTheCurrencysMinorUnit(String amount, String currency, String rounded) {
        assertThat(Money.of(amount, currency).amount()).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void roundsAProductAndAPercentageOnce() {
        assertThat(Money.of("8.35", "NOK").times("86.3")).isEqualTo(Money.of("720.61", "NOK"));
        assertThat(Money.of("4068.75", "NOK").percent(new BigDecimal("50"))).isEqualTo(Money.of("2034.38", "NOK"));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, NOK, NOK_2.50",
        "999.99, EUR, EUR_999.99",
        "1234.5, NOK, NOK_1_234.50",
        "-1234567, SEK, −SEK_1_234_567.00",
        "-0.5, DKK, −DKK_0.50",
        "120000, JPY, JPY_120_000"
    })
    void isWrittenAsPeopleReadIt(String amount, String currency, String written) {
        assertThat(Money.of(amount, currency)).hasToString(written.replace('_', '\u00a0'));
    }

    @Test
    void addsAndComparesInOneCurrencyOnly() {
        Money crowns = Money.of("2.50", "NOK");

        assertThat(crowns.plus(Money.of("0.50", "NOK")).minus(Money.of("1", "NOK")))
                .isEqualTo(Money.of("2.00", "NOK"));
        assertThat(crowns).isLessThan(Money.of("2.51", "NOK"));
        assertThat(Money.zero(crowns.currency()).isZero()).isTrue();
        assertThat(crowns.isZero()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crowns.plus(Money.of("1", "SEK")))
                .withMessageContaining("NOK and SEK");
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, NOK, '1,1,1', '33.34,33.33,33.33'",
        "-100.00, NOK, '1,1,1', '-33.34,-33.33,-33.33'",
        "0.05, NOK, '3,7', '0.02,0.03'",
        "0.01, NOK, '1,3', '0.00,0.01'",
        "10.00, NOK, '0,1,0', '0.00,10.00,0.00'",
        "100, ISK, '2,1', '67,33'",
        "1.000, KWD, '1,2', '0.333,0.667'",
        "0.00, NOK, '1,2', '0.00,0.00'",
        "10.00, NOK, '0.5,1.5', '2.50,7.50'"
    })
    void allocatesAsWorkedOutByHand(String amount, String currency, String weights, String shares) {
        List<Money> allocated = Money.of(amount, currency)
                .allocate(Arrays.stream(weights.split(",")).map(BigDecimal::new).toList());

        assertThat(allocated)
                .extracting(share -> share.amount().toPlainString())
                .containsExactly(shares.split(","));
    }

    @Property
    void allocationSumsExactlyAndNoShareIsAUnitAwayFromItsPart(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long units,
            @ForAll @IntRange(max = 2) int currency,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5000) Integer> drawn) {
        Currency of = Currency.getInstance(CURRENCIES.get(currency));
        Money whole = new Money(BigDecimal.valueOf(units, of.getDefaultFractionDigits()), of);
        List<BigDecimal> weights =
                drawn.stream().map(weight -> BigDecimal.valueOf(weight + 1L)).toList();

        List<Money> shares = whole.allocate(weights);

        assertThat(shares.stream().reduce(Money.zero(of), Money::plus)).isEqualTo(whole);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.valueOf(1, of.getDefaultFractionDigits());
        for (int i = 0; i < shares.size(); i++) {
            // |share × sum − whole × weight| < unit × sum, without dividing
            BigDecimal away = shares.get(i)
                    .amount()
                    .multiply(sum)
                    .subtract(whole.amount().multiply(weights.get(i)))
                    .abs();
            assertThat(away).isLessThan(unit.multiply(sum));
        }
    }

    @Test
    void refusesWeightsThatSplitNothing() {
        Money crowns = Money.of("1", "NOK");

        assertThatIllegalArgumentException().isThrownBy(() -> crowns.allocate(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> crowns.allocate(List.of(BigDecimal.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crowns.allocate(List.of(BigDecimal.TEN, BigDecimal.ONE.negate())));
    }
}
