package com.nextron.platform.billing;

import java.util.Optional;

/**
 * Who gets an invoice, as registered when it was drafted and again when it was issued.
 *
 * @param country two letters
 * @param email where invoices go
 * @param vatNumber with its country's prefix, such as {@code SE556036079301}; empty where none is registered
 * @param reference what the customer wants to find on its invoices; empty for none
 * @param language the invoice is written in
 */
public record Buyer(
        String name,
        String organisationNumber,
        String country,
        String street,
        String postalCode,
        String city,
        String email,
        Optional<String> vatNumber,
        String reference,
        InvoiceLanguage language) {
    /** The same buyer on an invoice that has to name something else. */
    public Buyer referring(String otherReference) {
        return new Buyer(
                name,
                organisationNumber,
                country,
                street,
                postalCode,
                city,
                email,
                vatNumber,
                otherReference,
                language);
    }
}
