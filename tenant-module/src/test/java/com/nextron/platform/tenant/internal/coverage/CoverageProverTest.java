package com.nextron.platform.tenant.internal.coverage;

import static com.nextron.platform.tenant.internal.reach.Held.held;
import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.TerritoryCoverage.County;
import com.nextron.platform.tenant.TerritoryCoverage.Finding;
import com.nextron.platform.tenant.TerritoryCoverage.Kind;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import com.nextron.platform.tenant.internal.reach.Flattening;
import com.nextron.platform.tenant.internal.reach.Held;
import com.nextron.platform.tenant.internal.reach.PostalRange;
import com.nextron.platform.tenant.internal.reach.Reach;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoverageProverTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final ResponseLevel[] ALL = {
        ResponseLevel.NBD, ResponseLevel.FOUR_HOURS, ResponseLevel.TWENTY_FOUR_SEVEN
    };

    private final List<Reach> reaches = new ArrayList<>();
    private final Map<TenantId, WeekHours> hours = new HashMap<>();

    @Test
    void findsNothingWhereTwoWorkAroundTheClock() {
        works("aurora", WeekHours.ALL);
        works("polar", WeekHours.ALL);
        give(held("aurora").primary().at(ALL));
        give(held("polar").at(ALL));

        assertThat(prove("9008", "9009")).isEmpty();
    }

    @Test
    void tellsWhatIsMissingByLevelInPlacesAndHours() {
        works("aurora", WeekHours.STANDARD);
        works("polar", WeekHours.ALL);
        give(held("aurora").primary().at(ALL).over("9000-9099"));
        give(held("polar").at(ALL));

        List<Finding> findings = prove("9008", "9009", "9300");

        assertThat(findings)
                .extracting(Finding::kind, Finding::level, Finding::hours, Finding::codes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.NO_PRIMARY, ResponseLevel.NBD, "Mon–Fri 09–17", 1),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.NO_PRIMARY, ResponseLevel.FOUR_HOURS, "Mon–Fri 09–17", 1),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.NO_PRIMARY,
                                ResponseLevel.TWENTY_FOUR_SEVEN,
                                "Mon–Fri 00–09 and 17–24, Sat–Sun all day",
                                2),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.NO_PRIMARY, ResponseLevel.TWENTY_FOUR_SEVEN, "all week, around the clock", 1));
        assertThat(findings.get(0).examples()).singleElement().satisfies(example -> assertThat(example.code())
                .isEqualTo("9300"));
        assertThat(findings.get(0).counties()).containsExactly(new County("County 9", 1));
        assertThat(findings.get(0).points()).hasSize(1);
    }

    @Test
    void aPartnerIsNoBackupOfItself() {
        works("aurora", WeekHours.ALL);
        give(held("aurora").primary().over("9000-9099"));
        give(held("aurora"));

        assertThat(prove("9008"))
                .filteredOn(finding -> finding.level() == ResponseLevel.NBD)
                .extracting(Finding::kind)
                .containsExactly(Kind.NO_BACKUP);
    }

    @Test
    void aWiderPrimaryStandsBehindTheNarrowerAndIsNoOverlap() {
        works("aurora", WeekHours.ALL);
        works("polar", WeekHours.ALL);
        give(held("aurora").primary().at(ALL).over("9000-9099"));
        give(held("polar").primary().at(ALL));

        assertThat(prove("9008")).isEmpty();
    }

    @Test
    void twoPrimariesOfOneSpecificityOverlap() {
        works("aurora", WeekHours.ALL);
        works("polar", WeekHours.ALL);
        give(held("aurora").primary().at(ALL).over("9000-9099"));
        give(held("polar").primary().at(ALL).over("9005-9104"));

        List<Finding> overlaps = prove("9001", "9008", "9104").stream()
                .filter(finding -> finding.kind() == Kind.OVERLAP && finding.level() == ResponseLevel.NBD)
                .toList();

        assertThat(overlaps).singleElement().satisfies(overlap -> {
            assertThat(overlap.codes()).isEqualTo(1);
            assertThat(overlap.partners()).extracting(TenantId::value).containsExactly("aurora", "polar");
        });
    }

    @Test
    void whoeverIsSuspendedOrWhoseDaysAreOverDoesNotCount() {
        works("aurora", WeekHours.ALL);
        give(held("aurora").primary().at(ALL).until(APRIL.minusDays(1)));
        give(held("suspended").primary().at(ALL));

        assertThat(prove("9008")).extracting(Finding::kind).containsOnly(Kind.NO_PRIMARY);
    }

    @Property(tries = 200)
    void agreesWithALookAtEveryHour(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String partner = "p" + random.nextInt(4) + "x";
            works(partner, week(random));
            int from = random.nextInt(20);
            Held held = held(partner)
                    .at(ALL[random.nextInt(3)])
                    .over("%04d–%04d".formatted(from, from + random.nextInt(8)));
            give(random.nextBoolean() ? held.primary() : held);
        }

        List<Finding> findings = prove("0005");

        for (ResponseLevel level : ALL) {
            WeekHours promised = level == ResponseLevel.TWENTY_FOUR_SEVEN ? WeekHours.ALL : WeekHours.STANDARD;
            WeekHours noPrimary =
                    hoursThat(promised, hour -> working(level, hour, true).isEmpty());
            WeekHours noBackup = hoursThat(
                    promised,
                    hour -> !working(level, hour, true).isEmpty()
                            && working(level, hour, false).size() < 2);
            assertThat(hoursOf(findings, level, Kind.NO_PRIMARY)).isEqualTo(words(noPrimary));
            assertThat(hoursOf(findings, level, Kind.NO_BACKUP)).isEqualTo(words(noBackup));
        }
    }

    @Property(tries = 200)
    void hoursMovedForthAndBackAreTheSame(@ForAll long bits, @ForAll @IntRange(min = -12, max = 12) int by) {
        WeekHours week = new WeekHours(bits, ~bits, bits & 0xFF_FFFF_FFFFL);

        assertThat(week.readOnClockAhead(by).readOnClockAhead(-by)).isEqualTo(week);
    }

    @Test
    void countsWholeHoursOnly() {
        OperatingHours shop = new OperatingHours(Set.of(DayOfWeek.SATURDAY), LocalTime.of(8, 30), LocalTime.of(15, 45));

        assertThat(HoursInWords.of(WeekHours.of(shop))).isEqualTo("Sat 09–15");
    }

    @Test
    void provesThirtyThousandCodesWithinTheLimit() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            works("p" + i + "x", week(random));
        }
        for (int i = 0; i < 40_000; i++) {
            int from = random.nextInt(99_000);
            PostalRange range = PostalRange.of(Country.SWEDEN, "%05d–%05d".formatted(from, from + random.nextInt(60)));
            Held held = held("p" + random.nextInt(2_000) + "x").at(ALL).over(range);
            give(i % 2 == 0 ? held.primary() : held);
        }
        List<ProvenSite> sites = new ArrayList<>();
        for (int code = 0; code < 30_000; code++) {
            sites.add(site("%05d".formatted(code * 3)));
        }
        var segments = Flattening.of(reaches);
        ProvenCountry sweden = new ProvenCountry(Country.SWEDEN, APRIL, sites, segments, hours);

        // Of the thread's own time: other work on the machine is none of the prover's.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        List<Finding> findings = CoverageProver.prove(sweden);
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - began);

        assertThat(findings).isNotEmpty();
        System.out.printf("coverage prover: 30,000 codes, %d findings, %d ms%n", findings.size(), took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private List<Finding> prove(String... codes) {
        List<ProvenSite> sites =
                java.util.Arrays.stream(codes).map(CoverageProverTest::site).toList();
        return CoverageProver.prove(new ProvenCountry(Country.NORWAY, APRIL, sites, Flattening.of(reaches), hours));
    }

    private void give(Held held) {
        reaches.add(held.reach(reaches.size() + 1L));
    }

    private void works(String partner, WeekHours week) {
        hours.put(new TenantId(partner), week);
    }

    private Set<TenantId> working(ResponseLevel level, int hour, boolean primary) {
        return reaches.stream()
                .filter(reach -> reach.holding().levels().contains(level))
                .filter(reach -> reach.range().from().value().compareTo("0005") <= 0
                        && reach.range().to().value().compareTo("0005") >= 0)
                .filter(reach -> !primary || reach.holding().rank() == com.nextron.platform.tenant.Rank.PRIMARY)
                .map(reach -> reach.holding().partner())
                .filter(partner -> hours.get(partner).has(hour))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static WeekHours hoursThat(WeekHours promised, java.util.function.IntPredicate wanted) {
        long[] words = new long[3];
        for (int hour = 0; hour < WeekHours.HOURS; hour++) {
            if (promised.has(hour) && wanted.test(hour)) {
                words[hour / 64] |= 1L << (hour % 64);
            }
        }
        return new WeekHours(words[0], words[1], words[2]);
    }

    private static String hoursOf(List<Finding> findings, ResponseLevel level, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.level() == level && finding.kind() == kind)
                .map(Finding::hours)
                .findFirst()
                .orElse("");
    }

    private static String words(WeekHours hours) {
        return hours.isEmpty() ? "" : HoursInWords.of(hours);
    }

    private static WeekHours week(Random random) {
        int opens = random.nextInt(12);
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        OperatingHours hours = new OperatingHours(
                Set.of(day, day.plus(1), day.plus(2), day.plus(3)), LocalTime.of(opens, 0), LocalTime.of(opens + 9, 0));
        return random.nextInt(5) == 0 ? WeekHours.ALL : WeekHours.of(hours);
    }

    private static ProvenSite site(String code) {
        return new ProvenSite(
                code, "Place " + code, "County " + code.charAt(0), Optional.of(new GeoPoint(60, code.charAt(0) - '0')));
    }
}
