package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.place.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reaches and segments as JSON rows, so that thousands are written by one statement. */
final class ReachRows {
    /** Rows a statement: enough that the round trips do not count, few enough for a parameter. */
    private static final int PORTION = 5_000;

    private ReachRows() {}

    static String of(Reach reach) {
        Reach.Holding holding = reach.holding();
        StringBuilder row = new StringBuilder(320).append("{\"number\":").append(reach.number());
        text(row, "assignment", holding.assignment());
        text(row, "partner", holding.partner());
        text(row, "rank", holding.rank());
        text(row, "territory", holding.territory());
        text(row, "name", holding.territoryName());
        text(row, "country", reach.range().country().code());
        text(row, "first", reach.range().from());
        text(row, "last", reach.range().to());
        row.append(",\"codes\":").append(reach.codes());
        row.append(",\"specificity\":").append(reach.specificity());
        text(row, "valid_from", holding.validFrom());
        if (holding.validTo() != null) {
            text(row, "valid_to", holding.validTo());
        }
        return row.append('}').toString();
    }

    static String of(Country country, Segment segment) {
        StringBuilder row = new StringBuilder(160).append("{\"reaches\":\"{");
        for (int i = 0; i < segment.reaches().size(); i++) {
            row.append(i == 0 ? "" : ",").append(segment.reaches().get(i).number());
        }
        row.append("}\"");
        text(row, "country", country.code());
        text(row, "level", segment.level().code());
        text(row, "first", segment.from());
        text(row, "until", segment.until());
        return row.append('}').toString();
    }

    /** A reach to forget. */
    static String of(long number) {
        return "{\"number\":" + number + '}';
    }

    /** A segment to forget: its level and its first code, with a space between. */
    static String of(Country country, String key) {
        int space = key.indexOf(' ');
        StringBuilder row = new StringBuilder(60).append("{\"of\":1");
        text(row, "country", country.code());
        text(row, "level", key.substring(0, space));
        text(row, "first", key.substring(space + 1));
        return row.append('}').toString();
    }

    /** JSON arrays of some thousand rows each. */
    static List<String> portions(List<String> rows) {
        List<String> portions = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PORTION) {
            portions.add(rows.subList(from, Math.min(rows.size(), from + PORTION)).stream()
                    .collect(Collectors.joining(",", "[", "]")));
        }
        return portions;
    }

    private static void text(StringBuilder row, String field, Object value) {
        row.append(",\"").append(field).append("\":\"");
        String plain = value.toString();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\\') {
                row.append('\\').append(c);
            } else if (c < ' ') {
                row.append(String.format("\\u%04x", (int) c));
            } else {
                row.append(c);
            }
        }
        row.append('"');
    }
}
