package com.nextron.platform.returns.internal.cases;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.ServiceDesk;
import com.nextron.platform.returns.ServiceDesk.FileCase;
import com.nextron.platform.returns.ServiceDesk.Readiness;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.cases.FiledBy.Desk;
import com.nextron.platform.returns.internal.site.MachineSite;
import com.nextron.platform.returns.internal.site.MachineSite.Address;
import com.nextron.platform.returns.internal.site.Typed;
import com.nextron.platform.returns.internal.warranty.IntakeWarranty;
import com.nextron.platform.returns.internal.warranty.KnownPart;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A filing that makes sense.
 *
 * @param parts those inside the machine that have a warranty of their own
 */
record CheckedFiling(
        Asset machine,
        Fault fault,
        Contact contact,
        MachineSite site,
        Set<Readiness> readiness,
        Instant receivedAt,
        List<KnownPart> parts) {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\]\",;:\\\\]+@[^\\s@<>()\\[\\]\",;:\\\\]+\\.[^\\s@.<>\",;]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]+");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int SHORTEST_DESCRIPTION = 10;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final Duration OLDEST_REPORT = Duration.ofDays(30);

    /** What is said to be wrong. */
    record Fault(FaultKind kind, String description) {}

    /** Whom to call. */
    record Contact(String name, String email, String phone) {}

    /**
     * Checks a filing.
     *
     * @param machine the machine that the caller may file for, or nothing: unknown and foreign are told alike
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field that needs another look
     */
    static CheckedFiling of(FileCase wanted, Optional<Asset> machine, Desk desk, Instant now) {
        Checks checks = new Checks();
        checks.require(
                machine.isPresent(),
                new FieldError(
                        "serialNumber",
                        "We know no machine with this serial number. It is on the label at the back of the machine: "
                                + "4 to 40 letters, digits and hyphens. If it is right, please call Nextron's support."));
        Fault fault = fault(checks, wanted);
        Contact contact = contact(checks, wanted);
        Optional<MachineSite> site = site(checks, wanted, machine);
        checks.require(
                ServiceDesk.TERMS_VERSION.equals(wanted.acceptedTerms()),
                new FieldError(
                        "acceptedTerms",
                        "Please read and accept the service terms, version " + ServiceDesk.TERMS_VERSION + "."));
        receivedAt(checks, wanted.receivedAt(), desk, now);
        checks.done();
        return new CheckedFiling(
                machine.orElseThrow(),
                fault,
                contact,
                site.orElseThrow(),
                wanted.readiness() == null ? Set.of() : Set.copyOf(wanted.readiness()),
                wanted.receivedAt() == null ? now : wanted.receivedAt().truncatedTo(ChronoUnit.MICROS),
                List.of());
    }

    /** The same with the parts that are recorded inside the machine. */
    CheckedFiling with(List<KnownPart> inside) {
        return new CheckedFiling(machine, fault, contact, site, readiness, receivedAt, inside);
    }

    /** The provisional answer, on the day of the report at the place where the machine stands now. */
    WarrantyAnswer warranty() {
        return IntakeWarranty.decide(machine.warrantyFacts(site.zone()), parts, fault.kind(), receivedAt);
    }

    private static Fault fault(Checks checks, FileCase wanted) {
        String description = Typed.lines(wanted.description());
        checks.present("fault", wanted.fault())
                .require(
                        description.length() >= SHORTEST_DESCRIPTION,
                        new FieldError(
                                "description",
                                "Please describe what happens, in at least " + SHORTEST_DESCRIPTION + " characters."))
                .require(
                        description.length() <= LONGEST_DESCRIPTION,
                        new FieldError("description", "At most " + LONGEST_DESCRIPTION + " characters, please."));
        return new Fault(wanted.fault(), description);
    }

    private static Contact contact(Checks checks, FileCase wanted) {
        Contact contact = new Contact(
                Typed.line(wanted.contactName()), Typed.line(wanted.contactEmail()), Typed.line(wanted.contactPhone()));
        long digits = contact.phone().chars().filter(Character::isDigit).count();
        checks.text("contactName", contact.name(), LONGEST_NAME)
                .require(
                        contact.email().length() <= LONGEST_EMAIL
                                && EMAIL.matcher(contact.email()).matches(),
                        new FieldError("contactEmail", "Write an e-mail address such as kari@example.no."))
                .require(
                        PHONE.matcher(contact.phone()).matches() && digits >= 5 && digits <= 15,
                        new FieldError("contactPhone", "Write a phone number such as +47 22 33 44 55."));
        return contact;
    }

    private static Optional<MachineSite> site(Checks checks, FileCase wanted, Optional<Asset> machine) {
        if (Typed.line(wanted.street()).isEmpty()) {
            return machine.map(Asset::site);
        }
        return MachineSite.check(
                checks, new Address(wanted.street(), wanted.postalCode(), wanted.city(), wanted.country()));
    }

    private static void receivedAt(Checks checks, Instant receivedAt, Desk desk, Instant now) {
        if (receivedAt == null) {
            return;
        }
        checks.require(
                desk == Desk.HEADQUARTERS,
                new FieldError("receivedAt", "Only headquarters can say when a report was taken. Leave it empty."));
        checks.require(
                !receivedAt.isAfter(now),
                new FieldError("receivedAt", "This is in the future. Write when the report was taken."));
        checks.require(
                !receivedAt.isBefore(now.minus(OLDEST_REPORT)),
                new FieldError(
                        "receivedAt",
                        "This is more than " + OLDEST_REPORT.toDays()
                                + " days ago. File a report of then as of today."));
    }
}
