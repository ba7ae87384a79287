package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.calendar.OperatingHours;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import com.nextron.platform.dispatch.internal.decision.Part;
import com.nextron.platform.dispatch.internal.decision.Weights;
import com.nextron.platform.dispatch.internal.replay.PastJob.Happened;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.PlannedHolders.Asked;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.Candidate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Jobs of the past as a table writes them: {@code 2026-03-02T08:00 by=near arrived=2026-03-02T11:55 km=20 visits=1 worked=60}.
 * Each is at four hours in 9008 Tromsø, due four hours after it was asked for, and pays NOK 3000. Times are UTC.
 *
 * <p>Four go: {@code near} has 10 km, {@code far} 70, {@code own} (the operator) 40, and {@code lost} is on no map.
 */
final class Past {
    static final Asked TROMSO = new Asked(new PostalCode(Country.NORWAY, "9008"), ResponseLevel.FOUR_HOURS);
    static final TenantId NEAR = new TenantId("near");
    static final TenantId FAR = new TenantId("far");
    static final TenantId OWN = TenantId.OPERATOR;
    static final TenantId LOST = new TenantId("lost");
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Map<TenantId, Long> KILOMETRES = Map.of(NEAR, 10L, FAR, 70L, OWN, 40L);
    private static final int MILLIS_A_METRE = 60;

    private Past() {}

    static PastJob job(String table) {
        List<String> words = List.of(table.strip().split("\\s+"));
        Map<String, String> said = new LinkedHashMap<>();
        words.stream().skip(1).forEach(word -> said.put(word.split("=")[0], word.split("=")[1]));
        Instant asked = at(words.get(0));
        return new PastJob(
                UUID.nameUUIDFromBytes(table.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "WO-" + words.get(0),
                new TenantId("fjellkraft"),
                asked,
                TROMSO,
                "Tromsø",
                OSLO,
                said.containsKey("nodeadline") ? Optional.empty() : Optional.of(asked.plus(Duration.ofHours(4))),
                Set.of(),
                Money.of("3000", "NOK"),
                refusals(said),
                new Happened(
                        Optional.ofNullable(said.get("by")).map(TenantId::new).map(id -> new Party(id, id.value())),
                        Optional.ofNullable(said.get("arrived")).map(Past::at),
                        Optional.ofNullable(said.get("met")).map(Boolean::valueOf),
                        Integer.parseInt(said.getOrDefault("visits", "0")),
                        Long.parseLong(said.getOrDefault("worked", "0")),
                        new BigDecimal(said.getOrDefault("km", "0"))));
    }

    private static Map<TenantId, OfferStatus> refusals(Map<String, String> said) {
        return said.containsKey("declined")
                ? Map.of(new TenantId(said.get("declined")), OfferStatus.DECLINED)
                : Map.of();
    }

    static Instant at(String utc) {
        return Instant.parse(utc + ":00Z");
    }

    /** A plan that gives Tromsø to these, the first as primary. */
    static Map<Asked, List<Candidate>> plan(TenantId... holders) {
        return Map.of(
                TROMSO,
                Arrays.stream(holders)
                        .map(partner -> new Candidate(
                                partner,
                                partner.value(),
                                partner.equals(holders[0]) ? Rank.PRIMARY : Rank.BACKUP,
                                new UUID(1, 1),
                                "Troms",
                                400,
                                "9000",
                                "9299"))
                        .toList());
    }

    /** What is known of the four; nobody of them takes more than that many visits a day. */
    static Known known(Optional<Integer> visitsADay) {
        Map<TenantId, Profile> profiles = new HashMap<>();
        List.of(NEAR, FAR, OWN, LOST).forEach(partner -> profiles.put(partner, profile(partner, visitsADay)));
        Map<TenantId, Map<PostalCode, Way>> ways = new HashMap<>();
        KILOMETRES.forEach((partner, kilometres) -> ways.put(
                partner,
                Map.of(
                        TROMSO.place(),
                        new Way(kilometres * 1000, Duration.ofMillis(kilometres * 1000 * MILLIS_A_METRE), true))));
        Map<Part, Integer> weights = Map.of(
                Part.PRIMARY_BEFORE_BACKUP, 1000,
                Part.SPECIFICITY, 200,
                Part.ROAD_DISTANCE, 400,
                Part.ATTAINMENT, 200,
                Part.FAIR_SHARE, 100);
        return new Known(profiles, Map.of(), new Weights(1, weights), ways);
    }

    private static Profile profile(TenantId partner, Optional<Integer> visitsADay) {
        return new Profile(
                partner,
                partner.value(),
                1,
                true,
                TROMSO.place(),
                "Tromsø",
                OSLO,
                OperatingHours.STANDARD,
                true,
                visitsADay,
                Optional.of(partner + "@example.com"),
                List.of(),
                Set.of());
    }
}
