package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.core.calendar.BusinessCalendar;
import com.nextron.platform.core.calendar.CalendarRegion;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.Site;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A visit of ten hours through the night before a holiday. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatingBenchmark {
    private static final int ROUNDS = 8;
    private static final int OPERATIONS = 500_000;

    private final VisitRating rating = new BandedVisitRating();
    private final BusinessCalendar norway = BusinessCalendar.standard(CalendarRegion.NORWAY);
    private final ClosedDays holidays = (site, day) -> norway.closedDay(day).isPresent();
    private final RateCard card = new RateCard(
            "NO-2026 v1",
            Country.NORWAY,
            new Rates(
                    Currency.getInstance("NOK"),
                    new BigDecimal("1395.00"),
                    new BigDecimal("8.35"),
                    new BigDecimal("950.00")),
            Rounding.DEFAULT,
            TimeBands.STANDARD);
    private final Visit night = new Visit(
            new Site(Country.NORWAY, Optional.empty(), ZoneId.of("Europe/Oslo")),
            OffsetDateTime.parse("2026-04-01T19:05+02:00").toInstant(),
            OffsetDateTime.parse("2026-04-02T05:05+02:00").toInstant(),
            new BigDecimal("86.3"));

    @Benchmark
    public RatedVisit tenHoursOfANight() {
        return rating.rate(card, night, holidays);
    }

    /** The same with every sentence written, as for an invoice or a preview. */
    @Benchmark
    public int tenHoursOfANightInWords() {
        int letters = 0;
        for (RatedLine line : rating.rate(card, night, holidays).lines()) {
            letters += line.label().length() + line.explanation().length();
        }
        return letters;
    }

    /** Prints the processor time of the thread itself, from which the load of other programs is left out. */
    public static void main(String[] args) {
        RatingBenchmark benchmark = new RatingBenchmark();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long checked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < OPERATIONS; i++) {
                checked += benchmark.tenHoursOfANight().lines().size();
            }
            double rated = (threads.getCurrentThreadCpuTime() - before) / (1000.0 * OPERATIONS);
            before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < OPERATIONS; i++) {
                checked += benchmark.tenHoursOfANightInWords();
            }
            double inWords = (threads.getCurrentThreadCpuTime() - before) / (1000.0 * OPERATIONS);
            System.out.printf("Processor time: %.2f µs rated, %.2f µs rated and in words%n", rated, inWords);
        }
        System.out.println("Checked: " + checked);
    }
}
