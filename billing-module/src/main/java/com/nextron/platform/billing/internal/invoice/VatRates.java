package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The general VAT rate of the country where the service is used, which is the site's. */
final class VatRates {
    private static final Map<String, BigDecimal> GENERAL = Map.of(
            "NO", new BigDecimal("25"),
            "SE", new BigDecimal("25"),
            "DK", new BigDecimal("25"),
            "FI", new BigDecimal("25.5"));

    private VatRates() {}

    /** The percentage, or nothing where none is known: then a person has to decide. */
    static Optional<BigDecimal> of(Country country) {
        return Optional.ofNullable(GENERAL.get(country.code()));
    }

    /** The VAT of an invoice, which has one category: rounded half up once for all its lines (D-B5). */
    static Money vat(Money net, BigDecimal percent) {
        return net.percent(percent);
    }
}
