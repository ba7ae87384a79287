package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.returns.MachineParts;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.assets.RegisteredAssets;
import com.nextron.platform.returns.internal.site.Typed;
import com.nextron.platform.returns.internal.warranty.RuleVersion;
import com.nextron.platform.returns.internal.warranty.WarrantyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Shows the parts of machines and records those they were sold with. */
@ApplicationScoped
class PartDesk implements MachineParts {
    private static final int LONGEST = 100;
    private static final int MOST_YEARS = 20;

    @Inject
    private RecordedParts parts;

    @Inject
    private StoredRules rules;

    @Inject
    private RegisteredAssets assets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public List<PartView> of(UUID asset) {
        WarrantyFacts facts = facts(assets.find(asset).orElseThrow(NotFound::new));
        RuleVersion present = rules.inForce();
        Instant now = clock.instant();
        return parts.of(asset).stream()
                .map(part -> part.view(facts, present, now))
                .sorted(Comparator.comparing((PartView part) -> part.removedOn().isPresent()))
                .toList();
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_SUPPORT})
    @Transactional
    public PartView record(UUID asset, RecordPart wanted) {
        Asset machine = assets.find(asset).orElseThrow(NotFound::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AssetPart part = new AssetPart(machine, checked(wanted, machine, now))
                .manufacturerUntil(wanted.manufacturerUntil())
                .recordedBy(CallerContext.current().user(), now);
        parts.add(part);
        PartView view = part.view(facts(machine), rules.inForce(), now);
        audit.record(
                new AuditTrail.Subject("asset", asset),
                "part-recorded",
                view.kind().label() + " “" + view.name() + "” " + view.serialNumber() + " was recorded on "
                        + machine.serialNumber() + ".");
        return view;
    }

    private AssetPart.Named checked(RecordPart wanted, Asset machine, Instant now) {
        AssetPart.Named named = new AssetPart.Named(
                wanted.kind(),
                Typed.line(wanted.name()),
                Typed.line(wanted.partNumber()),
                Typed.serialNumber(wanted.serialNumber()));
        LocalDate until = wanted.manufacturerUntil();
        LocalDate today = LocalDate.ofInstant(now, machine.site().zone());
        boolean taken = parts.of(machine.id()).stream().anyMatch(part -> part.hasSerial(named.serialNumber()));
        new Checks()
                .present("kind", wanted.kind())
                .text("name", named.name(), LONGEST)
                .require(
                        named.partNumber().length() <= LONGEST,
                        new FieldError("partNumber", "At most " + LONGEST + " characters, please."))
                .require(
                        named.serialNumber().length() <= LONGEST,
                        new FieldError("serialNumber", "At most " + LONGEST + " characters, please."))
                .require(!taken, new FieldError("serialNumber", "A part with this serial number is recorded already."))
                .require(
                        until == null
                                || !until.isBefore(machine.warrantyFacts(
                                                        machine.site().zone())
                                                .invoiceDate())
                                        && !until.isAfter(today.plusYears(MOST_YEARS)),
                        new FieldError(
                                "manufacturerUntil",
                                "This cannot be the end of its manufacturer's warranty. Write its last day, or leave it empty."))
                .done();
        return named;
    }

    private static WarrantyFacts facts(Asset machine) {
        return machine.warrantyFacts(machine.site().zone());
    }
}
