package com.nextron.platform.returns.internal.parts;

import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.returns.MachineParts.Kind;
import com.nextron.platform.returns.internal.assets.Asset;
import com.nextron.platform.returns.internal.parts.AssetPart.Fitting;
import com.nextron.platform.returns.internal.parts.AssetPart.Named;
import com.nextron.platform.returns.internal.site.Typed;
import com.nextron.platform.returns.internal.warranty.ReplacementRule;
import com.nextron.platform.returns.internal.warranty.RuleVersion;
import com.nextron.platform.returns.internal.warranty.WarrantyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Records the parts that were fitted on a visit: what went in, what came out, and which warranty the new one carries. A
 * part that the warranty paid for follows the rule in force (W7); one that the customer pays for was sold and has a period
 * of its own.
 */
@ApplicationScoped
public class FittedParts {
    @Inject
    private RecordedParts parts;

    @Inject
    private StoredRules rules;

    @Inject
    private Clock clock;

    /** Records them once, however often the report comes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Asset machine, VisitCompleted visit) {
        if (visit.parts().isEmpty() || parts.hasPartsOf(visit.visitId())) {
            return;
        }
        RuleVersion present = rules.inForce();
        LocalDate day = LocalDate.ofInstant(visit.departedAt(), ZoneId.of(visit.zone()));
        for (int i = 0; i < visit.parts().size(); i++) {
            PartFitted fitted = visit.parts().get(i);
            Fitting fitting = new Fitting(visit.visitId(), visit.workOrderNumber(), i + 1, day);
            RuleVersion rule =
                    fitted.covered() ? present : new RuleVersion(present.number(), ReplacementRule.OWN_PERIOD);
            AssetPart part = new AssetPart(machine, named(fitted))
                    .pieces(fitted.quantity())
                    .fitted(fitting, rule)
                    .recordedBy(by(visit), clock.instant().truncatedTo(ChronoUnit.MICROS));
            replace(machine, part, Typed.serialNumber(fitted.serialOut()), fitting);
            parts.add(part);
        }
    }

    private void replace(Asset machine, AssetPart part, String serialOut, Fitting fitting) {
        if (serialOut.isEmpty()) {
            return;
        }
        List<AssetPart> recorded = parts.of(machine.id());
        Optional<AssetPart> out = recorded.stream()
                .filter(AssetPart::isInside)
                .filter(one -> one.hasSerial(serialOut))
                .findFirst();
        WarrantyFacts facts = machine.warrantyFacts(machine.site().zone());
        part.insteadOf(serialOut, out.flatMap(one -> one.until(facts, rules.inForce())));
        out.ifPresent(one -> one.removed(fitting.on()));
    }

    private static Named named(PartFitted fitted) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(fitted.kind()))
                .findFirst()
                .orElse(Kind.OTHER);
        return new Named(
                kind,
                Typed.line(fitted.name()),
                Typed.line(fitted.partNumber()),
                Typed.serialNumber(fitted.serialIn()));
    }

    private static String by(VisitCompleted visit) {
        return visit.technicianName() == null ? visit.partnerName() : visit.technicianName();
    }
}
