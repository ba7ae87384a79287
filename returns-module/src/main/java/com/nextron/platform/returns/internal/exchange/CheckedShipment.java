package com.nextron.platform.returns.internal.exchange;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.returns.AdvanceExchanges.ShipPart;
import com.nextron.platform.returns.internal.site.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * A part that goes out, with everything about it checked.
 *
 * @param listPrice of one piece, without VAT; empty if finance is to enter it
 */
record CheckedShipment(
        Part part, int quantity, Optional<BigDecimal> listPrice, Currency currency, LocalDate shippedOn) {
    private static final int LONGEST = 100;
    private static final int MOST_PIECES = 100;
    private static final int DAYS_AGO = 30;

    /** Which part it is; texts are empty where nothing is known. */
    record Part(String name, String number, String serialOut, String serialBack) {}

    /** @param today at the site */
    static CheckedShipment of(ShipPart wanted, Country country, LocalDate today) {
        Part part = new Part(
                Typed.line(wanted.partName()),
                Typed.line(wanted.partNumber()),
                Typed.serialNumber(wanted.serialOut()),
                Typed.serialNumber(wanted.serialBack()));
        int quantity = wanted.quantity() == null ? 1 : wanted.quantity();
        LocalDate shippedOn = wanted.shippedOn() == null ? today : wanted.shippedOn();
        Checks checks = new Checks().text("partName", part.name(), LONGEST);
        atMost(checks, "partNumber", part.number());
        atMost(checks, "serialOut", part.serialOut());
        atMost(checks, "serialBack", part.serialBack());
        checks.require(
                quantity >= 1 && quantity <= MOST_PIECES,
                new FieldError("quantity", "From 1 to " + MOST_PIECES + " pieces, please."));
        checks.require(
                !shippedOn.isAfter(today) && !shippedOn.isBefore(today.minusDays(DAYS_AGO)),
                new FieldError("shippedOn", "Today or at most " + DAYS_AGO + " days ago, please."));
        checks.require(
                wanted.listPrice() == null || wanted.listPrice().signum() >= 0,
                new FieldError("listPrice", "A price is not negative."));
        Optional<Currency> currency =
                wanted.currency() == null || wanted.currency().isBlank()
                        ? Optional.of(usual(country))
                        : checks.parse("currency", wanted.currency(), CheckedShipment::currency);
        checks.done();
        return new CheckedShipment(
                part, quantity, Optional.ofNullable(wanted.listPrice()), currency.orElseThrow(), shippedOn);
    }

    private static void atMost(Checks checks, String field, String text) {
        checks.require(text.length() <= LONGEST, new FieldError(field, "At most " + LONGEST + " characters, please."));
    }

    private static Currency usual(Country country) {
        return Currency.getInstance(
                new Locale.Builder().setRegion(country.code()).build());
    }

    private static Currency currency(String typed) {
        try {
            return Currency.getInstance(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Write the currency as three letters, such as NOK.", e);
        }
    }
}
