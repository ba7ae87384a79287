package com.nextron.platform.dispatch.internal.job;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.dispatch.VisitView.Moment;
import com.nextron.platform.dispatch.Visits.Told;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the technician set off, came and left. Times are the server's, or told by people and checked here. */
@Embeddable
class OnSite {
    /** What is forgiven to a phone whose clock is fast. */
    static final Duration FAST_CLOCK = Duration.ofMinutes(2);

    static final Duration LONGEST_STAY = Duration.ofHours(72);

    @Column(name = "set_off_at")
    private Instant setOffAt;

    @Column(name = "set_off_by")
    private String setOffBy;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrival_on_device")
    private Instant arrivalOnDevice;

    @Column(name = "arrival_entered_at")
    private Instant arrivalEnteredAt;

    @Column(name = "arrival_entered_by")
    private String arrivalEnteredBy;

    @Column(name = "departed_at")
    private Instant departedAt;

    @Column(name = "departure_on_device")
    private Instant departureOnDevice;

    @Column(name = "departure_entered_at")
    private Instant departureEnteredAt;

    @Column(name = "departure_entered_by")
    private String departureEnteredBy;

    protected OnSite() {}

    void startDriving(Entered entered) {
        setOffAt = entered.at();
        setOffBy = entered.by();
    }

    /** Notes the arrival (D-O6). */
    void arrive(Told when, Instant receivedAt, Entered entered) {
        Instant at = timeOf(when, entered);
        new Checks()
                .require(
                        !at.isBefore(receivedAt),
                        new FieldError("at", "The arrival cannot be before the case was received."))
                .require(
                        !at.isAfter(entered.at().plus(FAST_CLOCK)),
                        new FieldError("at", "The arrival is in the future; enter it once you are there."))
                .done();
        arrivedAt = at;
        arrivalOnDevice = Entered.toMicros(when.onDevice());
        arrivalEnteredAt = entered.at();
        arrivalEnteredBy = entered.by();
    }

    /** Notes the departure. */
    void depart(Told when, Entered entered) {
        Instant at = timeOf(when, entered);
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
        departureOnDevice = Entered.toMicros(when.onDevice());
        departureEnteredAt = entered.at();
        departureEnteredBy = entered.by();
    }

    private static Instant timeOf(Told when, Entered entered) {
        return when.at() == null ? entered.at() : Entered.toMicros(when.at());
    }

    /** Whether this says what was said before; now, said again, is no other time. */
    boolean arrivedThen(Told when) {
        return arrivedAt != null
                && (when.at() == null || Entered.toMicros(when.at()).equals(arrivedAt));
    }

    boolean departedThen(Told when) {
        return departedAt != null
                && (when.at() == null || Entered.toMicros(when.at()).equals(departedAt));
    }

    Optional<Instant> setOffAt() {
        return Optional.ofNullable(setOffAt);
    }

    Optional<Moment> arrival() {
        return Optional.ofNullable(arrivedAt)
                .map(at -> new Moment(at, arrivalEnteredAt, Optional.ofNullable(arrivalOnDevice)));
    }

    Optional<Moment> departure() {
        return Optional.ofNullable(departedAt)
                .map(at -> new Moment(at, departureEnteredAt, Optional.ofNullable(departureOnDevice)));
    }

    List<Milestone> milestones(String holder) {
        List<Milestone> passed = new ArrayList<>();
        arrival()
                .map(then -> new Milestone("Arrived", then.at(), arrivalEnteredBy, holder, then.enteredAt()))
                .ifPresent(passed::add);
        departure()
                .map(then -> new Milestone("Left", then.at(), departureEnteredBy, holder, then.enteredAt()))
                .ifPresent(passed::add);
        return passed;
    }
}
