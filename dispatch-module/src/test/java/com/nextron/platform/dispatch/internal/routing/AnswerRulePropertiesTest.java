package com.nextron.platform.dispatch.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every report and every moment of the three years after it began. */
class AnswerRulePropertiesTest {
    private static final int MINUTES_OF_THREE_YEARS = 3 * 365 * 24 * 60;
    private static final int LONGEST = 4 * 24 * 60;
    private static final Instant FIRST = AnswerRuleTest.at(LocalDateTime.parse("2024-01-01T00:00"));
    private static final Duration USUAL = Duration.ofMinutes(60);
    private static final Duration LEAST = Duration.ofMinutes(2);

    private final PartnerHours hours = AnswerRuleTest.hoursIn(AnswerRuleTest.NORWAY);

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void answerUsesUpAQuarterOfWhatIsLeftBesidesTheWayAtMost(
            @ForAll ResponseLevel level,
            @ForAll @IntRange(max = MINUTES_OF_THREE_YEARS) int received,
            @ForAll @IntRange(max = LONGEST) int later) {
        CountingTime promise = promise(level, received);
        Instant now = FIRST.plus(Duration.ofMinutes((long) received + later));

        Instant until = answerBy(level, promise, now);

        Duration used = promise.leftAt(now).minus(promise.leftAt(until));
        Duration share = promise.leftAt(now).minusHours(1).dividedBy(4);
        assertThat(used).isLessThanOrEqualTo(share.compareTo(LEAST) < 0 ? LEAST : share);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void answerHasAtLeastTwoMinutesAndNeverMoreThanTheUsualTimeInHours(
            @ForAll ResponseLevel level,
            @ForAll @IntRange(max = MINUTES_OF_THREE_YEARS) int received,
            @ForAll @IntRange(max = LONGEST) int later) {
        CountingTime promise = promise(level, received);
        Instant now = FIRST.plus(Duration.ofMinutes((long) received + later));

        Instant until = answerBy(level, promise, now);

        assertThat(until).isAfterOrEqualTo(now.plus(LEAST));
        assertThat(until).isBeforeOrEqualTo(level == ResponseLevel.NBD ? hours.after(now, USUAL) : now.plus(USUAL));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void answerInHoursEndsInsideThemWithTheTimeItWasGiven(
            @ForAll @IntRange(max = MINUTES_OF_THREE_YEARS) int from,
            @ForAll @IntRange(min = 1, max = 2000) int working) {
        Instant begin = FIRST.plus(Duration.ofMinutes(from));

        Instant end = hours.after(begin, Duration.ofMinutes(working));

        LocalTime local = end.atZone(hours.zone()).toLocalTime();
        assertThat(local).isBetween(LocalTime.of(8, 0), LocalTime.of(17, 0));
        assertThat(minutesOpen(begin, end)).isEqualTo(working);
    }

    /** By steps of a minute, as nobody would write it who had to be quick. */
    private long minutesOpen(Instant begin, Instant end) {
        long open = 0;
        for (Instant at = begin; at.isBefore(end); at = at.plusSeconds(60)) {
            LocalDateTime local = at.atZone(hours.zone()).toLocalDateTime();
            boolean inHours = local.getHour() >= 8 && local.getHour() < 17;
            if (inHours && hours.calendar().isBusinessDay(local.toLocalDate(), hours.hours())) {
                open++;
            }
        }
        return open;
    }

    private Instant answerBy(ResponseLevel level, CountingTime promise, Instant now) {
        return AnswerRuleTest.rule(USUAL)
                .answerBy(
                        now, Optional.of(promise), level == ResponseLevel.NBD ? Optional.of(hours) : Optional.empty());
    }

    private static CountingTime promise(ResponseLevel level, int received) {
        return AnswerRuleTest.promised(
                level,
                FIRST.plus(Duration.ofMinutes(received))
                        .atZone(java.time.ZoneId.of("Europe/Oslo"))
                        .toLocalDateTime()
                        .toString());
    }
}
