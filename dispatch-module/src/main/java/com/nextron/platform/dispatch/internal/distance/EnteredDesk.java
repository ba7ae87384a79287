package com.nextron.platform.dispatch.internal.distance;

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
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.EnteredDistances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Distances as headquarters enters them. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class EnteredDesk implements EnteredDistances {
    private static final String SUBJECT = "entered-distance";
    private static final BigDecimal METRES = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(5_000);
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    @Inject
    private StoredDistances distances;

    @Inject
    private Event<EnteredInForce.Changed> changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public EnteredView enter(EnterDistance wanted) {
        Ends ends = checked(wanted);
        distances.lock(ends);
        Optional<EnteredDistance> before = distances.inForce(ends);
        before.ifPresent(entry -> entry.withdraw(clock.instant()));
        distances.flush();
        long metres = wanted.kilometres()
                .multiply(METRES)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        EnteredDistance entry = new EnteredDistance(
                        ends, metres, wanted.reason().strip())
                .by(CallerContext.current().user(), clock.instant());
        distances.add(entry);
        audit.record(
                new Subject(SUBJECT, entry.id()),
                "distance-entered",
                entry.words() + before.map(old -> ", before: " + old.words()).orElse("") + ". "
                        + wanted.reason().strip());
        changes.fire(new EnteredInForce.Changed());
        return entry.view();
    }

    @Override
    @Transactional
    public EnteredView withdraw(UUID id, String reason) {
        EnteredDistance entry = distances.findLocked(id).orElseThrow(NotFound::new);
        new Checks().reason(reason).done();
        if (entry.withdraw(clock.instant())) {
            audit.record(new Subject(SUBJECT, id), "distance-withdrawn", entry.words() + ". " + reason.strip());
            changes.fire(new EnteredInForce.Changed());
        }
        return entry.view();
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public Listing<EnteredView> list(ListQuery query) {
        Set<String> filters = query.filters().keySet();
        if (!filters.isEmpty()) {
            String field = filters.iterator().next();
            throw new InvalidInput(new FieldError(field, "This list cannot be filtered by " + field + "."));
        }
        return distances.list(query).map(EnteredDistance::view);
    }

    private static Ends checked(EnterDistance wanted) {
        Checks checks = new Checks();
        Optional<PostalCode> from = checks.parse("from", wanted.from(), Ends::read);
        Optional<PostalCode> to = checks.parse("to", wanted.to(), Ends::read);
        checks.require(
                from.isEmpty() || !from.equals(to),
                new FieldError("to", "Give another postal code than the first: within one code there is no distance."));
        checks.present("kilometres", wanted.kilometres());
        BigDecimal kilometres = wanted.kilometres() == null ? BigDecimal.ONE : wanted.kilometres();
        checks.require(
                kilometres.compareTo(LEAST) >= 0 && kilometres.compareTo(MOST) < 0,
                new FieldError("kilometres", "Give the kilometres by road: more than 0 and less than 5,000."));
        checks.reason(wanted.reason()).done();
        return Ends.of(from.orElseThrow(), to.orElseThrow());
    }
}
