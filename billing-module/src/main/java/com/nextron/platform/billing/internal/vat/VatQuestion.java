package com.nextron.platform.billing.internal.vat;

import com.nextron.platform.core.place.Country;
import java.time.LocalDate;

/**
 * What decides the VAT of a visit.
 *
 * @param place where the service is done
 * @param buyer who it is done for
 * @param on the day of delivery
 */
public record VatQuestion(Country place, Taxed buyer, LocalDate on) {
    /** A customer as far as VAT goes. */
    public record Taxed(Country country, boolean hasVatNumber) {}

    /** The question in words, for whoever has to enter the rule that is missing. */
    public String inWords() {
        return "work in " + place.displayName() + " on " + on + " for a customer in "
                + buyer.country().displayName() + (buyer.hasVatNumber() ? " with" : " without") + " a VAT number";
    }
}
