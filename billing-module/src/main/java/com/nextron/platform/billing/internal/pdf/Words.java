package com.nextron.platform.billing.internal.pdf;

import com.nextron.platform.billing.InvoiceLanguage;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Words, days and numbers of a language: nb, sv, da, fi or en. Templates ask for what they need themselves. */
public final class Words {
    private static final String BUNDLE = "com.nextron.platform.billing.internal.pdf.invoice";

    private final Locale locale;
    private final ResourceBundle words;

    private Words(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words of(InvoiceLanguage language) {
        return new Words(
                switch (language) {
                    case NB -> Locale.forLanguageTag("nb-NO");
                    case SV -> Locale.forLanguageTag("sv-SE");
                    case DA -> Locale.forLanguageTag("da-DK");
                    case FI -> Locale.forLanguageTag("fi-FI");
                    case EN -> Locale.UK;
                });
    }

    public String language() {
        return locale.getLanguage();
    }

    public String say(String key) {
        return words.getString(key);
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** The words where there are some for that key. */
    Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** The name of a country, by its two letters. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String hour(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /** With the digits of its currency, without its name. */
    public String amount(Money money) {
        int digits = money.currency().getDefaultFractionDigits();
        return grouped("#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits))).format(money.amount());
    }

    /** With at least two digits, and more where the price has more. */
    String price(BigDecimal price) {
        return grouped("#,##0.00####").format(price);
    }

    /** Without needless zeros. */
    String number(BigDecimal number) {
        return grouped("#,##0.######").format(number);
    }

    private DecimalFormat grouped(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        // A narrow blank apart, but one that every font has.
        if (Character.isSpaceChar(symbols.getGroupingSeparator())) {
            symbols.setGroupingSeparator('\u00a0');
        }
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
