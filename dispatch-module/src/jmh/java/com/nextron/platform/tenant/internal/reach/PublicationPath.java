package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.deciding.FilledDatabase;
import com.nextron.platform.dispatch.internal.deciding.ProcessorTime;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.TerritoryCoverage.Finding;
import com.nextron.platform.tenant.internal.coverage.CoverageProver;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry;
import com.nextron.platform.tenant.internal.coverage.ProvenCountry.ProvenSite;
import com.nextron.platform.tenant.internal.coverage.WeekHours;
import com.nextron.platform.tenant.internal.reach.Reach.Holding;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How long it takes to publish a large plan, in parts: the proof, the flattening, making rows of it, and the statements on a
 * real PostgreSQL; the first time, with one range changed, and with everything changed. What publishing does beside that, to
 * read the wordings and to note the version, is left out.
 */
public final class PublicationPath {
    private static final int TERRITORIES = 5_000;
    private static final int RANGES = 100_000;
    private static final int CODES = 100_000;
    private static final int LONGEST = 5;
    private static final int SITES_EVERY = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<Country> COUNTRIES = List.of(Country.SWEDEN, Country.FINLAND);
    private static final Set<ResponseLevel> LEVELS =
            Set.of(ResponseLevel.NBD, ResponseLevel.FOUR_HOURS, ResponseLevel.TWENTY_FOUR_SEVEN);

    private final Connection connection;
    private final ProcessorTime processor;

    private PublicationPath(Connection connection) throws SQLException {
        this.connection = connection;
        this.processor = new ProcessorTime(connection);
    }

    public static void main(String[] arguments) throws SQLException, ReflectiveOperationException {
        try (FilledDatabase database = FilledDatabase.at(arguments);
                Connection connection = database.asServer()) {
            connection.setAutoCommit(false);
            PublicationPath path = new PublicationPath(connection);
            path.publish("first", plan(7));
            path.publish("all of it anew", plan(8));
            path.publish("all of it anew, again", plan(9));
        }
    }

    private void publish(String which, Map<Country, List<Reach>> plan) throws SQLException, ReflectiveOperationException {
        long began = System.nanoTime();
        int findings = 0;
        for (Country country : COUNTRIES) {
            findings += prove(country, plan.get(country)).size();
        }
        long proven = System.nanoTime();
        Map<Country, Map<ResponseLevel, List<Segment>>> flat = new HashMap<>();
        plan.forEach((country, reaches) -> flat.put(country, Flattening.of(reaches)));
        long flattened = System.nanoTime();
        processor.begin();
        int segments = 0;
        for (Country country : COUNTRIES) {
            run("FORGET_SEGMENTS", country.code());
            run("FORGET_REACHES", country.code());
            insert("ADD_REACHES", plan.get(country).stream().map(ReachRows::of).toList());
            for (List<Segment> ofLevel : flat.get(country).values()) {
                segments += ofLevel.size();
                insert("ADD_SEGMENTS", ofLevel.stream().map(segment -> ReachRows.of(country, segment)).toList());
            }
        }
        long written = System.nanoTime();
        connection.commit();
        System.out.printf(
                "%d ranges of %d territories published, %s: %d segments, %d findings; proof %d ms, flattening %d ms,"
                        + " rows and statements %d ms (%s), commit %d ms%n",
                RANGES,
                TERRITORIES,
                which,
                segments,
                findings,
                millis(began, proven),
                millis(proven, flattened),
                millis(flattened, written),
                processor.spent(1),
                millis(written, System.nanoTime()));
    }

    private static List<Finding> prove(Country country, List<Reach> reaches) {
        List<ProvenSite> sites = IntStream.iterate(0, code -> code < CODES, code -> code + SITES_EVERY)
                .mapToObj("%05d"::formatted)
                .map(code -> new ProvenSite(code, "Town", "County", Optional.empty()))
                .toList();
        Map<TenantId, WeekHours> hours = new HashMap<>();
        reaches.forEach(reach -> hours.put(reach.holding().partner(), WeekHours.STANDARD));
        return CoverageProver.prove(new ProvenCountry(country, DAY, sites, Flattening.of(reaches), hours));
    }

    /** Each territory has as many ranges of one to five codes; every other is held as backup. */
    private static Map<Country, List<Reach>> plan(long seed) {
        Random random = new Random(seed);
        Map<Country, List<Reach>> plan = new HashMap<>();
        long number = seed * RANGES;
        for (int i = 0; i < TERRITORIES; i++) {
            Country country = COUNTRIES.get(i % COUNTRIES.size());
            Holding holding = new Holding(
                    new UUID(1, i),
                    new TenantId("partner-" + i),
                    i % 4 < 2 ? Rank.PRIMARY : Rank.BACKUP,
                    LEVELS,
                    new UUID(2, i),
                    "Territory " + i,
                    DAY.minusYears(1),
                    null);
            for (int range = 0; range < RANGES / TERRITORIES; range++) {
                int from = random.nextInt(CODES - LONGEST);
                PostalRange codes =
                        new PostalRange(code(country, from), code(country, from + random.nextInt(LONGEST)));
                plan.computeIfAbsent(country, key -> new ArrayList<>())
                        .add(new Reach(++number, holding, codes, codes.codes()));
            }
        }
        return plan;
    }

    private static PostalCode code(Country country, int number) {
        return new PostalCode(country, "%05d".formatted(number));
    }

    private void insert(String statement, List<String> rows) throws SQLException, ReflectiveOperationException {
        for (String portion : ReachRows.portions(rows)) {
            run(statement, portion);
        }
    }

    private void run(String statement, String parameter) throws SQLException, ReflectiveOperationException {
        Field field = ReachIndex.class.getDeclaredField(statement);
        field.setAccessible(true);
        try (PreparedStatement prepared = connection.prepareStatement(((String) field.get(null)).replace("?1", "?"))) {
            prepared.setString(1, parameter);
            prepared.executeUpdate();
        }
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
