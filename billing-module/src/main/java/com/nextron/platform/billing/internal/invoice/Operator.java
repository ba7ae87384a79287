package com.nextron.platform.billing.internal.invoice;

import com.nextron.platform.billing.Seller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's details from the configuration. The defaults belong to nobody: production sets its own. */
@ApplicationScoped
public class Operator {
    private static final String NORWAY = "NO";

    @Inject
    @ConfigProperty(name = "platform.operator.name", defaultValue = "Nextron AS")
    private String name;

    @Inject
    @ConfigProperty(name = "platform.operator.organisation-number", defaultValue = "999999999")
    private String organisationNumber;

    @Inject
    @ConfigProperty(name = "platform.operator.vat-registered", defaultValue = "true")
    private boolean vatRegistered;

    @Inject
    @ConfigProperty(name = "platform.operator.in-foretaksregisteret", defaultValue = "true")
    private boolean inRegister;

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

    /** The seller as it is today. */
    public Seller seller() {
        String digits = organisationNumber.replaceAll("[^0-9]", "");
        String account = iban.replaceAll("\\s", "");
        return new Seller(
                name,
                digits,
                vatRegistered ? NORWAY + digits + "MVA" : "",
                inRegister ? "Foretaksregisteret" : "",
                new Seller.Address(street, postalCode, city, NORWAY),
                email,
                new Seller.Account(account, bic, atHome(account)));
    }

    /** A Norwegian IBAN ends with the account number as it is written at home: 8601 11 17947. */
    private static String atHome(String iban) {
        return iban.matches("NO[0-9]{13}") ? iban.substring(4).replaceFirst("(....)(..)(.....)", "$1 $2 $3") : "";
    }
}
