package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.dispatch.VisitCompleted;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds, among many visits at once, those whose technician may have been at two sites at a time. Roughly: clocks that differ
 * are forgiven when such a visit is looked at by itself.
 */
final class AtOnePlace {
    /** Of the visits given as JSON, those that overlap with one that is kept. */
    static final String WITH_KEPT =
            """
            select cast(w.visit as text)
              from json_to_recordset(cast(?1 as json))
                   as w(visit uuid, technician uuid, arrived timestamptz, departed timestamptz)
             where exists (select 1 from billing.visit v
                            where v.technician_id = w.technician and v.id <> w.visit
                              and v.arrived_at < w.departed and v.departed_at > w.arrived)""";

    private AtOnePlace() {}

    static String json(List<VisitCompleted> visits) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        visits.stream()
                .filter(visit -> visit.technicianId() != null)
                .forEach(visit -> all.add(Json.createObjectBuilder()
                        .add("visit", visit.visitId().toString())
                        .add("technician", visit.technicianId().toString())
                        .add("arrived", visit.arrivedAt().toString())
                        .add("departed", visit.departedAt().toString())));
        return all.build().toString();
    }

    /** Those that overlap with another of them, both of a pair. */
    static Set<UUID> disputed(List<VisitCompleted> visits) {
        Set<UUID> disputed = new HashSet<>();
        Map<UUID, VisitCompleted> longest = new HashMap<>();
        visits.stream()
                .filter(visit -> visit.technicianId() != null)
                .sorted(Comparator.comparing(VisitCompleted::arrivedAt))
                .forEach(visit -> {
                    VisitCompleted before = longest.get(visit.technicianId());
                    if (before != null && before.departedAt().isAfter(visit.arrivedAt())) {
                        disputed.add(before.visitId());
                        disputed.add(visit.visitId());
                    }
                    if (before == null || visit.departedAt().isAfter(before.departedAt())) {
                        longest.put(visit.technicianId(), visit);
                    }
                });
        return disputed;
    }
}
