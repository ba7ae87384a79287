package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.PartnerProfiles.Held;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.Rank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/**
 * A decision with every sentence, for a place with few and with many that hold it, out of so many partners that are known:
 * the number of the known must make no difference.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Question JOB = new Question(
            new PostalCode(Country.NORWAY, "9008"),
            ResponseLevel.FOUR_HOURS,
            OSLO,
            Instant.parse("2026-04-01T08:00:00Z"),
            Optional.of(Instant.parse("2026-04-01T12:00:00Z")),
            Set.of("Server L2"),
            Optional.of(new TenantId("fjordkraft")),
            Map.of());

    @Param({"500", "5000"})
    private int known;

    @Param({"3", "10"})
    private int holding;

    private final Map<TenantId, Contender> all = new HashMap<>();
    private final List<TenantId> here = new ArrayList<>();
    private Weights weights;

    @Setup
    public void know() {
        for (int i = 0; i < known; i++) {
            Contender contender = contender(i);
            all.put(contender.id(), contender);
            if (i % (known / holding) == 0 && here.size() < holding) {
                here.add(contender.id());
            }
        }
        Map<Part, Integer> points = new HashMap<>();
        for (Part part : Part.values()) {
            points.put(part, part == Part.PRIMARY_BEFORE_BACKUP ? 1000 : 200);
        }
        weights = new Weights(1, points);
    }

    @Benchmark
    public Decision decide() {
        return WhoGoes.decide(JOB, here.stream().map(all::get).toList(), weights);
    }

    private static Contender contender(int i) {
        Profile profile = new Profile(
                new TenantId("partner-" + i),
                "Partner " + i,
                1,
                true,
                new PostalCode(Country.NORWAY, "9008"),
                "Tromsø",
                OSLO,
                OperatingHours.STANDARD,
                true,
                Optional.of(8),
                Optional.of("m@example.com"),
                List.of(new Held(
                        new UUID(0, i),
                        new Certification("Server L2", Optional.of(LocalDate.parse("2027-01-01"))))),
                Set.of());
        return new Contender(
                profile,
                Optional.of(new Holding(i % 3 == 0 ? Rank.PRIMARY : Rank.BACKUP, "Troms", 300 + i % 100)),
                Optional.of(new Drive(1000L * (i % 300), true)),
                new Tally(i % 50, 40, i % 7, 2));
    }
}
