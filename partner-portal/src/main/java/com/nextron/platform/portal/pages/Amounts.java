package com.nextron.platform.portal.pages;

import com.nextron.platform.core.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money and numbers as people read them: {@code NOK 2 940.00}, {@code 86.3 km}. */
@Named("amounts")
@ApplicationScoped
public class Amounts {
    /** The amount with its currency in front, thousands apart. */
    public String of(Money money) {
        return money == null ? "" : money.toString();
    }

    /** An estimate, in whole units: more digits would promise more than it knows. */
    public String about(Money money) {
        return money.currency().getCurrencyCode() + "\u00a0" + grouped("#,##0").format(money.amount());
    }

    /** The amount alone, for a table that names the currency in its head. */
    public String bare(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return grouped("#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits))).format(money.amount());
    }

    /** A number without needless zeros. */
    public String number(BigDecimal number) {
        return number == null ? "" : grouped("#,##0.##").format(number);
    }

    /** A price with two digits, or more where it has more. */
    public String price(BigDecimal price) {
        return price == null ? "" : grouped("#,##0.00##").format(price);
    }

    private static DecimalFormat grouped(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }
}
