package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.CheckDone;
import com.nextron.platform.dispatch.PartFitted;
import com.nextron.platform.dispatch.Visits.NoShow;
import com.nextron.platform.dispatch.Visits.Part;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.Visits.Work;
import com.nextron.platform.dispatch.WorkDone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report that makes sense, with blanks cut off.
 *
 * <p>What is covered (B1 to B3): nothing of a no-show; otherwise, in warranty, each piece of work without an exclusion and
 * each part that is not charged. The visit as a whole costs the customer nothing only when all of that is covered and
 * no exclusion was found.
 */
final class CheckedReport {
    private static final BigDecimal FARTHEST = new BigDecimal("2000");
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_ENTRIES = 50;
    private static final int MOST_MINUTES = 72 * 60;
    private static final int MOST_PIECES = 100;

    private final ReportVisit report;
    private final boolean noShow;

    private CheckedReport(ReportVisit report, boolean noShow) {
        this.report = report;
        this.noShow = noShow;
    }

    static CheckedReport of(ReportVisit report) {
        Checks checks = new Checks();
        checkDriven(checks, report.kilometres());
        checks.text("summary", report.summary(), LONGEST_TEXT);
        if (report.exclusion() != null) {
            checkEvidence(checks, "evidence", report.evidence());
            checks.require(
                    report.work().isEmpty() || report.work().stream().anyMatch(piece -> piece.exclusion() != null),
                    new FieldError("work", "Say which piece of work is not covered, and why (B3)."));
        }
        checks.require(
                report.comeAgainBecause() == null || report.comeAgainBecause().length() <= LONGEST_TEXT,
                new FieldError("comeAgainBecause", "At most " + LONGEST_TEXT + " characters, please."));
        checkEntries(checks, report);
        if (report.signature() != null) {
            checks.text("signedBy", report.signature().name(), LONGEST_NAME);
        }
        checks.done();
        return new CheckedReport(report, false);
    }

    static CheckedReport of(NoShow nobody) {
        Checks checks = new Checks();
        checkDriven(checks, nobody.kilometres());
        checks.text("note", nobody.note(), LONGEST_TEXT).done();
        return new CheckedReport(ReportVisit.plain(nobody.kilometres(), null, null, nobody.note()), true);
    }

    private static void checkDriven(Checks checks, BigDecimal driven) {
        checks.present("kilometres", driven);
        if (driven != null) {
            checks.require(
                            driven.signum() >= 0 && driven.compareTo(FARTHEST) <= 0,
                            new FieldError("kilometres", "Enter the kilometres driven both ways, from 0 to 2000."))
                    .require(
                            driven.stripTrailingZeros().scale() <= 1,
                            new FieldError("kilometres", "Enter the kilometres with one decimal at most."));
        }
    }

    private static void checkEvidence(Checks checks, String field, String evidence) {
        if (isBlank(evidence)) {
            checks.require(false, new FieldError(field, "Say what shows that the error is not covered (W5)."));
        } else {
            checks.text(field, evidence, LONGEST_TEXT);
        }
    }

    private static void checkEntries(Checks checks, ReportVisit report) {
        checks.require(
                report.work().size() <= MOST_ENTRIES
                        && report.parts().size() <= MOST_ENTRIES
                        && report.checklist().size() <= MOST_ENTRIES,
                new FieldError("work", "A report takes at most " + MOST_ENTRIES + " pieces of work, parts or checks."));
        for (Work piece : report.work()) {
            checks.text("work.description", piece.description(), LONGEST_TEXT)
                    .require(
                            piece.minutes() > 0 && piece.minutes() <= MOST_MINUTES,
                            new FieldError("work.minutes", "Enter how many minutes it took, from 1 to 4320."));
            if (piece.exclusion() != null) {
                checkEvidence(checks, "work.evidence", piece.evidence());
            }
        }
        for (Part part : report.parts()) {
            checks.text("parts.name", part.name(), LONGEST_NAME)
                    .present("parts.kind", part.kind())
                    .require(
                            part.quantity() > 0 && part.quantity() <= MOST_PIECES,
                            new FieldError("parts.quantity", "Enter how many, from 1 to 100."))
                    .require(
                            List.of(cut(part.partNumber()), cut(part.serialIn()), cut(part.serialOut())).stream()
                                    .allMatch(text -> text.length() <= LONGEST_NAME),
                            new FieldError("parts.partNumber", "Numbers have at most 200 characters."));
        }
        report.checklist().forEach(check -> checks.text("checklist", check.item(), LONGEST_NAME));
    }

    BigDecimal kilometres() {
        return report.kilometres().setScale(1);
    }

    boolean isNoShow() {
        return noShow;
    }

    String summary() {
        return report.summary().strip();
    }

    /** Of the visit, or of its first excluded piece of work. */
    Optional<Exclusion> exclusion() {
        return Optional.ofNullable(report.exclusion()).or(() -> excludedWork().map(Work::exclusion));
    }

    String evidence() {
        return report.exclusion() == null
                ? excludedWork().map(piece -> piece.evidence().strip()).orElse("")
                : report.evidence().strip();
    }

    private Optional<Work> excludedWork() {
        return report.work().stream().filter(piece -> piece.exclusion() != null).findFirst();
    }

    Optional<String> comeAgainBecause() {
        return Optional.ofNullable(report.comeAgainBecause()).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<String> signedBy() {
        return Optional.ofNullable(report.signature())
                .map(signature -> signature.name().strip());
    }

    List<CheckDone> checklist() {
        return report.checklist();
    }

    List<WorkDone> work(boolean inWarranty) {
        return report.work().stream()
                .map(piece -> new WorkDone(
                        piece.description().strip(),
                        piece.minutes(),
                        inWarranty && piece.exclusion() == null,
                        Optional.ofNullable(piece.exclusion()).map(Enum::name).orElse(null),
                        piece.exclusion() == null ? "" : piece.evidence().strip()))
                .toList();
    }

    List<PartFitted> parts(boolean inWarranty) {
        return report.parts().stream()
                .map(part -> new PartFitted(
                        part.name().strip(),
                        cut(part.partNumber()),
                        part.kind().name(),
                        part.quantity(),
                        cut(part.serialIn()),
                        cut(part.serialOut()),
                        inWarranty && !part.charged()))
                .toList();
    }

    boolean isCovered(boolean inWarranty) {
        return inWarranty
                && !noShow
                && exclusion().isEmpty()
                && report.parts().stream().noneMatch(Part::charged);
    }

    private static String cut(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
