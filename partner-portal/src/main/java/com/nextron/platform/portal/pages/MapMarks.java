package com.nextron.platform.portal.pages;

import com.nextron.platform.core.place.GeoPoint;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What stands on a map of a page: the value of {@code n:map}. */
public final class MapMarks {
    private static final int DECIMALS = 4;

    private final JsonArrayBuilder points = Json.createArrayBuilder();
    private final JsonObjectBuilder map = Json.createObjectBuilder();

    /** Pins that the keyboard reaches, for some dozens of marks; without, thousands of dots are drawn. */
    public MapMarks pins() {
        map.add("pins", true);
        return this;
    }

    /** Shows the marks as large as they fit, instead of a whole country. */
    public MapMarks fit() {
        map.add("fit", true);
        return this;
    }

    /** Shows that country, by its two letters; without, the four countries. */
    public MapMarks country(String code) {
        map.add("country", code);
        return this;
    }

    public MapMarks add(Mark mark) {
        JsonObjectBuilder point = Json.createObjectBuilder()
                .add(
                        "at",
                        Json.createArrayBuilder()
                                .add(degrees(mark.at().latitude()))
                                .add(degrees(mark.at().longitude())))
                .add("state", mark.state());
        add(point, "label", mark.label());
        add(point, "note", mark.note());
        add(point, "href", mark.href());
        add(point, "group", mark.group());
        points.add(point);
        return this;
    }

    /** The value of the tag. */
    public String json() {
        return map.add("points", points).build().toString();
    }

    private static void add(JsonObjectBuilder point, String field, String value) {
        if (!value.isEmpty()) {
            point.add(field, value);
        }
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /**
     * One mark.
     *
     * @param state {@code on-time}, {@code at-risk}, {@code breached}, {@code waiting} or {@code own}
     * @param label what it is, in words
     * @param note a second line; may be empty
     * @param href where it leads; may be empty
     * @param group names of groups with blanks between, for elements with {@code data-map-show}; may be empty
     */
    public record Mark(GeoPoint at, String state, String label, String note, String href, String group) {
        /** A mark that only says what it is. */
        public static Mark of(GeoPoint at, String state, String label) {
            return new Mark(at, state, label, "", "", "");
        }
    }
}
