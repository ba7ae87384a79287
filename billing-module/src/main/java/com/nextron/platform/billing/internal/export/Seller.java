package com.nextron.platform.billing.internal.export;

/**
 * Who sells: the operator, as the law wants it on a sales document.
 *
 * @param organisationNumber nine digits, without MVA
 * @param account where to pay
 */
record Seller(String name, String organisationNumber, Address address, String email, Account account) {
    /** A Norwegian address. */
    record Address(String street, String postalCode, String city) {}

    /** A bank account. */
    record Account(String iban, String bic) {}
}
