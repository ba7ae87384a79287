package com.nextron.platform.billing.internal.reviewing;

import com.nextron.platform.billing.Reviews.CorrectedPart;
import com.nextron.platform.billing.Reviews.CorrectedWork;
import com.nextron.platform.billing.Reviews.Correction;
import com.nextron.platform.core.money.Digits;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.VisitCompleted;
import com.nextron.platform.dispatch.WorkDone;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A visit as it should have been told.
 *
 * @param told with what was corrected
 * @param changes in sentences, each with what it was
 */
record CorrectedVisit(VisitCompleted told, List<String> changes) {
    private static final BigDecimal FARTHEST = new BigDecimal("2000");
    private static final Duration LONGEST = Duration.ofHours(72);
    private static final int MOST_PIECES = 100;
    private static final DateTimeFormatter AT_THE_SITE =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    /**
     * Applies a correction.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput naming each field, also where nothing is changed
     */
    static CorrectedVisit of(VisitCompleted told, Correction wanted) {
        Checks checks = new Checks().reason(wanted.reason());
        checkDriven(checks, wanted.kilometres());
        Instant arrived = Optional.ofNullable(wanted.arrivedAt()).orElse(told.arrivedAt());
        Instant departed = Optional.ofNullable(wanted.departedAt()).orElse(told.departedAt());
        checks.require(
                        !departed.isBefore(arrived),
                        new FieldError("departedAt", "The departure has to be after the arrival."))
                .require(
                        Duration.between(arrived, departed).compareTo(LONGEST) <= 0,
                        new FieldError("departedAt", "A visit lasts at most 72 hours; check the day."));
        List<String> changes = new ArrayList<>();
        BigDecimal driven = Optional.ofNullable(wanted.kilometres()).orElse(told.kilometres());
        if (driven.compareTo(told.kilometres()) != 0) {
            changes.add("Kilometres from " + Digits.of(told.kilometres()) + " to " + Digits.of(driven) + ".");
        }
        if (!arrived.equals(told.arrivedAt()) || !departed.equals(told.departedAt())) {
            changes.add("Time on site from " + atTheSite(told, told.arrivedAt()) + "–"
                    + atTheSite(told, told.departedAt()) + " to " + atTheSite(told, arrived) + "–"
                    + atTheSite(told, departed) + " (local time).");
        }
        Work work = work(told, wanted.work() == null ? List.of() : wanted.work(), checks, changes);
        List<PartFitted> parts = parts(told, wanted.parts() == null ? List.of() : wanted.parts(), checks, changes);
        checks.done();
        new Checks()
                .require(!changes.isEmpty(), new FieldError("kilometres", "Nothing is changed; correct something."))
                .done();
        return new CorrectedVisit(Retold.of(told, new Retold(arrived, departed, driven, work, parts)), changes);
    }

    /** As the clock on the wall had it (D-B1). */
    private static String atTheSite(VisitCompleted told, Instant at) {
        return AT_THE_SITE.format(at.atZone(ZoneId.of(told.zone())));
    }

    /** The pieces of work, and what is said of the whole where the report has none. */
    record Work(List<WorkDone> pieces, boolean covered) {}

    private static void checkDriven(Checks checks, BigDecimal driven) {
        checks.require(
                driven == null
                        || (driven.signum() >= 0
                                && driven.compareTo(FARTHEST) <= 0
                                && driven.stripTrailingZeros().scale() <= 1),
                new FieldError(
                        "kilometres",
                        "Enter the kilometres driven both ways, from 0 to 2000, with one decimal at most."));
    }

    private static Work work(VisitCompleted told, List<CorrectedWork> wanted, Checks checks, List<String> changes) {
        List<WorkDone> pieces = new ArrayList<>(told.work());
        boolean whole = told.covered();
        for (CorrectedWork one : wanted) {
            int index = one.position() - 1;
            boolean known = index >= 0 && index < Math.max(1, pieces.size()) && !told.noShow();
            checks.require(known, new FieldError("work", "There is no piece of work " + one.position() + "."));
            if (!known) {
                continue;
            }
            if (pieces.isEmpty()) {
                note(changes, "The whole visit", whole, one.covered());
                whole = one.covered();
            } else {
                WorkDone was = pieces.get(index);
                note(changes, "“" + was.description() + "”", was.covered(), one.covered());
                pieces.set(index, covered(was, one.covered()));
            }
        }
        return new Work(pieces, pieces.isEmpty() ? whole : pieces.stream().allMatch(WorkDone::covered));
    }

    private static void note(List<String> changes, String what, boolean was, boolean is) {
        if (was != is) {
            changes.add(what + (is ? " is covered after all." : " is not covered after all."));
        }
    }

    /** What is covered after all was no exclusion. */
    private static WorkDone covered(WorkDone was, boolean covered) {
        return covered
                ? new WorkDone(was.description(), was.minutes(), true, null, "")
                : new WorkDone(was.description(), was.minutes(), false, was.exclusion(), was.evidence());
    }

    private static List<PartFitted> parts(
            VisitCompleted told, List<CorrectedPart> wanted, Checks checks, List<String> changes) {
        List<PartFitted> parts = new ArrayList<>(told.parts());
        for (CorrectedPart one : wanted) {
            int index = one.position() - 1;
            boolean known = index >= 0 && index < parts.size();
            checks.require(known, new FieldError("parts", "There is no part " + one.position() + "."))
                    .require(
                            one.quantity() >= 0 && one.quantity() <= MOST_PIECES,
                            new FieldError("parts", "Enter how many, from 0 to 100."));
            if (known) {
                PartFitted was = parts.get(index);
                if (was.quantity() != one.quantity()) {
                    changes.add(was.name() + ": " + one.quantity() + " instead of " + was.quantity() + ".");
                }
                note(changes, was.name(), was.covered(), one.covered());
                parts.set(index, corrected(was, one));
            }
        }
        return parts.stream().filter(part -> part.quantity() > 0).toList();
    }

    private static PartFitted corrected(PartFitted was, CorrectedPart to) {
        return new PartFitted(
                was.name(), was.partNumber(), was.kind(), to.quantity(), was.serialIn(), was.serialOut(), to.covered());
    }

    /** What of an event is told otherwise. */
    record Retold(Instant arrived, Instant departed, BigDecimal kilometres, Work work, List<PartFitted> parts) {
        static VisitCompleted of(VisitCompleted told, Retold other) {
            return new VisitCompleted(
                    told.workOrderId(),
                    told.workOrderNumber(),
                    told.caseId(),
                    told.caseNumber(),
                    told.customer(),
                    told.partner(),
                    told.partnerName(),
                    told.responseLevel(),
                    told.country(),
                    told.subdivision(),
                    told.zone(),
                    told.postalCode(),
                    told.city(),
                    other.arrived(),
                    other.departed(),
                    other.kilometres(),
                    other.work().covered(),
                    told.inWarranty(),
                    other.work().covered() ? null : told.exclusion(),
                    told.summary(),
                    told.technicianName(),
                    told.visitId(),
                    told.visitNumber(),
                    told.noShow(),
                    told.estimatedKilometres(),
                    told.comeAgain(),
                    other.work().pieces(),
                    other.parts(),
                    told.evidence(),
                    told.technicianId(),
                    told.agreedFrom(),
                    told.agreedTo(),
                    told.model());
        }
    }
}
