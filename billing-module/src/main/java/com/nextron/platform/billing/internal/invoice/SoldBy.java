package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Seller;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.Map;

/** The seller's columns; empty before the issue. */
@Embeddable
class SoldBy {
    @Column(name = "seller_name")
    private String name;

    @Column(name = "seller_organisation_number")
    private String organisationNumber;

    @Column(name = "seller_vat_number")
    private String vatNumber;

    @Column(name = "seller_register")
    private String register;

    @Column(name = "seller_street")
    private String street;

    @Column(name = "seller_postal_code")
    private String postalCode;

    @Column(name = "seller_city")
    private String city;

    @Column(name = "seller_country")
    private String country;

    @Column(name = "seller_email")
    private String email;

    @Column(name = "seller_iban")
    private String iban;

    @Column(name = "seller_bic")
    private String bic;

    @Column(name = "seller_account_number")
    private String accountNumber;

    protected SoldBy() {}

    SoldBy(Seller seller) {
        this.name = seller.name();
        this.organisationNumber = seller.organisationNumber();
        this.vatNumber = seller.vatNumber();
        this.register = seller.register();
        this.street = seller.address().street();
        this.postalCode = seller.address().postalCode();
        this.city = seller.address().city();
        this.country = seller.address().country();
        this.email = seller.email();
        this.iban = seller.account().iban();
        this.bic = seller.account().bic();
        this.accountNumber = seller.account().accountNumber();
    }

    /** What is stored of it, by its columns. */
    Map<String, Object> columns() {
        Map<String, Object> columns = new HashMap<>();
        columns.put("seller_name", name);
        columns.put("seller_organisation_number", organisationNumber);
        columns.put("seller_vat_number", vatNumber);
        columns.put("seller_register", register);
        columns.put("seller_street", street);
        columns.put("seller_postal_code", postalCode);
        columns.put("seller_city", city);
        columns.put("seller_country", country);
        columns.put("seller_email", email);
        columns.put("seller_iban", iban);
        columns.put("seller_bic", bic);
        columns.put("seller_account_number", accountNumber);
        return columns;
    }

    Seller seller() {
        return new Seller(
                name,
                organisationNumber,
                vatNumber,
                register,
                new Seller.Address(street, postalCode, city, country),
                email,
                new Seller.Account(iban, bic, accountNumber));
    }
}
