package com.nextron.platform.billing.internal.selfbilling;

import com.nextron.platform.billing.Seller;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice or credit note that the operator writes in a partner's name. Amounts of a credit note are positive.
 *
 * @param number in the partner's own series
 * @param credits the number of the invoice that it credits; empty for an invoice
 * @param customer the operator, who writes it
 */
public record SelfBilledDocument(
        String number,
        Optional<String> credits,
        Terms terms,
        Supplier supplier,
        Seller customer,
        List<Line> lines,
        Sums sums) {
    /**
     * What it is about.
     *
     * @param statement the number of the settlement statement
     * @param agreement by which it is written
     */
    public record Terms(LocalDate issuedOn, LocalDate from, LocalDate to, String statement, String agreement) {}

    /**
     * The partner.
     *
     * @param vatNumber empty where it charges no VAT
     */
    public record Supplier(
            String name, String organisationNumber, String country, String postalCode, String city, String vatNumber) {}

    /** A visit. */
    public record Line(String name, String description, Money amount) {}

    /** What it comes to. */
    public record Sums(Money net, BigDecimal vatPercent, Money vat, Money gross) {}

    boolean isTaxed() {
        return sums.vatPercent().signum() > 0;
    }

    String currency() {
        return sums.net().currency().getCurrencyCode();
    }
}
