package com.nextron.platform.returns.internal.warranty;

import static com.nextron.platform.returns.internal.warranty.Days.told;

import com.nextron.platform.returns.WarrantyAnswer;
import com.nextron.platform.returns.WarrantyAnswer.Covered;
import com.nextron.platform.returns.WarrantyAnswer.NeedsHuman;
import com.nextron.platform.returns.WarrantyAnswer.NotCovered;
import com.nextron.platform.returns.WarrantyAnswer.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides for one part of a machine, on the day at the site, the last day included (W1, W3, W4, W7).
 *
 * <p>A machine invoiced on 2021-03-14 with a battery replaced on 2022-06-01: by default the new battery is covered up to
 * and with 2023-03-14, the end of the first one's two years; with a period of its own up to and with 2024-06-01.
 */
public final class PartWarranty {
    private static final int PART_YEARS = 5;
    private static final int BATTERY_YEARS = 2;

    private PartWarranty() {}

    /** The answer for a defect of that part that was reported then. What is found on site can still exclude it (W5). */
    public static WarrantyAnswer decide(WarrantyFacts machine, PartFacts part, RuleVersion rule, Instant reportedAt) {
        LocalDate day = reportedAt.atZone(machine.zone()).toLocalDate();
        LocalDate from = part.replacedOn().orElse(machine.invoiceDate());
        if (day.isBefore(from)) {
            return new NeedsHuman(List.of(new Reason(
                    ruleOf(part),
                    "The defect was reported on " + told(day) + ", before the "
                            + part.kind().word() + " came on " + told(from) + ". Check the papers.")));
        }
        Optional<LocalDate> until = until(machine, part, rule);
        if (until.isEmpty()) {
            return new NeedsHuman(List.of(new Reason(
                    "W4",
                    "Storage media have the manufacturer's warranty, and its end date is not recorded for this one. "
                            + "Ask the manufacturer.")));
        }
        return answer(part, rule, day, until.get());
    }

    /** The last day of the part's warranty, still covered; empty for media whose manufacturer's date is not recorded. */
    public static Optional<LocalDate> until(WarrantyFacts machine, PartFacts part, RuleVersion rule) {
        LocalDate from = part.replacedOn().orElse(machine.invoiceDate());
        return isOwnPeriod(part, rule) ? ownUntil(part, from) : originalUntil(machine, part);
    }

    private static boolean isOwnPeriod(PartFacts part, RuleVersion rule) {
        return part.replacedOn().isPresent() && rule.replacement() == ReplacementRule.OWN_PERIOD;
    }

    private static WarrantyAnswer answer(PartFacts part, RuleVersion rule, LocalDate day, LocalDate until) {
        boolean ended = day.isAfter(until);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                ruleOf(part),
                "The warranty on this " + part.kind().word() + (ended ? " ended on " : " runs up to and with ")
                        + told(until) + "."));
        part.replacedOn()
                .ifPresent(replaced -> reasons.add(new Reason(
                        "W7",
                        "It was fitted on " + told(replaced) + " as a replacement and "
                                + (isOwnPeriod(part, rule)
                                        ? "has a period of its own"
                                        : "carries the remaining warranty of the unit it replaced")
                                + " (warranty rules, version " + rule.number() + ").")));
        return ended ? new NotCovered(reasons) : new Covered(reasons);
    }

    private static Optional<LocalDate> originalUntil(WarrantyFacts machine, PartFacts part) {
        if (part.originalUntil().isPresent()) {
            return part.originalUntil();
        }
        return switch (part.kind()) {
            case BATTERY -> Optional.of(machine.batteryUntil());
            case STORAGE_MEDIA ->
                part.replacedOn().isPresent()
                        ? machine.mediaWarrantyUntil()
                        : part.manufacturerUntil().or(machine::mediaWarrantyUntil);
            case OTHER -> Optional.of(machine.machineUntil());
        };
    }

    private static Optional<LocalDate> ownUntil(PartFacts part, LocalDate from) {
        return switch (part.kind()) {
            case BATTERY -> Optional.of(from.plusYears(BATTERY_YEARS));
            case STORAGE_MEDIA -> part.manufacturerUntil();
            case OTHER -> Optional.of(from.plusYears(PART_YEARS));
        };
    }

    private static String ruleOf(PartFacts part) {
        return switch (part.kind()) {
            case BATTERY -> "W3";
            case STORAGE_MEDIA -> "W4";
            case OTHER -> "W1";
        };
    }
}
