package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.internal.deciding.FilledDatabase;
import com.nextron.platform.dispatch.internal.deciding.NumberedStatement;
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
 * How long it takes to publish a large plan, in parts: the proof, reading what the index has, flattening and comparing, and
 * writing what changes on a real PostgreSQL; the first time, with one range more, and with everything changed. What publishing does beside that, to
 * read the wordings and to note the version, is left out.
 */
public final class PublicationPath {
    private static final int TERRITORIES = 5_000;
    private static final int RANGES = 100_000;
    private static final int CODES = 100_000;
    private static final int LONGEST = 5;
    private static final int SITES_EVERY = 3;
    private static final int KEY_COLUMNS = 11;
    private static final long ONE_MORE = 1_000_000_000;
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
            Map<Country, List<Reach>> first = plan(7);
            path.publish("the first time", first);
            path.publish("with one range more", withOneMore(first));
            Map<Country, List<Reach>> second = plan(8);
            path.publish("all of it anew", second);
            path.publish("with one range more, again", withOneMore(second));
        }
    }

    private void publish(String which, Map<Country, List<Reach>> plan) throws SQLException, ReflectiveOperationException {
        long began = System.nanoTime();
        long spentBegan = ProcessorTime.ofThread();
        int findings = 0;
        for (Country country : COUNTRIES) {
            findings += prove(country, plan.get(country)).size();
        }
        long proven = System.nanoTime();
        long spentProving = ProcessorTime.ofThread() - spentBegan;
        processor.begin();
        Map<Country, ReachChanges> changes = new HashMap<>();
        long reading = 0;
        for (Country country : COUNTRIES) {
            long read = System.nanoTime();
            Map<String, List<Long>> reaches = knownReaches(country);
            Map<String, String> segments = knownSegments(country);
            reading += System.nanoTime() - read;
            changes.put(country, new ReachChanges(plan.get(country), reaches, segments));
        }
        long compared = System.nanoTime();
        long spentComparing = ProcessorTime.ofThread() - spentBegan - spentProving;
        int written = 0;
        for (Country country : COUNTRIES) {
            written += write(country, changes.get(country));
        }
        long done = System.nanoTime();
        String spent = processor.spent(1);
        connection.commit();
        System.out.printf(
                "%d ranges of %d territories published, %s: proof %d ms (%d of the processor, %d findings), reading what is there"
                        + " %d ms, flattening and comparing %d ms (%d of the processor, reading included), writing %d rows"
                        + " %d ms, commit %d ms; without the proof: %s%n",
                RANGES,
                TERRITORIES,
                which,
                millis(proven - began),
                spentProving / 1000,
                findings,
                millis(reading),
                millis(compared - proven - reading),
                spentComparing / 1000,
                written,
                millis(done - compared),
                millis(System.nanoTime() - done),
                spent);
    }

    private Map<String, List<Long>> knownReaches(Country country) throws SQLException, ReflectiveOperationException {
        Map<String, List<Long>> known = new HashMap<>();
        new NumberedStatement(connection, ReachIndex.KNOWN_REACHES)
                .rows(
                        row -> {
                            Object[] key = new Object[KEY_COLUMNS];
                            for (int i = 0; i < key.length; i++) {
                                key[i] = row.getObject(i + 2);
                            }
                            known.computeIfAbsent(ReachChanges.key(key), any -> new ArrayList<>())
                                    .add(row.getLong(1));
                        },
                        country.code());
        return known;
    }

    private Map<String, String> knownSegments(Country country) throws SQLException {
        Map<String, String> known = new HashMap<>();
        new NumberedStatement(connection, ReachIndex.KNOWN_SEGMENTS)
                .rows(row -> known.put(row.getString(1), row.getString(2)), country.code());
        return known;
    }

    private int write(Country country, ReachChanges changes) throws SQLException, ReflectiveOperationException {
        return write("FORGET_SEGMENTS", changes.goneSegments().stream()
                        .map(key -> ReachRows.of(country, key))
                        .toList())
                + write("FORGET_REACHES", changes.gone().stream().map(ReachRows::of).toList())
                + write("ADD_REACHES", changes.added().stream().map(ReachRows::of).toList())
                + write("ADD_SEGMENTS", changes.newSegments().stream()
                        .map(segment -> ReachRows.of(country, segment))
                        .toList());
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

    private int write(String statement, List<String> rows) throws SQLException, ReflectiveOperationException {
        for (String portion : ReachRows.portions(rows)) {
            run(statement, portion);
        }
        return rows.size();
    }

    private static Map<Country, List<Reach>> withOneMore(Map<Country, List<Reach>> plan) {
        Map<Country, List<Reach>> more = new HashMap<>(plan);
        List<Reach> swedish = new ArrayList<>(plan.get(Country.SWEDEN));
        PostalRange range = new PostalRange(code(Country.SWEDEN, 10_000), code(Country.SWEDEN, 10_099));
        swedish.add(new Reach(ONE_MORE + swedish.get(0).number(), swedish.get(0).holding(), range, range.codes()));
        more.put(Country.SWEDEN, swedish);
        return more;
    }

    private void run(String statement, String parameter) throws SQLException, ReflectiveOperationException {
        Field field = ReachIndex.class.getDeclaredField(statement);
        field.setAccessible(true);
        try (PreparedStatement prepared = connection.prepareStatement(((String) field.get(null)).replace("?1", "?"))) {
            prepared.setString(1, parameter);
            prepared.executeUpdate();
        }
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
