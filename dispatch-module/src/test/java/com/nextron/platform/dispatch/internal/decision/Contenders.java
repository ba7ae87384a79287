package com.nextron.platform.dispatch.internal.decision;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Contenders as a table writes them: {@code nordlys primary spec=400 km=43 cert=Server_L2@2026-03-03}. What is not said
 * is usual: active, Mon–Fri 08–17 in Oslo, nobody on duty, room for as many as come, nothing done lately.
 */
final class Contenders {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Set<DayOfWeek> WEEKDAYS = OperatingHours.STANDARD.days();

    private Contenders() {}

    static List<Contender> read(String table) {
        return Arrays.stream(table.split("&"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Contenders::one)
                .toList();
    }

    static Contender one(String text) {
        List<String> words = List.of(text.split("\\s+"));
        Map<String, String> said = new LinkedHashMap<>();
        words.stream()
                .skip(1)
                .forEach(word -> said.put(word.split("=")[0], word.contains("=") ? word.split("=")[1] : ""));
        Optional<Drive> drive = Optional.ofNullable(said.get("km"))
                .map(km -> new Drive(Long.parseLong(km) * 1000, !said.containsKey("measured")));
        return new Contender(profile(words.get(0), said), holding(said), drive, tally(said));
    }

    private static Optional<Holding> holding(Map<String, String> said) {
        if (said.containsKey("nowhere")) {
            return Optional.empty();
        }
        Rank rank = said.containsKey("primary") ? Rank.PRIMARY : Rank.BACKUP;
        return Optional.of(new Holding(rank, "Troms", number(said, "spec")));
    }

    private static Tally tally(Map<String, String> said) {
        return new Tally(number(said, "taken"), number(said, "met"), number(said, "late"), number(said, "load"));
    }

    private static Profile profile(String id, Map<String, String> said) {
        OperatingHours hours = said.containsKey("weekends")
                ? new OperatingHours(
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(8, 0), LocalTime.of(17, 0))
                : new OperatingHours(
                        WEEKDAYS, LocalTime.parse(said.getOrDefault("opens", "08:00")), LocalTime.of(17, 0));
        return new Profile(
                new TenantId(id),
                id,
                7,
                !said.containsKey("suspended"),
                new PostalCode(Country.NORWAY, "9008"),
                "Tromsø",
                OSLO,
                hours,
                said.containsKey("duty"),
                Optional.ofNullable(said.get("most")).map(Integer::valueOf),
                Optional.of(id + "@example.com"),
                held(said),
                said.containsKey("blocked") ? Set.of(new TenantId(said.get("blocked"))) : Set.of());
    }

    /** {@code cert=Server_L2@2026-03-03,Storage_L2}: one technician each; {@code +} between those of one technician. */
    private static List<Held> held(Map<String, String> said) {
        List<Held> held = new ArrayList<>();
        for (String technician : said.getOrDefault("cert", "").split(",")) {
            UUID id = UUID.nameUUIDFromBytes(
                    (technician + held.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Arrays.stream(technician.split("\\+"))
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.replace('_', ' ').split("@"))
                    .map(parts -> new Certification(
                            parts[0], parts.length > 1 ? Optional.of(LocalDate.parse(parts[1])) : Optional.empty()))
                    .forEach(certification -> held.add(new Held(id, certification)));
        }
        return held;
    }

    private static int number(Map<String, String> said, String key) {
        return Integer.parseInt(said.getOrDefault(key, "0"));
    }

    /** The weights that stand when nobody has changed them. */
    static Weights weights() {
        return new Weights(
                1,
                Map.of(
                        Part.PRIMARY_BEFORE_BACKUP, 1000,
                        Part.SPECIFICITY, 200,
                        Part.ROAD_DISTANCE, 400,
                        Part.ATTAINMENT, 200,
                        Part.FAIR_SHARE, 100));
    }

    /** The outcome as a table writes it: {@code nordlys 1717.2 & ofoten 520.0 -O6}. */
    static String outcome(Decision decision) {
        return decision.ranked().stream()
                .map(ranked -> ranked.judged().name() + " "
                        + Words.points(ranked.judged().points())
                        + ranked.judged().against().stream()
                                .map(verdict -> " -" + verdict.rule())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" & "));
    }
}
