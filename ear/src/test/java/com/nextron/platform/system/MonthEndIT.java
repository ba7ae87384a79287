package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.nextron.platform.system.Registrar.Place;
import com.nextron.platform.system.StoredVisits.Done;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The end of a month: 2,000 visits of October over the four countries, the night of the clock change among them, go from
 * reports to an exported batch, whose sum is that of the visits as this test works it out by itself, minute by minute in
 * whole øre.
 */
@ExtendWith(SystemUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthEndIT {
    private static final int VISITS = Integer.getInteger("month.visits", 2_000);
    private static final int WORKERS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int DAYS = 31;

    /** A country's prices in hundredths, its VAT in tenths of a percent, and where the work is done. */
    private record Land(String currency, int hour, int kilometre, int callout, int vat, String zone, Place place) {}

    private static final List<Land> LANDS = List.of(
            new Land("NOK", 139_500, 835, 95_000, 250, "Europe/Oslo", new Place("NO", "7011", "Trondheim")),
            new Land("SEK", 142_000, 860, 97_000, 250, "Europe/Stockholm", new Place("SE", "11122", "Stockholm")),
            new Land("DKK", 92_500, 560, 63_000, 250, "Europe/Copenhagen", new Place("DK", "2150", "Nordhavn")),
            new Land("EUR", 12_400, 75, 8_500, 255, "Europe/Helsinki", new Place("FI", "00100", "Helsinki")));

    private final World world = SystemUnderTest.start().world();
    private final Database database = new Database(SystemUnderTest.start().platform());
    private final Registrar registrar =
            new Registrar(SystemUnderTest.start().platform(), LocalDate.now(ZoneOffset.UTC));

    @Test
    void everyVisitOfTheMonthIsInTheBatchToTheOre() throws SQLException, IOException {
        enterRates();
        emptyTheTable();
        Map<String, long[]> expected = new TreeMap<>();
        List<String> customers = reportTheMonth(expected);
        issueAll(customers);

        JsonNode batch = world.as(World.FINANCE)
                .post("/export-batches", Map.of("formats", List.of("PEPPOL", "CSV", "GBAT10", "SIE", "XLSX")))
                .json(201);
        String id = batch.get("id").asText();
        Map<String, byte[]> files = Batches.files(world.as(World.FINANCE), id);

        JsonNode ready = world.as(World.FINANCE).get("/export-batches/" + id).json(200);
        assertThat(ready.get("invoices").asInt()).isEqualTo(VISITS);
        assertThat(ready.at("/answers/held").asInt()).isZero();
        Map<String, String> totals = new TreeMap<>();
        ready.get("totals").forEach(sum -> totals.put(sum.at("/net/currency").asText(), sums(sum)));
        assertThat(totals).isEqualTo(written(expected));
        assertThat(objections(files)).isEmpty();
        assertThat(vouchers(files)).isZero();
    }

    /** What other tests have left issued goes into a batch before. */
    private void emptyTheTable() {
        Api finance = world.as(World.FINANCE);
        finance.post("/export-batches", Map.of("formats", List.of("CSV")));
    }

    private List<String> reportTheMonth(Map<String, long[]> expected) {
        Random random = new Random(2026);
        List<String> customers = new ArrayList<>();
        for (Land land : LANDS) {
            customers.add(registrar.silentCustomer("Month end " + land.currency(), land.place()));
        }
        List<Done> visits = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            Land land = LANDS.get(i % LANDS.size());
            Done visit = visit(land, customers.get(i % LANDS.size()), random);
            visits.add(visit);
            addUp(land, visit, expected);
        }
        new StoredVisits(database).report(visits);
        String drafts = "select count(*) from billing.invoice where tenant_id = any(string_to_array(?, ','))";
        Eventually.within(
                PATIENCE,
                "the drafts",
                () -> database.number(drafts, String.join(",", customers)),
                count -> count == VISITS);
        return customers;
    }

    private static Done visit(Land land, String customer, Random random) {
        ZonedDateTime day = ZonedDateTime.of(2026, 10, 1, 0, 0, 0, 0, ZoneId.of(land.zone()));
        ZonedDateTime arrived = day.plusDays(random.nextInt(DAYS)).plusMinutes(random.nextInt(24 * 60));
        String kilometres = random.nextInt(300) + "." + random.nextInt(10);
        return Done.of(customer, land.place(), arrived, 5 + random.nextInt(600), kilometres);
    }

    /** The visit's price by the standard rules, in a way of its own. */
    private static void addUp(Land land, Done visit, Map<String, long[]> expected) {
        long worked = Duration.between(visit.arrived(), visit.left()).toMinutes();
        long billed = Math.max(60, (worked + 29) / 30 * 30);
        long[] minutes = new long[101];
        for (long minute = 0; minute < billed; minute++) {
            ZonedDateTime there =
                    visit.arrived().toInstant().plusSeconds(60 * minute).atZone(ZoneId.of(land.zone()));
            minutes[percent(there)]++;
        }
        long net = land.callout();
        for (int percent : new int[] {0, 50, 100}) {
            long labour = rounded(land.hour() * minutes[percent], 60);
            net += labour + rounded(labour * percent, 100);
        }
        long tenths = visit.kilometres().movePointRight(1).longValueExact();
        net += rounded(land.kilometre() * tenths, 10);
        long vat = rounded(net * land.vat(), 1_000);
        long[] sum = expected.computeIfAbsent(land.currency(), none -> new long[4]);
        sum[0]++;
        sum[1] += net;
        sum[2] += vat;
        sum[3] += net + vat;
    }

    private static int percent(ZonedDateTime minute) {
        DayOfWeek day = minute.getDayOfWeek();
        if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
            return 100;
        }
        int hour = minute.getHour();
        return hour >= 8 && hour < 16 ? 0 : hour >= 16 && hour < 20 ? 50 : 100;
    }

    /** Half up. */
    private static long rounded(long product, long divisor) {
        return (2 * product + divisor) / (2 * divisor);
    }

    /** What is held is looked at by a person; then a run for each customer, side by side, takes what was delivered in October. */
    private void issueAll(List<String> customers) {
        List<JsonNode> drafts = new ArrayList<>();
        for (String customer : customers) {
            drafts.addAll(drafts(customer));
        }
        assertThat(drafts).hasSize(VISITS);
        List<JsonNode> held = drafts.stream()
                .filter(draft -> draft.get("status").asText().equals("HELD"))
                .toList();
        Api finance = world.as(World.FINANCE);
        AtOnce.each(WORKERS, 0, held.size(), index -> finance.post(
                        "/invoices/" + held.get(index).get("id").asText() + "/release",
                        Map.of("reason", "Looked at it at the end of the month."))
                .json(200));
        List<String> runs = customers.stream()
                .map(customer -> finance.post(
                                "/issue-runs", Map.of("customer", customer, "from", "2026-10-01", "to", "2026-11-01"))
                        .json(201)
                        .get("id")
                        .asText())
                .toList();
        for (String run : runs) {
            JsonNode done = Eventually.within(
                    PATIENCE, "the run", () -> finance.get("/issue-runs/" + run).json(200), now -> now.get("status")
                            .asText()
                            .equals("DONE"));
            assertThat(done.get("behind").asInt()).as(done.toString()).isZero();
        }
    }

    private List<JsonNode> drafts(String customer) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = world.as(World.FINANCE)
                    .get("/invoices?limit=200&customer=" + customer + next)
                    .json(200);
            page.get("items").forEach(all::add);
            next = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!next.isEmpty());
        return all;
    }

    /** Of today, for the VAT in NOK that the law asks for. */
    private void enterRates() throws SQLException {
        try (Connection server = database.application()) {
            server.setAutoCommit(false);
            Database.become(server, "nextron", "system");
            server.createStatement()
                    .execute(
                            """
                            insert into billing.exchange_rate (tenant_id, id, currency, day, rate, rate_version, source,
                                                               entered_at, entered_by)
                            select 'nextron', uuidv7(), currency, current_date, rate,
                                   coalesce((select max(r.rate_version) from billing.exchange_rate r
                                              where r.currency = fresh.currency and r.day = current_date), 0) + 1,
                                   'Norges Bank', now(), 'test'
                              from (values ('SEK', 1.0512), ('DKK', 1.5731), ('EUR', 11.7340)) as fresh (currency, rate)""");
            server.commit();
        }
    }

    private static Map<String, String> written(Map<String, long[]> expected) {
        return expected.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> "%d: %s + %s = %s"
                                .formatted(
                                        entry.getValue()[0],
                                        BigDecimal.valueOf(entry.getValue()[1], 2),
                                        BigDecimal.valueOf(entry.getValue()[2], 2),
                                        BigDecimal.valueOf(entry.getValue()[3], 2)),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String sums(JsonNode sum) {
        return "%d: %s + %s = %s"
                .formatted(
                        sum.get("documents").asInt(),
                        sum.at("/net/amount").decimalValue().setScale(2),
                        sum.at("/vat/amount").decimalValue().setScale(2),
                        sum.at("/gross/amount").decimalValue().setScale(2));
    }

    /** What the official rules say of the files, asked here and not by the platform. */
    private static List<String> objections(Map<String, byte[]> files) {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        PeppolValidation.initStandard(registry);
        IValidationExecutorSet<IValidationSourceXML> rules =
                registry.getOfID(PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3);
        List<Map.Entry<String, byte[]>> xml = files.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("peppol/"))
                .toList();
        assertThat(xml).hasSize(VISITS);
        return xml.parallelStream()
                .filter(entry -> ValidationExecutionManager.executeValidation(
                                IValidityDeterminator.createDefault(),
                                rules,
                                ValidationSourceXML.create(new ReadableResourceByteArray(entry.getValue())),
                                Locale.ENGLISH)
                        .containsAtLeastOneError())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Net and gross of all GBAT10 rows, and the amounts of all SIE rows; each file has to come to nothing. */
    private static BigDecimal vouchers(Map<String, byte[]> files) {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal gross = BigDecimal.ZERO;
        for (String row : new String(files.get("gbat10.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String[] cells = row.split(";", -1);
            net = net.add(new BigDecimal(cells[8]));
            gross = gross.add(new BigDecimal(cells[27]));
        }
        BigDecimal sie = BigDecimal.ZERO;
        for (String row : new String(files.get("vouchers.si"), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.contains("#TRANS"))
                .toList()) {
            sie = sie.add(new BigDecimal(row.substring(row.lastIndexOf(' ') + 1)));
        }
        return net.abs().add(gross.abs()).add(sie.abs());
    }
}
