package com.nextron.platform.billing;

/**
 * Who sells: the operator, as it was on the day of issue (bokføringsforskriften § 5-1-1).
 *
 * @param organisationNumber nine digits, without MVA
 * @param vatNumber such as {@code NO999999999MVA}; empty where it is not registered for VAT
 * @param register {@code Foretaksregisteret}, which a registered company has to name; empty where it is not in it
 * @param country two letters
 * @param accountNumber as it is written at home, such as {@code 8601 11 17947}; empty for none beside the IBAN
 */
public record Seller(
        String name,
        String organisationNumber,
        String vatNumber,
        String register,
        Address address,
        String email,
        Account account) {
    /** Where it is. */
    public record Address(String street, String postalCode, String city, String country) {}

    /** Where to pay. */
    public record Account(String iban, String bic, String accountNumber) {}
}
