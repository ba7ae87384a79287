package com.nextron.platform.core.clock;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.BusinessCalendars;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A promise across Easter, in a near and in a far year: neither time nor memory may grow with the year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResponseClockBenchmark {
    private static final Site OSLO = new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo"));

    private final ResponseClock clock = new CalendarClock(BusinessCalendars.standard());

    /** The Wednesdays before Easter of 2026 and of 2097. */
    @Param({"2026-04-01", "2097-03-27"})
    private String day;

    private Instant wednesday;

    @Setup
    public void report() {
        wednesday = LocalDate.parse(day).atTime(LocalTime.of(15, 30)).atZone(OSLO.zone()).toInstant();
    }

    @Benchmark
    public ResponsePromise fourHoursAcrossEaster() {
        return clock.promise(ResponseLevel.FOUR_HOURS, OSLO, wednesday);
    }
}
