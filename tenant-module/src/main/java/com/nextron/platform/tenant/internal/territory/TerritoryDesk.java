package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.Territories;
import com.nextron.platform.tenant.internal.registry.RegisteredTenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Territories as headquarters keeps them. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class TerritoryDesk implements Territories {
    private static final String SUBJECT = "territory-assignment";

    private Assignments assignments;
    private RegisteredTenants tenants;
    private AuditTrail audit;
    private Clock clock;

    /** For the container's proxy. */
    protected TerritoryDesk() {}

    @Inject
    TerritoryDesk(Assignments assignments, RegisteredTenants tenants, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AssignmentView assign(AssignTerritory wanted) {
        WantedAssignment checked = WantedAssignment.read(wanted, this::takesPart);
        TerritoryAssignment assignment = checked.assignment(clock.instant());
        assignments.lock(checked.range().from().country().code());
        refuseRivals(assignment);
        assignments.add(assignment);
        String name = name(assignment.partner());
        audit.record(
                new Subject(SUBJECT, assignment.id()),
                "territory-assigned",
                name + " serves " + checked.range() + " in "
                        + checked.range().from().country() + ".");
        return assignment.view(name);
    }

    @Override
    @Transactional
    public AssignmentView end(UUID id, LocalDate lastDay) {
        TerritoryAssignment assignment = assignments.find(id).orElseThrow(NotFound::new);
        assignments.lock(assignment.range().from().country().code());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone(assignment));
        Checks checks = new Checks().present("lastDay", lastDay);
        checks.done();
        checks.require(!lastDay.isBefore(today), new FieldError("lastDay", "Choose today or a later day."))
                .done();
        LocalDate before = assignment.validTo();
        checks.parse("lastDay", lastDay, day -> {
            assignment.end(day);
            return day;
        });
        checks.done();
        if (before != null && lastDay.isAfter(before)) {
            refuseRivals(assignment);
        }
        audit.record(new Subject(SUBJECT, id), "territory-ended", "It holds up to and with " + lastDay + ".");
        return assignment.view(name(assignment.partner()));
    }

    @Override
    @AllowedFor({
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.FINANCE,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER
    })
    @Transactional
    public Listing<AssignmentView> list(ListQuery query) {
        Listing<TerritoryAssignment> found = assignments.list(byLevel(query));
        Map<TenantId, String> names = tenants.names(found.items().stream()
                .map(TerritoryAssignment::partner)
                .distinct()
                .toList());
        return found.map(assignment -> assignment.view(names.get(assignment.partner())));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
    @Transactional
    public Coverage candidates(PostalCode place, ResponseLevel level, LocalDate on) {
        return new Coverage(0, CandidateOrder.of(assignments.holding(place, level, on)));
    }

    private boolean takesPart(TenantId partner) {
        return tenants.find(partner)
                .filter(known -> known.active() && known.kind() != TenantKind.CUSTOMER)
                .isPresent();
    }

    /** Two primaries would leave open who is asked first. */
    private void refuseRivals(TerritoryAssignment assignment) {
        assignments.rivalsOf(assignment).stream().findFirst().ifPresent(rival -> {
            String until = rival.validTo() == null ? "" : " until " + rival.validTo();
            throw new InvalidInput(new FieldError(
                    "rank",
                    name(rival.partner()) + " is primary for " + rival.range() + " at "
                            + rival.levels().stream().map(ResponseLevel::code).collect(Collectors.joining(", "))
                            + " from " + rival.validFrom() + until
                            + ". End that first, or assign this one as backup."));
        });
    }

    private String name(TenantId partner) {
        return tenants.names(List.of(partner)).getOrDefault(partner, partner.value());
    }

    /** An assignment holds for a set of levels, so a reader's level stands for every set that has it. */
    private static ListQuery byLevel(ListQuery query) {
        String level = query.filters().getOrDefault("level", "");
        Map<String, String> others = query.filters().entrySet().stream()
                .filter(filter -> !filter.getKey().equals("level"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ListQuery without = new ListQuery(
                query.search(),
                others,
                query.sortBy(),
                query.descending(),
                query.offset(),
                query.limit(),
                query.after());
        if (level.isBlank()) {
            return without;
        }
        Checks checks = new Checks();
        List<ResponseLevel> wanted =
                checks.parse("level", level, TerritoryDesk::levels).orElse(List.of());
        checks.done();
        return without.where("levels", String.join(",", Levels.holdingAny(wanted)));
    }

    private static List<ResponseLevel> levels(String codes) {
        return Arrays.stream(codes.split(","))
                .map(String::strip)
                .map(ResponseLevel::of)
                .toList();
    }

    private static ZoneId zone(TerritoryAssignment assignment) {
        PostalCode first = assignment.range().from();
        return first.country().isNordic()
                ? com.nextron.platform.core.place.Site.of(first).zone()
                : ZoneOffset.UTC;
    }
}
