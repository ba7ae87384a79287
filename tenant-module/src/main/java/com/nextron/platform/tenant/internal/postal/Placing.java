package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.internal.postal.Areas.Area;
import java.util.Optional;

/**
 * Puts a code on the map that comes without a point: on its town, else on its municipality's town, else in the middle
 * of its area. A name that several towns have means the one in the code's area.
 *
 * @param county the county of the town that was found; empty for an area
 */
record Placing(GeoPoint at, Accuracy accuracy, String county) {
    /** Empty outside the four countries, where no towns are shipped. */
    static Optional<Placing> of(PostalCode code, String city, String municipality) {
        return Areas.of(code).map(area -> inArea(code, area, city)
                .or(() -> inArea(code, area, municipality).map(found -> found.withAccuracy(Accuracy.MUNICIPALITY)))
                .orElseGet(() -> new Placing(area.at(), Accuracy.AREA, "")));
    }

    private static Optional<Placing> inArea(PostalCode code, Area area, String name) {
        return Towns.shipped()
                .find(code.country(), name, area.at())
                .map(town -> new Placing(town.at(), Accuracy.TOWN, town.county()));
    }

    private Placing withAccuracy(Accuracy other) {
        return new Placing(at, other, county);
    }
}
