package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nextron.platform.system.Registrar.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A Wednesday of many jobs over the four countries, half an hour at a time: reports at all levels come in around
 * the clock; partners accept, decline or do not answer. {@code -Dsimulation.jobs=…} says how many jobs.
 */
@ExtendWith(SetClockPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedDayIT {
    private static final int JOBS = Integer.getInteger("simulation.jobs", 1000);
    private static final int STEPS = 48;
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2026-09-16T00:00:00+02:00");
    private static final int WORKERS = 6;
    private static final List<String> LEVELS = List.of("NBD", "4H", "24X7");
    private static final int MACHINES_PER_PLACE = 8;

    /** Two places a country that a primary and a backup serve, and one in Norway that nobody does. */
    private static final List<Place> SERVED = List.of(
            new Place("NO", "7011", "Trondheim"),
            new Place("NO", "4006", "Stavanger"),
            new Place("SE", "11122", "Stockholm"),
            new Place("SE", "41104", "Göteborg"),
            new Place("DK", "2150", "Nordhavn"),
            new Place("DK", "8000", "Aarhus"),
            new Place("FI", "00100", "Helsinki"),
            new Place("FI", "90100", "Oulu"));

    private static final Place UNSERVED = new Place("NO", "8400", "Sortland");

    private final Database database = new Database(SetClockPlatform.start());
    private final List<String> serials = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();
    private final Map<String, String> promised = new ConcurrentHashMap<>();
    private Registrar people;
    private OffsetDateTime now;

    @BeforeAll
    void register() {
        people = SetClockPlatform.at("2026-09-01T09:00:00+02:00");
        for (Place place : SERVED) {
            partner(place, "PRIMARY");
            partner(place, "BACKUP");
        }
        for (Place place : concat(SERVED, UNSERVED)) {
            String customer = people.readyCustomer(
                    "Kunde " + place.city(), place, "kunde@" + place.country() + place.postalCode() + ".example");
            for (int i = 0; i < MACHINES_PER_PLACE; i++) {
                String serial = "NX-DAY-" + place.country() + place.postalCode() + "-" + i;
                people.machine(serial, customer, place, LocalDate.of(2024, 2, 1));
                serials.add(serial);
            }
        }
    }

    private void partner(Place at, String rank) {
        String domain = rank.toLowerCase(java.util.Locale.ROOT) + "-" + at.country() + at.postalCode() + ".example";
        String manager = "manager@" + domain.toLowerCase(java.util.Locale.ROOT);
        String id = people.readyPartner(at.city() + " Service " + rank, at, manager);
        people.technician(manager, "tech@" + domain.toLowerCase(java.util.Locale.ROOT), List.of("Server L2"));
        people.serve(id, at.country(), List.of(at.postalCode(), at.postalCode()), rank);
        String system = "system-of-" + id;
        people.machine(system, id);
        partners.add(system);
    }

    @Test
    void leavesNoJobUnroutedAndOffersEachToOneAtATimeAndKeepsEveryDeadline() {
        for (int step = 0; step < STEPS; step++) {
            now = MIDNIGHT.plus(STEP.multipliedBy(step));
            SetClockPlatform.at(now.toString());
            settle();
            file(step * JOBS / STEPS, (step + 1) * JOBS / STEPS);
            settle();
            answer(step);
        }
        settle();

        assertThat(count("select count(*) from dispatch.work_order w where " + OF_THE_DAY))
                .isEqualTo(JOBS);
        assertThat(count(UNROUTED)).as("jobs nobody looks after").isZero();
        assertThat(count(OFFERED_TWICE)).as("offers to two at once").isZero();
        assertThat(count(ACCEPTED_TWICE)).as("jobs with two acceptances").isZero();
        assertThat(changedDeadlines()).as("deadlines that moved").isEmpty();
        assertThat(count("select count(*) from dispatch.work_order w where w.status = 'ESCALATED' and " + OF_THE_DAY))
                .as("jobs where nobody was left")
                .isGreaterThanOrEqualTo(JOBS / (SERVED.size() + 1) / 2);
    }

    private static final String OF_THE_DAY = "w.received_at >= timestamptz '2026-09-15T22:00:00Z'";

    /** Neither held by somebody, nor offered to somebody who can still answer, nor in a dispatcher's hands. */
    private static final String UNROUTED = "select count(*) from dispatch.work_order w where " + OF_THE_DAY
            + " and w.partner_id is null and (w.status <> 'ESCALATED' or w.escalated_because is null)"
            + " and not exists (select 1 from dispatch.offer o where o.work_order_id = w.id and o.status = 'OPEN')";

    /** Offers of one job that were open at the same moment without having been made together. */
    private static final String OFFERED_TWICE =
            """
            select count(*) from dispatch.offer a join dispatch.offer b
                on a.work_order_id = b.work_order_id and a.id < b.id and a.offered_at <> b.offered_at
             where tstzrange(a.offered_at, coalesce(a.answered_at, a.withdrawn_at))
                && tstzrange(b.offered_at, coalesce(b.answered_at, b.withdrawn_at))""";

    private static final String ACCEPTED_TWICE =
            """
            select count(*) from (select 1 from dispatch.offer where status = 'ACCEPTED'
                                   group by work_order_id having count(*) > 1) twice""";

    /** Files these jobs of the day and has a visit ordered for each; keeps what was promised. */
    private void file(int from, int to) {
        AtOnce.each(WORKERS, from, to, job -> {
            String serial = serials.get(job % serials.size());
            String level = LEVELS.get(job % LEVELS.size());
            Api support = people.as(World.SUPPORT);
            JsonNode filed = support.post("/cases", Registrar.filing(serial, "kari@kunde.example"))
                    .json(201);
            JsonNode decided = support.post(
                            "/cases/" + filed.get("id").asText() + "/visit", Map.of("responseLevel", level))
                    .json(200);
            String order = decided.get("workOrderId").asText();
            promised.put(
                    order,
                    support.get("/work-orders/" + order)
                            .json(200)
                            .get("deadline")
                            .asText());
        });
    }

    /** Each partner's system answers what is open to it: three of five accepted, one declined, one left to run out. */
    private void answer(int step) {
        AtOnce.each(WORKERS, 0, partners.size(), index -> {
            Api system = people.as(partners.get(index));
            for (JsonNode offer :
                    system.get("/offers?status=OPEN&limit=200").json(200).get("items")) {
                String path = "/offers/" + offer.get("id").asText();
                int mood = Math.floorMod((offer.get("workOrderId").asText() + index).hashCode(), 5);
                if (mood < 3) {
                    assertThat(system.post(path + "/accept", Map.of()).status()).isIn(200, 409, 410);
                } else if (mood == 3) {
                    assertThat(system.post(path + "/decline", Map.of("reason", "NO_CAPACITY", "note", ""))
                                    .status())
                            .isIn(200, 409, 410);
                }
            }
        });
    }

    /** Waits until the platform has done what is due at the time that is set. */
    private void settle() {
        String at = now.toInstant().toString();
        String due =
                "select (select count(*) from core.outbox_delivery where status = 'WAITING' and due_at <= timestamptz '"
                        + at
                        + "') + (select count(*) from dispatch.offer where status = 'OPEN' and answer_by <= timestamptz '"
                        + at + "')";
        Eventually.until("the platform to be done at " + at, () -> database.number(due), left -> left == 0);
    }

    private List<String> changedDeadlines() {
        return promised.entrySet().stream()
                .filter(entry -> !people.as(World.DISPATCHER)
                        .get("/work-orders/" + entry.getKey())
                        .json(200)
                        .get("deadline")
                        .asText()
                        .equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private long count(String query) {
        return database.number(query);
    }

    private static List<Place> concat(List<Place> places, Place last) {
        List<Place> all = new ArrayList<>(places);
        all.add(last);
        return all;
    }
}
