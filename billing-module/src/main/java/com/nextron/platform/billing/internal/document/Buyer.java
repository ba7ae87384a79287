package com.nextron.platform.billing.internal.document;

import java.util.Optional;

/**
 * Who buys, as registered on the day of issue.
 *
 * @param country two letters
 * @param vatNumber with its country's letters, where the buyer has one
 * @param reference what the buyer wants to read on it; empty for none
 * @param language of the written invoice: nb, sv, da, fi or en
 */
public record Buyer(
        String name,
        String organisationNumber,
        Optional<String> vatNumber,
        Address address,
        String email,
        String reference,
        String language) {
    /** Where the buyer is. */
    public record Address(String street, String postalCode, String city, String country) {}

    public String country() {
        return address.country();
    }
}
