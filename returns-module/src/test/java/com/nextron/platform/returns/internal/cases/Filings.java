package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.Ids;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.FileCase;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.returns.internal.assets.Machines;
import com.nextron.platform.returns.internal.cases.FiledBy.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Filings for tests, changed one thing at a time. */
record Filings(FileCase wanted) {
    static Filings aFiling() {
        return new Filings(new FileCase(
                "NX-2041-77",
                FaultKind.MAINBOARD,
                "It does not start, and two lights are red.",
                "Kari Nordmann",
                "kari@fjordkraft.example",
                "+47 77 60 00 00",
                "",
                "",
                "",
                "",
                EnumSet.allOf(Readiness.class),
                ServiceDesk.TERMS_VERSION,
                null,
                false));
    }

    Filings contact(String email, String phone) {
        return new Filings(new FileCase(
                wanted.serialNumber(),
                wanted.fault(),
                wanted.description(),
                wanted.contactName(),
                email,
                phone,
                wanted.street(),
                wanted.postalCode(),
                wanted.city(),
                wanted.country(),
                wanted.readiness(),
                wanted.acceptedTerms(),
                wanted.receivedAt(),
                wanted.pricesAccepted()));
    }

    Filings describing(FaultKind fault, String description) {
        return new Filings(new FileCase(
                wanted.serialNumber(),
                fault,
                description,
                wanted.contactName(),
                wanted.contactEmail(),
                wanted.contactPhone(),
                wanted.street(),
                wanted.postalCode(),
                wanted.city(),
                wanted.country(),
                wanted.readiness(),
                wanted.acceptedTerms(),
                wanted.receivedAt(),
                wanted.pricesAccepted()));
    }

    Filings standingAt(String street, String postalCode, String city, String country) {
        return new Filings(new FileCase(
                wanted.serialNumber(),
                wanted.fault(),
                wanted.description(),
                wanted.contactName(),
                wanted.contactEmail(),
                wanted.contactPhone(),
                street,
                postalCode,
                city,
                country,
                wanted.readiness(),
                wanted.acceptedTerms(),
                wanted.receivedAt(),
                wanted.pricesAccepted()));
    }

    Filings ready(Set<Readiness> done) {
        return new Filings(new FileCase(
                wanted.serialNumber(),
                wanted.fault(),
                wanted.description(),
                wanted.contactName(),
                wanted.contactEmail(),
                wanted.contactPhone(),
                wanted.street(),
                wanted.postalCode(),
                wanted.city(),
                wanted.country(),
                done,
                wanted.acceptedTerms(),
                wanted.receivedAt(),
                wanted.pricesAccepted()));
    }

    Filings accepting(String terms) {
        return new Filings(new FileCase(
                wanted.serialNumber(),
                wanted.fault(),
                wanted.description(),
                wanted.contactName(),
                wanted.contactEmail(),
                wanted.contactPhone(),
                wanted.street(),
                wanted.postalCode(),
                wanted.city(),
                wanted.country(),
                wanted.readiness(),
                terms,
                wanted.receivedAt(),
                wanted.pricesAccepted()));
    }

    Filings receivedAt(Instant at) {
        return new Filings(new FileCase(
                wanted.serialNumber(),
                wanted.fault(),
                wanted.description(),
                wanted.contactName(),
                wanted.contactEmail(),
                wanted.contactPhone(),
                wanted.street(),
                wanted.postalCode(),
                wanted.city(),
                wanted.country(),
                wanted.readiness(),
                wanted.acceptedTerms(),
                at,
                wanted.pricesAccepted()));
    }

    CheckedFiling checkedAt(Desk desk) {
        return CheckedFiling.of(
                wanted, Optional.of(Machines.aServerInTromso(LocalDate.of(2024, 5, 10))), desk, Machines.TODAY);
    }

    ServiceCase stored() {
        return new ServiceCase(Ids.next(), "C-100123", checkedAt(Desk.HEADQUARTERS))
                .filed(new FiledBy(Desk.HEADQUARTERS, "ida"), Machines.TODAY, wanted.acceptedTerms());
    }
}
