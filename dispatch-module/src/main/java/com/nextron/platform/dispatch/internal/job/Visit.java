package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.Exclusion;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.Visits.ReportVisit;
import com.nextron.platform.dispatch.WorkOrderView.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened on site: arrival, departure and the report. Times are entered by people and checked here. */
@Embeddable
class Visit {
    /** What is forgiven to a phone whose clock is fast. */
    static final Duration FAST_CLOCK = Duration.ofMinutes(2);

    static final Duration LONGEST_STAY = Duration.ofHours(72);
    static final BigDecimal FARTHEST = new BigDecimal("2000");
    private static final int LONGEST_TEXT = 2000;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrival_entered_at")
    private Instant arrivalEnteredAt;

    @Column(name = "arrival_entered_by")
    private String arrivalEnteredBy;

    @Column(name = "departed_at")
    private Instant departedAt;

    @Column(name = "departure_entered_at")
    private Instant departureEnteredAt;

    @Column(name = "departure_entered_by")
    private String departureEnteredBy;

    private BigDecimal kilometres;
    private Boolean covered;

    @Enumerated(EnumType.STRING)
    private Exclusion exclusion;

    private String evidence;
    private String summary;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reported_by")
    private String reportedBy;

    protected Visit() {}

    /** Notes the arrival (D-O6). */
    void arrive(Instant at, Instant receivedAt, Entered entered) {
        new Checks()
                .require(
                        !at.isBefore(receivedAt),
                        new FieldError("at", "The arrival cannot be before the case was received."))
                .require(
                        !at.isAfter(entered.at().plus(FAST_CLOCK)),
                        new FieldError("at", "The arrival is in the future; enter it once you are there."))
                .done();
        arrivedAt = at;
        arrivalEnteredAt = entered.at();
        arrivalEnteredBy = entered.by();
    }

    /** Notes the departure. */
    void depart(Instant at, Entered entered) {
        new Checks()
                .require(at.isAfter(arrivedAt), new FieldError("at", "The departure has to be after the arrival."))
                .require(
                        !at.isAfter(arrivedAt.plus(LONGEST_STAY)),
                        new FieldError("at", "A visit lasts at most 72 hours; check the day of the departure."))
                .require(
                        !at.isAfter(entered.at().plus(FAST_CLOCK)),
                        new FieldError("at", "The departure is in the future; enter it once you have left."))
                .done();
        departedAt = at;
        departureEnteredAt = entered.at();
        departureEnteredBy = entered.by();
    }

    /** Notes what was found: covered if the machine is in warranty and no exclusion applies (B1, B2). */
    void report(ReportVisit report, boolean inWarranty, Entered entered) {
        check(report);
        kilometres = report.kilometres().setScale(1);
        exclusion = report.exclusion();
        evidence = evidenceOf(report);
        summary = report.summary().strip();
        covered = inWarranty && exclusion == null;
        reportedAt = entered.at();
        reportedBy = entered.by();
    }

    private static void check(ReportVisit report) {
        BigDecimal driven = report.kilometres();
        Checks checks = new Checks().present("kilometres", driven).text("summary", report.summary(), LONGEST_TEXT);
        if (driven != null) {
            checks.require(
                            driven.signum() >= 0 && driven.compareTo(FARTHEST) <= 0,
                            new FieldError("kilometres", "Enter the kilometres driven both ways, from 0 to 2000."))
                    .require(
                            driven.stripTrailingZeros().scale() <= 1,
                            new FieldError("kilometres", "Enter the kilometres with one decimal at most."));
        }
        if (report.exclusion() != null) {
            if (report.evidence() == null || report.evidence().isBlank()) {
                checks.require(false, new FieldError("evidence", "Say what shows that the error is not covered (W5)."));
            } else {
                checks.text("evidence", report.evidence(), LONGEST_TEXT);
            }
        }
        checks.done();
    }

    boolean arrivedThen(Instant at) {
        return at.equals(arrivedAt);
    }

    boolean departedThen(Instant at) {
        return at.equals(departedAt);
    }

    boolean reportedSo(ReportVisit report) {
        check(report);
        return report.kilometres().compareTo(kilometres) == 0
                && report.exclusion() == exclusion
                && evidenceOf(report).equals(evidence)
                && report.summary().strip().equals(summary);
    }

    private static String evidenceOf(ReportVisit report) {
        return report.exclusion() == null ? "" : report.evidence().strip();
    }

    Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrivedAt);
    }

    Optional<Instant> departedAt() {
        return Optional.ofNullable(departedAt);
    }

    Optional<Report> report() {
        return Optional.ofNullable(reportedAt)
                .map(at -> new Report(kilometres, covered, Optional.ofNullable(exclusion), evidence, summary, at));
    }

    List<Milestone> milestones(String holder) {
        List<Milestone> passed = new ArrayList<>();
        arrivedAt().ifPresent(at -> passed.add(new Milestone("Arrived", at, arrivalEnteredBy, holder)));
        departedAt().ifPresent(at -> passed.add(new Milestone("Left", at, departureEnteredBy, holder)));
        report().ifPresent(report -> passed.add(new Milestone("Reported", report.reportedAt(), reportedBy, holder)));
        return passed;
    }
}
