package com.nextron.platform.tenant.internal.postalimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The cells of a comma-separated line, with quotes where a cell needs them. A cell never spans lines. */
final class Cells {
    static final Set<String> REQUIRED = Set.of("country_code", "zipcode", "place", "latitude", "longitude");

    private Cells() {}

    static Map<String, Integer> positions(String header) {
        List<String> names = of(header);
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return positions;
    }

    static List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
