package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.WorkOrderView.TechnicianOnJob;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who goes, in which window, and who said so. Replaced as a whole. */
@Embeddable
public class Appointed {
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(366);
    private static final Duration LONGEST = Duration.ofHours(24);

    @Column(name = "technician_id")
    private UUID technicianId;

    @Column(name = "technician_name")
    private String technicianName;

    /** The account, in lower case: what a technician's own list is drawn by. */
    @Column(name = "technician_email")
    private String technicianEmail;

    @Column(name = "planned_from")
    private Instant from;

    @Column(name = "planned_to")
    private Instant to;

    private boolean agreed;

    @Column(name = "overlap_because")
    private String overlapBecause;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private String plannedBy;

    protected Appointed() {}

    /** Checked against the case and the calendar of common sense. */
    public static Appointed of(TechnicianView technician, Wanted wanted, Entered entered) {
        Appointed appointed = new Appointed();
        appointed.technicianId = technician.id();
        appointed.technicianName = technician.name();
        appointed.technicianEmail = technician.email().toLowerCase(Locale.ROOT);
        appointed.from = Entered.toMicros(wanted.from());
        appointed.to = Entered.toMicros(wanted.to());
        appointed.agreed = wanted.agreed();
        appointed.overlapBecause = wanted.overlapBecause().orElse(null);
        appointed.plannedAt = entered.at();
        appointed.plannedBy = entered.by();
        return appointed;
    }

    /** Refuses a visit planned before the case was received, or so far ahead that the date must be wrong. */
    void check(Instant receivedAt) {
        new Checks()
                .require(
                        !from.isBefore(receivedAt),
                        new FieldError("plannedFrom", "The visit cannot be planned before the case was received."))
                .require(
                        from.isBefore(plannedAt.plus(FARTHEST_AHEAD)),
                        new FieldError("plannedFrom", "That is more than a year ahead; check the date."))
                .require(to.isAfter(from), new FieldError("plannedTo", "The window has to end after it begins."))
                .require(
                        !to.isAfter(from.plus(LONGEST)),
                        new FieldError("plannedTo", "A window is at most 24 hours long; check the day."))
                .done();
    }

    /** Whether nothing but the time of the entry differs. */
    boolean isSameAs(Appointed other) {
        return technicianId.equals(other.technicianId)
                && from.equals(other.from)
                && to.equals(other.to)
                && agreed == other.agreed;
    }

    String technicianEmail() {
        return technicianEmail;
    }

    String technicianName() {
        return technicianName;
    }

    boolean isAgreed() {
        return agreed;
    }

    Optional<String> overlapBecause() {
        return Optional.ofNullable(overlapBecause);
    }

    TechnicianOnJob view() {
        return new TechnicianOnJob(technicianId, technicianName, from, to);
    }

    Milestone milestone(String holder) {
        return new Milestone("Technician planned: " + technicianName, plannedAt, plannedBy, holder);
    }

    /**
     * What is wanted.
     *
     * @param agreed whether the customer agreed to the window
     * @param overlapBecause why another visit then does not matter
     */
    public record Wanted(Instant from, Instant to, boolean agreed, Optional<String> overlapBecause) {}
}
