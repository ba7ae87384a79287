package com.nextron.platform.tenant.internal.postalimport;

import java.util.Map;
import java.util.Optional;

/** How a table is laid out. Told by its first line. */
sealed interface Layout {
    /** GeoNames' twelve columns, separated by tabs: country, code, place, three names with codes, point, accuracy. */
    record GeoNames() implements Layout {}

    /**
     * The same with commas and a line of column names.
     *
     * @param columns the place of each name
     */
    record Headed(Map<String, Integer> columns) implements Layout {}

    /** Bring's five columns, separated by tabs: code, town, number and name of the municipality, category. */
    record Bring() implements Layout {}

    /** The layout whose first line that is, or nothing known. */
    static Optional<Layout> of(String firstLine) {
        String[] tabbed = firstLine.split("\t", -1);
        if (tabbed.length >= 11 && tabbed.length <= 12 && tabbed[0].strip().length() == 2) {
            return Optional.of(new GeoNames());
        }
        if (tabbed.length == 5) {
            return Optional.of(new Bring());
        }
        Map<String, Integer> columns = Cells.positions(firstLine);
        return columns.keySet().containsAll(Cells.REQUIRED) ? Optional.of(new Headed(columns)) : Optional.empty();
    }

    /** The layout's name for people. */
    default String title() {
        if (this instanceof GeoNames) {
            return "GeoNames";
        }
        return this instanceof Bring ? "Bring" : "Table with column names";
    }
}
