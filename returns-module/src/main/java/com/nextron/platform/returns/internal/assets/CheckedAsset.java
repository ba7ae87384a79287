package com.nextron.platform.returns.internal.assets;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.returns.Assets.Kind;
import com.nextron.platform.returns.Assets.RegisterAsset;
import com.nextron.platform.returns.internal.site.MachineSite;
import com.nextron.platform.returns.internal.site.MachineSite.Address;
import com.nextron.platform.returns.internal.site.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** A registration that makes sense. */
record CheckedAsset(
        Machine machine,
        Owner customer,
        LocalDate invoiceDate,
        Optional<LocalDate> mediaWarrantyUntil,
        Optional<ResponseLevel> agreedLevel,
        Optional<String> agreementCalendar,
        MachineSite site) {
    private static final Pattern SERIAL_NUMBER = Pattern.compile("[A-Z0-9-]{4,40}");
    private static final int LONGEST_MODEL = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_MEDIA_WARRANTY_YEARS = 20;

    /** What the machine is. */
    record Machine(String serialNumber, String model, Kind kind) {}

    /** Whose it is, with the name as it was at registration. */
    record Owner(TenantId id, String name) {}

    /**
     * Checks a registration.
     *
     * @param calendars which calendars agreements have
     * @param owner the customer, or nothing when there is none with the id that was typed
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field that needs another look
     */
    static CheckedAsset of(RegisterAsset wanted, Optional<Owner> owner, BusinessCalendars calendars, Clock clock) {
        Checks checks = new Checks();
        Machine machine = machine(checks, wanted);
        checks.require(
                owner.isPresent(),
                new FieldError("customer", "There is no customer with this id. Register the customer first."));
        Optional<MachineSite> site = MachineSite.check(
                checks, new Address(wanted.street(), wanted.postalCode(), wanted.city(), wanted.country()));
        LocalDate today =
                LocalDate.now(clock.withZone(site.map(MachineSite::zone).orElse(ZoneId.of("Europe/Oslo"))));
        dates(checks, wanted, today);
        boolean levelGiven =
                wanted.agreedLevel() != null && !wanted.agreedLevel().isBlank();
        Optional<ResponseLevel> level = levelGiven
                ? checks.parse("agreedLevel", wanted.agreedLevel().strip(), ResponseLevel::of)
                : Optional.empty();
        String agreement = Typed.line(wanted.agreementCalendar());
        Optional<String> calendar = agreement.isEmpty() || site.isEmpty()
                ? Optional.empty()
                : checks.parse("agreementCalendar", agreement, name -> {
                    calendars.at(site.get().site(), name);
                    return name;
                });
        checks.done();
        return new CheckedAsset(
                machine,
                owner.orElseThrow(),
                wanted.invoiceDate(),
                Optional.ofNullable(wanted.mediaWarrantyUntil()),
                level,
                calendar,
                site.orElseThrow());
    }

    private static Machine machine(Checks checks, RegisterAsset wanted) {
        String serial = Typed.serialNumber(wanted.serialNumber());
        String model = Typed.line(wanted.model());
        checks.require(
                        SERIAL_NUMBER.matcher(serial).matches(),
                        new FieldError("serialNumber", "A serial number has 4 to 40 letters, digits and hyphens."))
                .text("model", model, LONGEST_MODEL)
                .present("kind", wanted.kind());
        return new Machine(serial, model, wanted.kind());
    }

    private static void dates(Checks checks, RegisterAsset wanted, LocalDate today) {
        LocalDate invoiced = wanted.invoiceDate();
        checks.present("invoiceDate", invoiced);
        if (invoiced == null) {
            return;
        }
        checks.require(
                        !invoiced.isAfter(today),
                        new FieldError(
                                "invoiceDate", "The invoice date is in the future. Write the day on the invoice."))
                .require(
                        !invoiced.isBefore(EARLIEST),
                        new FieldError(
                                "invoiceDate", "The invoice date is before 1990. Write the day on the invoice."));
        LocalDate media = wanted.mediaWarrantyUntil();
        checks.require(
                media == null
                        || (!media.isBefore(EARLIEST) && !media.isAfter(today.plusYears(LONGEST_MEDIA_WARRANTY_YEARS))),
                new FieldError(
                        "mediaWarrantyUntil",
                        "This cannot be the end of a manufacturer's warranty. Write its last day, or leave it empty."));
    }
}
