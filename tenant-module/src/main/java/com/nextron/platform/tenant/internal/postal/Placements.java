package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.internal.postal.Areas.Area;
import com.nextron.platform.tenant.internal.postal.Towns.Town;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts codes on the map that come without a point: on their town; else on the middle of their municipality, as far as its
 * other codes are placed, or on the town of its name; else on their area's main town. Tell it of all codes first.
 */
public final class Placements {
    private final Map<String, List<Town>> townsOfMunicipality = new HashMap<>();

    /** Takes note of a code, so that others of its municipality can be placed by it. */
    public void learn(PostalCode code, String city, String municipality) {
        town(code, city).ifPresent(town -> townsOfMunicipality
                .computeIfAbsent(key(code, municipality), unknown -> new ArrayList<>())
                .add(town));
    }

    /** Where it is; empty outside the four countries, of which no towns are shipped. */
    public Optional<Placing> place(PostalCode code, String city, String municipality) {
        Optional<Placing> onTown = town(code, city).map(town -> new Placing(town.at(), Accuracy.TOWN, town.county()));
        return onTown.or(() -> inMunicipality(code, municipality))
                .or(() -> Areas.of(code).map(area -> new Placing(area.at(), Accuracy.AREA, "")));
    }

    private Optional<Placing> inMunicipality(PostalCode code, String municipality) {
        List<Town> towns = townsOfMunicipality.getOrDefault(key(code, municipality), List.of());
        if (municipality.isEmpty() || towns.isEmpty()) {
            return town(code, municipality).map(town -> new Placing(town.at(), Accuracy.MUNICIPALITY, town.county()));
        }
        GeoPoint middle = Points.middle(towns.stream().map(Town::at).toList());
        return Optional.of(
                new Placing(middle, Accuracy.MUNICIPALITY, towns.get(0).county()));
    }

    private static Optional<Town> town(PostalCode code, String name) {
        Optional<Area> area = Areas.of(code);
        return area.flatMap(known -> Towns.shipped().find(code.country(), name, known.at()));
    }

    private static String key(PostalCode code, String municipality) {
        return code.country().code() + " " + municipality;
    }

    /**
     * Where a code was put.
     *
     * @param county the county of the town that was found; empty for an area
     */
    public record Placing(GeoPoint at, Accuracy accuracy, String county) {}
}
