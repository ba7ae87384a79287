package com.nextron.platform.returns.internal.warranty;

import static com.nextron.platform.returns.internal.warranty.Days.told;

import com.nextron.platform.returns.FaultKind;
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
 * Decides provisionally whether an error would be covered, from the papers alone (W1 to W6).
 *
 * <p>A period is counted in calendar days of the site and its last day is included: an invoice of 2021-03-14 covers a
 * report at 23:59 on 2026-03-14 in Oslo (22:59 UTC), and none a minute later. A storage system counts as a complete
 * machine (W1); its media follow the manufacturer's date (W4), and so do the drives of a server or workstation.
 */
public final class Warranty {
    private Warranty() {}

    /**
     * The answer for a fault that was reported then. What is found on site can still exclude it (W5).
     *
     * @param reportedAt when the case was received; its calendar day in the site's zone counts
     */
    public static WarrantyAnswer decide(WarrantyFacts facts, FaultKind fault, Instant reportedAt) {
        LocalDate day = reportedAt.atZone(facts.zone()).toLocalDate();
        if (fault == FaultKind.SOFTWARE) {
            return software();
        }
        if (day.isBefore(facts.invoiceDate())) {
            return new NeedsHuman(List.of(new Reason(
                    "W1",
                    "The fault was reported on " + told(day) + ", before the invoice date " + told(facts.invoiceDate())
                            + " that the warranty starts from. Check the invoice.")));
        }
        return switch (fault) {
            case BATTERY -> battery(facts, day);
            case STORAGE_MEDIA -> media(facts, day);
            case UNKNOWN -> unknown(facts, day);
            case SOFTWARE -> software();
            case MAINBOARD, MEMORY ->
                machine(
                        facts,
                        day,
                        "the error comes from incompatible parts, mains power, " + "overheating or careless treatment");
            case POWER_SUPPLY -> machine(facts, day, "mains power, not the power supply unit itself, is at fault");
            case COOLING -> machine(facts, day, "the machine overheated where it stands, without a defect of its own");
        };
    }

    private static WarrantyAnswer software() {
        return new NotCovered(List.of(
                new Reason("W5", "Errors of software and the operating system are not covered by the warranty."),
                new Reason(
                        "W6", "Re-installing software is covered neither by the warranty nor by the response time.")));
    }

    private static WarrantyAnswer machine(WarrantyFacts facts, LocalDate day, String exclusion) {
        if (day.isAfter(facts.machineUntil())) {
            return new NotCovered(List.of(machinePeriodEnded(facts)));
        }
        return new Covered(List.of(machinePeriodRuns(facts), onSite(exclusion)));
    }

    private static WarrantyAnswer battery(WarrantyFacts facts, LocalDate day) {
        String period = "Batteries are covered for two years from the invoice date " + told(facts.invoiceDate())
                + ", also inside a covered machine: ";
        if (day.isAfter(facts.batteryUntil())) {
            return new NotCovered(
                    List.of(new Reason("W3", period + "that ended on " + told(facts.batteryUntil()) + ".")));
        }
        return new Covered(List.of(
                new Reason("W3", period + "up to and with " + told(facts.batteryUntil()) + "."),
                onSite("the battery suffered from mains power, overheating or careless treatment")));
    }

    private static WarrantyAnswer media(WarrantyFacts facts, LocalDate day) {
        Optional<LocalDate> until = facts.mediaWarrantyUntil();
        if (until.isEmpty()) {
            return new NeedsHuman(List.of(new Reason(
                    "W4",
                    "Storage media have the manufacturer's warranty, and its end date is not recorded for this machine. "
                            + "Ask the manufacturer.")));
        }
        if (day.isAfter(until.get())) {
            return new NotCovered(List.of(new Reason(
                    "W4", "The manufacturer's warranty on the storage media ended on " + told(until.get()) + ".")));
        }
        return new Covered(List.of(
                new Reason(
                        "W4",
                        "The manufacturer's warranty covers the storage media up to and with " + told(until.get())
                                + "."),
                onSite("the media suffered from mains power, overheating or careless treatment")));
    }

    /** The machine's own period decides; parts with a period of their own are named, since they could turn it. */
    private static WarrantyAnswer unknown(WarrantyFacts facts, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        if (day.isAfter(facts.machineUntil())) {
            reasons.add(machinePeriodEnded(facts));
            Optional<LocalDate> media = facts.mediaWarrantyUntil().filter(until -> !day.isAfter(until));
            if (media.isEmpty()) {
                return new NotCovered(reasons);
            }
            reasons.add(new Reason(
                    "W4",
                    "If the storage media are at fault, the manufacturer's warranty still covers them up to and with "
                            + told(media.get()) + "."));
            return new NeedsHuman(reasons);
        }
        reasons.add(machinePeriodRuns(facts));
        if (day.isAfter(facts.batteryUntil())) {
            reasons.add(new Reason(
                    "W3",
                    "If a battery is at fault, it is not covered: its two years ended on " + told(facts.batteryUntil())
                            + "."));
        }
        facts.mediaWarrantyUntil()
                .filter(day::isAfter)
                .ifPresent(until -> reasons.add(new Reason(
                        "W4",
                        "If the storage media are at fault, they are not covered: the manufacturer's warranty ended on "
                                + told(until) + ".")));
        reasons.add(
                new Reason(
                        "W5",
                        "The fault is not known yet, so this is provisional: if the technician finds a compatibility issue, "
                                + "software, mains power, overheating or careless treatment, the visit is charged at the price list."));
        return new Covered(reasons);
    }

    private static Reason machinePeriodRuns(WarrantyFacts facts) {
        return new Reason(
                "W1",
                "The machine is covered for five years from the invoice date " + told(facts.invoiceDate())
                        + ": up to and with " + told(facts.machineUntil()) + ".");
    }

    private static Reason machinePeriodEnded(WarrantyFacts facts) {
        return new Reason(
                "W1",
                "The period of five years from the invoice date " + told(facts.invoiceDate()) + " ended on "
                        + told(facts.machineUntil()) + ".");
    }

    static Reason onSite(String exclusion) {
        return new Reason(
                "W5", "If the technician finds that " + exclusion + ", the visit is charged at the price list.");
    }
}
