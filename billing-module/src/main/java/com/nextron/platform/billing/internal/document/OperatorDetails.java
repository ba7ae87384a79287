package com.nextron.platform.billing.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's details from the configuration. The defaults belong to nobody: production sets its own. */
@ApplicationScoped
class OperatorDetails {
    @Inject
    @ConfigProperty(name = "platform.operator.name", defaultValue = "Nextron AS")
    private String name;

    @Inject
    @ConfigProperty(name = "platform.operator.organisation-number", defaultValue = "999999999")
    private String organisationNumber;

    @Inject
    @ConfigProperty(name = "platform.operator.street", defaultValue = "Eksempelveien 1")
    private String street;

    @Inject
    @ConfigProperty(name = "platform.operator.postal-code", defaultValue = "0580")
    private String postalCode;

    @Inject
    @ConfigProperty(name = "platform.operator.city", defaultValue = "Oslo")
    private String city;

    @Inject
    @ConfigProperty(name = "platform.operator.email", defaultValue = "invoice@nextron.example")
    private String email;

    @Inject
    @ConfigProperty(name = "platform.operator.iban", defaultValue = "NO9386011117947")
    private String iban;

    @Inject
    @ConfigProperty(name = "platform.operator.bic", defaultValue = "DNBANOKK")
    private String bic;

    Seller seller() {
        return new Seller(
                name,
                organisationNumber.replaceAll("[^0-9]", ""),
                new Seller.Address(street, postalCode, city),
                email,
                new Seller.Account(iban.replaceAll("\\s", ""), bic));
    }
}
