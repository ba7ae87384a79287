package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.billing.VatCategory;
import com.nextron.platform.billing.VatTable.WantedRule;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rule as it was typed, checked whole. */
final class CheckedRule {
    private static final int LONGEST = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final Pattern VATEX = Pattern.compile("VATEX-[A-Z0-9-]{2,30}");

    private CheckedRule() {}

    static VatRule of(WantedRule wanted) {
        Checks checks = new Checks();
        Optional<String> place = checks.parse("place", wanted.place(), CheckedRule::area);
        Optional<String> customer = checks.parse("customerCountry", wanted.customerCountry(), CheckedRule::area);
        Optional<String> number = checks.parse("vatNumber", wanted.vatNumber(), CheckedRule::vatNumber);
        Optional<VatCategory> category = checks.parse("category", wanted.category(), CheckedRule::category);
        checks.text("reason", wanted.reason(), LONGEST).present("validFrom", wanted.validFrom());
        Optional<String> code = given(wanted.exemptionCode());
        Optional<String> words = given(wanted.exemptionReason());
        BigDecimal percent = Optional.ofNullable(wanted.percent()).orElse(BigDecimal.ZERO);
        category.ifPresent(one -> fits(checks, one, percent, words));
        checks.require(
                code.isEmpty() || VATEX.matcher(code.get()).matches(),
                new FieldError("exemptionCode", "Write a code of the VATEX list, such as VATEX-EU-AE."));
        checks.require(
                words.map(String::length).orElse(0) <= LONGEST,
                new FieldError("exemptionReason", "At most " + LONGEST + " characters, please."));
        checks.done();
        return new VatRule(
                new VatRule.Key(place.orElseThrow(), customer.orElseThrow(), number.orElseThrow()),
                new VatTreatment(
                        category.orElseThrow(),
                        percent,
                        code,
                        words,
                        wanted.reason().strip()),
                wanted.validFrom());
    }

    private static void fits(Checks checks, VatCategory category, BigDecimal percent, Optional<String> words) {
        checks.require(
                category.isCharged() ? percent.signum() > 0 && percent.compareTo(MOST) < 0 : percent.signum() == 0,
                new FieldError(
                        "percent",
                        category.isCharged()
                                ? "Give the percentage, above 0 and below 100."
                                : category.label() + " has no percentage: leave it empty."));
        checks.require(
                category.needsReason() == words.isPresent(),
                new FieldError(
                        "exemptionReason",
                        category.needsReason()
                                ? "Say what the invoice tells the customer, since no VAT is charged."
                                : "VAT is charged, so there is nothing to explain: leave it empty."));
    }

    private static String area(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT);
        return bare.equals(VatRule.ANYWHERE) || bare.equals(VatRule.UNION)
                ? bare
                : Country.of(bare).code();
    }

    private static String vatNumber(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT);
        if (!bare.equals("YES") && !bare.equals("NO") && !bare.equals(VatRule.ANY)) {
            throw new IllegalArgumentException("Please choose YES, NO or ANY.");
        }
        return bare;
    }

    private static VatCategory category(String typed) {
        return Arrays.stream(VatCategory.values())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Please choose one of S, Z, E, AE, G and O."));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
