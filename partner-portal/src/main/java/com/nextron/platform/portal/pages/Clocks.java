package com.nextron.platform.portal.pages;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.clock.ClockSegment;
import com.nextron.platform.core.clock.ResponsePromise;
import com.nextron.platform.core.clock.RiskShare;
import com.nextron.platform.dispatch.Offers.OfferView;
import com.nextron.platform.dispatch.WorkOrderStatus;
import com.nextron.platform.dispatch.WorkOrderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads promises as chips: nothing is worked out anew, only compared with the time (D-O4, D-O6). */
@Named("clocks")
@ApplicationScoped
public class Clocks {
    @Inject
    private Clock clock;

    @Inject
    private Times times;

    @Inject
    private RiskShare riskShare;

    /** The chip of a work order. */
    public ClockFace of(WorkOrderView order) {
        boolean waits = order.status() == WorkOrderStatus.ESCALATED;
        return face(
                new Promise(order.level(), order.deadline(), order.zone(), order.segments(), order.arrivedAt(), waits));
    }

    /** The chip of an offer. */
    public ClockFace ofOffer(OfferView offer) {
        return face(
                new Promise(offer.level(), offer.deadline(), offer.zone(), offer.segments(), Optional.empty(), false));
    }

    /** The way to a deadline that is not promised yet, as a bar. */
    public List<ClockFace.Bar> barsOf(ResponseLevel level, ResponsePromise promise) {
        return bars(
                new Promise(level, promise.deadline(), promise.zone(), promise.segments(), Optional.empty(), false));
    }

    private ClockFace face(Promise promise) {
        Reading reading = promise.deadline()
                .map(deadline -> promise.arrivedAt()
                        .map(arrived -> arrived(arrived, deadline))
                        .orElseGet(() -> running(promise, deadline)))
                .orElseGet(() -> promise.level() == ResponseLevel.BY_AGREEMENT
                        ? new Reading(ClockFace.State.WAITING, "By agreement", "")
                        : new Reading(ClockFace.State.WAITING, "On hold", "waits for the customer"));
        boolean ticks = promise.deadline().isPresent() && promise.arrivedAt().isEmpty();
        return new ClockFace(
                promise.level() == ResponseLevel.BY_AGREEMENT ? "Agreed" : Choices.brief(promise.level()),
                promise.level().label(),
                reading.state(),
                reading.word(),
                reading.rest(),
                ticks ? times.iso(promise.deadline().get()) : "",
                promise.deadline().map(d -> times.at(d, promise.zone())).orElse("No deadline of its own"),
                bars(promise));
    }

    private Reading arrived(Instant arrived, Instant deadline) {
        boolean met = !arrived.isAfter(deadline);
        String margin = times.span(Duration.between(arrived, deadline).abs());
        return met
                ? new Reading(ClockFace.State.ON_TIME, "Met", margin + " to spare")
                : new Reading(ClockFace.State.BREACHED, "Missed", "by " + margin);
    }

    private Reading running(Promise promise, Instant deadline) {
        Duration left = Duration.between(clock.instant(), deadline);
        if (left.isNegative() || left.isZero()) {
            return new Reading(ClockFace.State.BREACHED, "Breached", times.span(left.negated()) + " late");
        }
        String rest = times.span(left) + " left";
        boolean atRisk = promise.needsSomebody()
                || riskShare
                        .reachedAt(promise.segments())
                        .filter(from -> !clock.instant().isBefore(from))
                        .isPresent();
        return atRisk
                ? new Reading(ClockFace.State.AT_RISK, "At risk", rest)
                : new Reading(ClockFace.State.ON_TIME, "On time", rest);
    }

    private List<ClockFace.Bar> bars(Promise promise) {
        List<ClockSegment> segments = promise.segments();
        if (segments.isEmpty()) {
            return List.of();
        }
        Instant start = segments.get(0).from();
        long whole = Math.max(
                1,
                Duration.between(start, segments.get(segments.size() - 1).to()).toSeconds());
        return segments.stream()
                .map(s -> new ClockFace.Bar(
                        Duration.between(start, s.from()).toSeconds() * 1000 / whole,
                        Math.max(2, Duration.between(s.from(), s.to()).toSeconds() * 1000 / whole),
                        style(s.kind()),
                        words(s, promise.zone())))
                .toList();
    }

    private String words(ClockSegment segment, ZoneId zone) {
        String what =
                switch (segment.kind()) {
                    case COUNTING -> "Counting";
                    case CLOSED -> "Closed";
                    case HOLIDAY -> "Holiday";
                    case ON_HOLD -> "On hold";
                };
        String label = segment.label() == null || segment.label().isBlank() ? "" : ", " + segment.label();
        return what + label + ": " + times.plain(segment.from(), zone) + " to " + times.plain(segment.to(), zone) + ", "
                + times.span(Duration.between(segment.from(), segment.to()));
    }

    private static String style(ClockSegment.Kind kind) {
        return switch (kind) {
            case COUNTING -> "counting";
            case CLOSED -> "closed";
            case HOLIDAY -> "holiday";
            case ON_HOLD -> "on-hold";
        };
    }

    private record Promise(
            ResponseLevel level,
            Optional<Instant> deadline,
            ZoneId zone,
            List<ClockSegment> segments,
            Optional<Instant> arrivedAt,
            boolean needsSomebody) {}

    private record Reading(ClockFace.State state, String word, String rest) {}
}
