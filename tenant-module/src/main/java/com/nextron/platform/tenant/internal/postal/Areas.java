package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The main town of the codes that begin with the same two digits ({@code areas.tsv}), for the four countries; Svalbard by three. */
public final class Areas {
    private static final int DIGITS = 2;
    private static final Map<String, Area> ALL = ShippedLines.of("areas.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    fields -> fields[0] + fields[1],
                    fields -> new Area(
                            fields[2], new GeoPoint(Double.parseDouble(fields[3]), Double.parseDouble(fields[4])))));

    private Areas() {}

    public static Optional<Area> of(PostalCode code) {
        return code.country().isNordic()
                ? Optional.ofNullable(ALL.getOrDefault(key(code, DIGITS + 1), ALL.get(key(code, DIGITS))))
                : Optional.empty();
    }

    private static String key(PostalCode code, int digits) {
        return code.country().code() + code.value().substring(0, digits);
    }

    /** @param town its main town */
    public record Area(String town, GeoPoint at) {}
}
