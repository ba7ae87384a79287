package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Buyer;
import com.nextron.platform.billing.InvoiceLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The buyer's columns, but for the name, which the list sorts by. */
@Embeddable
class BilledTo {
    @Column(name = "customer_organisation_number")
    private String organisationNumber;

    @Column(name = "customer_country")
    private String country;

    @Column(name = "customer_street")
    private String street;

    @Column(name = "customer_postal_code")
    private String postalCode;

    @Column(name = "customer_city")
    private String city;

    @Column(name = "customer_email")
    private String email;

    @Column(name = "customer_vat_number")
    private String vatNumber;

    @Column(name = "customer_reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_language")
    private InvoiceLanguage language;

    protected BilledTo() {}

    BilledTo(Buyer buyer) {
        this.organisationNumber = buyer.organisationNumber();
        this.country = buyer.country();
        this.street = buyer.street();
        this.postalCode = buyer.postalCode();
        this.city = buyer.city();
        this.email = buyer.email();
        this.vatNumber = buyer.vatNumber().orElse(null);
        this.reference = buyer.reference();
        this.language = buyer.language();
    }

    /** What is stored of it, by its columns. */
    Map<String, Object> columns() {
        Map<String, Object> columns = new HashMap<>();
        columns.put("customer_organisation_number", organisationNumber);
        columns.put("customer_country", country);
        columns.put("customer_street", street);
        columns.put("customer_postal_code", postalCode);
        columns.put("customer_city", city);
        columns.put("customer_email", email);
        columns.put("customer_vat_number", vatNumber);
        columns.put("customer_reference", reference);
        columns.put("customer_language", language);
        return columns;
    }

    Buyer named(String name) {
        return new Buyer(
                name,
                organisationNumber,
                country,
                street,
                postalCode,
                city,
                email,
                Optional.ofNullable(vatNumber),
                reference,
                language);
    }
}
