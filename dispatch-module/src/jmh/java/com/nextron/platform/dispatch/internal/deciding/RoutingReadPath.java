package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.dispatch.internal.decision.Decision;
import com.nextron.platform.dispatch.internal.decision.Part;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.dispatch.internal.decision.WhoGoes;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.PartnerProfiles.Held;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.Territories.Coverage;
import com.nextron.platform.tenant.internal.reach.KeptPlan;
import com.nextron.platform.tenant.internal.reach.KeptPlan.Standing;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How long routing reads and decides, on a real PostgreSQL: the very statements of the readings, the rows made into
 * contenders, and the decision. The plan and the profiles are kept in memory by their versions, as in the platform. Once with
 * a tenth of the rows and once with all of them.
 *
 * <p>Argument: the JDBC address of a migrated, empty database (a superuser's, for filling); without one an embedded
 * PostgreSQL is started and migrated.
 */
public final class RoutingReadPath {
    private static final int PARTNERS = 5_000;
    private static final int RANGES = 100_000;
    private static final int JOBS_A_PARTNER = 40;
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 10_000;
    private static final int COMPARED = 1_000;
    private static final double MEGABYTE = 1 << 20;
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
    private static final String INDEX = "com.nextron.platform.tenant.internal.reach.ReachIndex.";
    private static final String PROFILES = "com.nextron.platform.tenant.internal.profile.Profiles.READ";

    private final Map<TenantId, Profile> kept = new HashMap<>();
    private final KeptPlan plan;
    private final NumberedStatement standing;
    private final NumberedStatement candidates;
    private final NumberedStatement profiles;
    private final NumberedStatement work;

    private RoutingReadPath(Connection connection) throws SQLException, ReflectiveOperationException {
        long before = used();
        this.plan = read(connection);
        System.out.printf("The plan in memory takes %.1f MB%n", (used() - before) / MEGABYTE);
        this.standing = new NumberedStatement(connection, constant(INDEX + "STANDING"));
        this.candidates = new NumberedStatement(connection, constant(INDEX + "CANDIDATES"));
        this.profiles = new NumberedStatement(connection, constant(PROFILES));
        this.work = new NumberedStatement(connection, RecentWork.READ);
    }

    public static void main(String[] arguments) throws SQLException, ReflectiveOperationException {
        try (FilledDatabase database = FilledDatabase.at(arguments)) {
            for (int share : new int[] {10, 1}) {
                int partners = PARTNERS / share;
                int ranges = RANGES / share;
                database.fill(partners, ranges, JOBS_A_PARTNER);
                try (Connection connection = database.asServer()) {
                    // As in the platform, where the transaction has begun when the decision does.
                    connection.setAutoCommit(false);
                    RoutingReadPath path = new RoutingReadPath(connection);
                    path.compare(ranges);
                    report(path, new ProcessorTime(connection), partners, ranges);
                }
            }
        }
    }

    private static void report(RoutingReadPath path, ProcessorTime processor, int partners, int ranges)
            throws SQLException {
        Random random = new Random(7);
        long[] nanos = new long[MEASURED];
        int looked = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            if (i == 0) {
                processor.begin();
            }
            Question question = question(random.nextInt(ranges));
            long begin = System.nanoTime();
            Decision decision = path.decide(question);
            long took = System.nanoTime() - begin;
            if (i >= 0) {
                nanos[i] = took;
                looked += decision.ranked().size();
            }
        }
        String spent = processor.spent(MEASURED);
        Arrays.sort(nanos);
        System.out.printf(
                "%d partners, %d ranges, %d jobs each: p50 %d µs, p99 %d µs, candidates a decision %.1f; %s%n",
                partners,
                ranges,
                JOBS_A_PARTNER,
                nanos[MEASURED / 2] / 1000,
                nanos[MEASURED / 100 * 99] / 1000,
                (double) looked / MEASURED,
                spent);
    }

    /** Every range of the database holds one code of Finland or Sweden. */
    private static Question question(int range) {
        Country country = range % 2 == 0 ? Country.FINLAND : Country.SWEDEN;
        return new Question(
                new PostalCode(country, "%05d".formatted(range / 2)),
                ResponseLevel.NBD,
                HELSINKI,
                NOW,
                Optional.of(NOW.plusSeconds(100_000)),
                Set.of("Server L2"),
                Optional.of(new TenantId("customer")),
                Map.of());
    }

    private Decision decide(Question question) throws SQLException {
        Coverage coverage = remembered(question);
        Map<TenantId, Holding> holders = new HashMap<>();
        coverage.candidates()
                .forEach(one -> holders.put(
                        one.partner(), new Holding(one.rank(), one.territoryName(), one.specificity())));
        String ids = holders.keySet().stream().map(TenantId::value).collect(Collectors.joining(","));
        List<Profile> known = profiles(coverage.profileVersions());
        Map<TenantId, Tally> tallies = new HashMap<>();
        List<Weights> weights = new ArrayList<>();
        work.rows(
                row -> {
                    tallies.put(
                            new TenantId(row.getString(1)),
                            new Tally(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
                    Map<Part, Integer> points = new HashMap<>();
                    for (Part part : Part.values()) {
                        points.put(part, row.getInt(7 + part.ordinal()));
                    }
                    weights.add(new Weights(row.getLong(6), points));
                },
                ids,
                at(NOW.minusSeconds(28 * 86_400)),
                at(NOW.minusSeconds(90 * 86_400)),
                at(NOW),
                at(NOW.plusSeconds(86_400)));
        return WhoGoes.decide(question, contenders(known, holders, tallies), weights.get(0));
    }

    private static List<Contender> contenders(
            Collection<Profile> known, Map<TenantId, Holding> holders, Map<TenantId, Tally> tallies) {
        return known.stream()
                .map(profile -> new Contender(
                        profile,
                        Optional.ofNullable(holders.get(profile.partner())),
                        Optional.of(new Drive(43_000, true)),
                        tallies.getOrDefault(profile.partner(), Tally.NONE)))
                .toList();
    }

    /** The places from memory; which plan is in force and who takes part from the database. */
    private Coverage remembered(Question question) throws SQLException {
        LocalDate today = LocalDate.ofInstant(NOW, HELSINKI);
        String ids = plan.partners(question.place(), question.level(), today).stream()
                .map(TenantId::value)
                .collect(Collectors.joining(","));
        List<Standing> active = new ArrayList<>();
        standing.rows(
                row -> {
                    if (row.getLong(1) != plan.version()) {
                        throw new IllegalStateException("another plan is in force");
                    }
                    if (row.getString(2) != null) {
                        active.add(new Standing(new TenantId(row.getString(2)), row.getString(3), row.getLong(4)));
                    }
                },
                ids);
        return plan.coverage(question.place(), question.level(), today, active);
    }

    /** Who may be asked by the index in the database, best first: what a server asks that does not have the plan yet. */
    private List<String> stored(Question question) throws SQLException {
        List<String> found = new ArrayList<>();
        candidates.rows(
                row -> {
                    if (row.getString(2) != null && !found.contains(row.getString(2))) {
                        found.add(row.getString(2));
                    }
                },
                java.sql.Date.valueOf(LocalDate.ofInstant(NOW, HELSINKI)),
                question.place().country().code(),
                question.level().code(),
                question.place().value());
        return found;
    }

    /** Fails when memory and database do not say the same of a thousand places. */
    private void compare(int ranges) throws SQLException {
        Random random = new Random(11);
        for (int i = 0; i < COMPARED; i++) {
            Question question = question(random.nextInt(ranges));
            List<String> remembered = remembered(question).candidates().stream()
                    .map(candidate -> candidate.partner().value())
                    .toList();
            if (!remembered.equals(stored(question))) {
                throw new IllegalStateException("memory and database do not agree about " + question.place());
            }
        }
    }

    /** As the platform reads it. */
    private static KeptPlan read(Connection connection) {
        long begin = System.nanoTime();
        KeptPlan.Reading reading = new KeptPlan.Reading();
        reading.all((sql, parameters) -> rows(connection, sql, parameters), Integer.MAX_VALUE);
        KeptPlan plan = reading.plan(0);
        System.out.printf(
                "The plan of %d reaches is read in %d ms%n", reading.size(), (System.nanoTime() - begin) / 1_000_000);
        return plan;
    }

    private static List<Object[]> rows(Connection connection, String sql, Object... parameters) {
        List<Object[]> rows = new ArrayList<>();
        try {
            new NumberedStatement(connection, sql).rows(row -> rows.add(columns(row)), parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return columns;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** From memory in the version that stands, as the platform has them. */
    private List<Profile> profiles(Map<TenantId, Long> versions) throws SQLException {
        List<TenantId> unknown = versions.entrySet().stream()
                .filter(one -> !kept.containsKey(one.getKey())
                        || kept.get(one.getKey()).version() != one.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!unknown.isEmpty()) {
            profiles(unknown.stream().map(TenantId::value).collect(Collectors.joining(",")))
                    .values()
                    .forEach(profile -> kept.put(profile.partner(), profile));
        }
        return versions.keySet().stream().map(kept::get).toList();
    }

    private Map<TenantId, Profile> profiles(String ids) throws SQLException {
        Map<String, List<Held>> held = new HashMap<>();
        Map<TenantId, Profile> known = new HashMap<>();
        profiles.rows(
                row -> {
                    List<Held> own = held.computeIfAbsent(row.getString(1), id -> new ArrayList<>());
                    if (row.getString(17) != null) {
                        own.add(new Held(
                                UUID.fromString(row.getString(16)),
                                new Certification(row.getString(17), Optional.empty())));
                    }
                    TenantId id = new TenantId(row.getString(1));
                    known.put(id, new Profile(
                            id,
                            row.getString(2),
                            row.getLong(3),
                            true,
                            new PostalCode(new Country(row.getString(5)), row.getString(6)),
                            row.getString(7),
                            HELSINKI,
                            OperatingHours.STANDARD,
                            row.getBoolean(12),
                            Optional.empty(),
                            Optional.ofNullable(row.getString(14)),
                            own,
                            Set.of()));
                },
                ids);
        return known;
    }

    private static java.sql.Timestamp at(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }

    /** The statement that the platform itself runs, wherever its class keeps it. */
    private static String constant(String name) throws ReflectiveOperationException {
        int dot = name.lastIndexOf('.');
        Field field = Class.forName(name.substring(0, dot)).getDeclaredField(name.substring(dot + 1));
        field.setAccessible(true);
        return (String) field.get(null);
    }
}
