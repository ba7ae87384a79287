package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.dispatch.RankingWeights;
import com.nextron.platform.dispatch.internal.decision.Part;
import com.nextron.platform.dispatch.internal.decision.Weights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where headquarters says what counts how much. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
class WeightsDesk implements RankingWeights {
    @Inject
    private StoredWeights weights;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public List<WeightsView> versions() {
        return weights.versions();
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public WeightsView change(ChangeWeights wanted) {
        Map<Part, Integer> points = checked(wanted);
        weights.lock();
        Weights next = new Weights(weights.versions().get(0).version() + 1, points);
        WeightsView stored = view(next, wanted.reason().strip());
        weights.add(stored, next);
        audit.record(
                new Subject("ranking-weights", new UUID(0, next.version())),
                "weights-changed",
                "Version " + next.version() + ": " + told(next) + ". " + stored.reason());
        return stored;
    }

    private WeightsView view(Weights next, String reason) {
        return StoredWeights.view(
                next,
                new StoredWeights.Said(
                        reason, clock.instant(), CallerContext.current().user()));
    }

    private static Map<Part, Integer> checked(ChangeWeights wanted) {
        Checks checks = new Checks().reason(wanted.reason()).present("weights", wanted.weights());
        Map<String, Integer> given = wanted.weights() == null ? Map.of() : wanted.weights();
        for (Part part : Part.values()) {
            Integer points = given.get(part.name());
            checks.require(
                    points != null && points >= 0 && points <= Weights.MOST,
                    new FieldError(
                            "weights." + part.name(),
                            "Write how many points “" + part.label() + "” is worth, 0 to " + Weights.MOST + "."));
        }
        given.keySet().stream()
                .filter(name -> Arrays.stream(Part.values())
                        .noneMatch(part -> part.name().equals(name)))
                .forEach(name ->
                        checks.require(false, new FieldError("weights", "“" + name + "” is not a part of the score.")));
        checks.done();
        return Arrays.stream(Part.values()).collect(Collectors.toMap(part -> part, part -> given.get(part.name())));
    }

    private static String told(Weights weights) {
        return Arrays.stream(Part.values())
                .map(part -> part.label() + " " + weights.of(part))
                .collect(Collectors.joining(", "));
    }
}
