package com.nextron.platform.returns.internal.warranty;

import com.nextron.platform.returns.FaultKind;
import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.Covered;
import com.nextron.platform.returns.WarrantyAnswer.NeedsHuman;
import com.nextron.platform.returns.WarrantyAnswer.NotCovered;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer when a case comes in. A fault of a battery or a drive is answered by the warranty of that part where it is
 * recorded (W3, W4, W7), any other by the machine's papers. Where several such parts are recorded and do not agree, a
 * person has to find out which one is at fault.
 */
public final class IntakeWarranty {
    private IntakeWarranty() {}

    /** The answer for a fault that was reported then; {@code parts} are those inside the machine now. */
    public static WarrantyAnswer decide(
            WarrantyFacts machine, List<KnownPart> parts, FaultKind fault, Instant reportedAt) {
        List<KnownPart> concerned = kindOf(fault).stream()
                .flatMap(kind -> parts.stream().filter(part -> part.facts().kind() == kind))
                .toList();
        if (concerned.isEmpty()) {
            return Warranty.decide(machine, fault, reportedAt);
        }
        List<WarrantyAnswer> answers = concerned.stream()
                .map(part -> PartWarranty.decide(machine, part.facts(), part.rule(), reportedAt))
                .toList();
        List<Reason> reasons = named(concerned, answers);
        if (answers.stream().allMatch(Covered.class::isInstance)) {
            reasons.add(Warranty.onSite("the part suffered from mains power, overheating or careless treatment"));
            return new Covered(reasons);
        }
        if (answers.stream().allMatch(NotCovered.class::isInstance)) {
            return new NotCovered(reasons);
        }
        if (concerned.size() > 1) {
            reasons.add(new Reason(
                    reasons.get(0).rule(),
                    "It depends on which of them is at fault. Ask the customer, or look on site."));
        }
        return new NeedsHuman(reasons);
    }

    private static List<Reason> named(List<KnownPart> parts, List<WarrantyAnswer> answers) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.get(i).name();
            answers.get(i)
                    .reasons()
                    .forEach(reason -> reasons.add(new Reason(reason.rule(), name + ": " + reason.sentence())));
        }
        return reasons;
    }

    private static Optional<PartFacts.Kind> kindOf(FaultKind fault) {
        return switch (fault) {
            case BATTERY -> Optional.of(PartFacts.Kind.BATTERY);
            case STORAGE_MEDIA -> Optional.of(PartFacts.Kind.STORAGE_MEDIA);
            case MAINBOARD, POWER_SUPPLY, MEMORY, COOLING, SOFTWARE, UNKNOWN -> Optional.empty();
        };
    }
}
