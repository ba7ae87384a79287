package com.nextron.platform.billing.internal.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who pays the partners, and by which day: the operator, from the configuration. */
@ApplicationScoped
class OperatorParty {
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
    @ConfigProperty(name = "platform.billing.zone", defaultValue = "Europe/Oslo")
    private ZoneId zone;

    @Inject
    private Clock clock;

    /** How it stands on a document. */
    Operator operator() {
        return new Operator(name, organisationNumber.replaceAll("[^0-9]", ""), street, postalCode + " " + city, email);
    }

    /** The present day at the operator's. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * The operator on a document.
     *
     * @param organisationNumber nine digits
     */
    record Operator(String name, String organisationNumber, String street, String place, String email) {}
}
