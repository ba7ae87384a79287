package com.nextron.platform.billing.internal.document;

/**
 * Who sells, as the law wants it on a sales document.
 *
 * @param organisationNumber nine digits, without MVA
 * @param account where to pay
 */
public record Seller(String name, String organisationNumber, Address address, String email, Account account) {
    /** A Norwegian address. */
    public record Address(String street, String postalCode, String city) {}

    /** A bank account. */
    public record Account(String iban, String bic) {}

    /** The number as the Norwegian VAT register writes it: {@code NO 999 999 999 MVA}. */
    public String vatNumber() {
        return "NO" + organisationNumber + "MVA";
    }
}
