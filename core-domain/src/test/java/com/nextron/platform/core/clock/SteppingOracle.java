package com.nextron.platform.core.clock;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.IndependentClosedDays;
import com.nextron.platform.core.clock.ClockSegment.Kind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clock once more, by brute force and without a line of the real one: it steps from minute to minute and asks of
 * each what it is. Reports and holds must lie on whole minutes.
 */
final class SteppingOracle {
    private final String calendar;
    private final ZoneId zone;
    private final List<Hold> holds;
    private final List<Kind> minutes = new ArrayList<>();
    private Optional<Instant> deadline = Optional.empty();
    private Instant end;

    private LocalDate asked;
    private boolean askedOpen;
    private boolean askedClosed;

    SteppingOracle(String calendar, ZoneId zone, List<Hold> holds) {
        this.calendar = calendar;
        this.zone = zone;
        this.holds = holds;
    }

    SteppingOracle run(ResponseLevel level, Instant receivedAt) {
        boolean always = level == ResponseLevel.TWENTY_FOUR_SEVEN;
        int left =
                switch (level) {
                    case FOUR_HOURS -> 4 * 60;
                    case TWENTY_FOUR_SEVEN -> 24 * 60;
                    case NBD -> minutesToTheEndOfTheNextBusinessDay(receivedAt);
                    case BY_AGREEMENT -> throw new IllegalArgumentException();
                };
        Instant now = receivedAt;
        while (left > 0 && !heldForEver(now)) {
            Kind kind = always ? heldOr(now, Kind.COUNTING) : kindOf(now);
            minutes.add(kind);
            left -= kind == Kind.COUNTING ? 1 : 0;
            now = now.plusSeconds(60);
        }
        end = now;
        deadline = left == 0 ? Optional.of(now) : Optional.empty();
        return this;
    }

    Optional<Instant> deadline() {
        return deadline;
    }

    Instant end() {
        return end;
    }

    /** What each minute from the report on was. */
    List<Kind> minutes() {
        return minutes;
    }

    /** Counts window minutes up to 17:00 on the second business day that the report touches. */
    private int minutesToTheEndOfTheNextBusinessDay(Instant receivedAt) {
        int counted = 0;
        int daysTouched = 0;
        LocalDate last = null;
        for (Instant now = receivedAt; ; now = now.plusSeconds(60)) {
            boolean open = isOpen(now.atZone(zone).toLocalDateTime());
            if (!open && daysTouched == 2) {
                return counted;
            }
            LocalDate today = now.atZone(zone).toLocalDate();
            if (open && !today.equals(last)) {
                daysTouched++;
                last = today;
            }
            counted += open ? 1 : 0;
        }
    }

    private Kind kindOf(Instant now) {
        LocalDateTime local = now.atZone(zone).toLocalDateTime();
        if (isOpen(local)) {
            return heldOr(now, Kind.COUNTING);
        }
        return askedClosed ? Kind.HOLIDAY : Kind.CLOSED;
    }

    private boolean isOpen(LocalDateTime local) {
        if (!local.toLocalDate().equals(asked)) {
            asked = local.toLocalDate();
            askedClosed = IndependentClosedDays.isClosed(calendar, asked);
            DayOfWeek weekday = asked.getDayOfWeek();
            askedOpen = !askedClosed && weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
        }
        return askedOpen && local.getHour() >= 9 && local.getHour() < 17;
    }

    private Kind heldOr(Instant now, Kind otherwise) {
        return holds.stream()
                        .anyMatch(hold -> !now.isBefore(hold.from())
                                && hold.to().filter(end -> !now.isBefore(end)).isEmpty())
                ? Kind.ON_HOLD
                : otherwise;
    }

    private boolean heldForEver(Instant now) {
        return holds.stream().anyMatch(hold -> hold.to().isEmpty() && !now.isBefore(hold.from()));
    }
}
