package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.internal.postal.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a line of a known layout into a row, or refuses it. */
final class RowReader {
    /** PostgreSQL stores no NUL, and nobody can read the others. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private static final int LONGEST_NAME = 120;
    private static final int BRING_COLUMNS = 5;

    private final RegisterPart part;
    private final Layout layout;

    RowReader(RegisterPart part, Layout layout) {
        this.part = part;
        this.layout = layout;
    }

    /** @throws RefusedLine saying why */
    Row read(String line) {
        if (layout instanceof Layout.Headed headed) {
            return headed(Cells.of(line), headed.columns());
        }
        String[] cells = line.split("\t", -1);
        return layout instanceof Layout.Bring ? bring(cells) : geoNames(cells);
    }

    private Row geoNames(String[] cells) {
        if (cells.length < 11 || cells.length > 12) {
            throw new RefusedLine(Refusal.COLUMNS);
        }
        String municipality = name(cells[7]).isEmpty() ? name(cells[5]) : name(cells[7]);
        return new Row(
                code(cells[0], cells[1]), town(cells[2]), municipality, name(cells[3]), point(cells[9], cells[10]));
    }

    private Row headed(List<String> cells, Map<String, Integer> columns) {
        if (cells.size() != columns.size()) {
            throw new RefusedLine(Refusal.COLUMNS);
        }
        String community = name(cell(cells, columns, "community"));
        String province = name(cell(cells, columns, "province"));
        return new Row(
                code(cell(cells, columns, "country_code"), cell(cells, columns, "zipcode")),
                town(cell(cells, columns, "place")),
                community.isEmpty() ? province : community,
                name(cell(cells, columns, "state")),
                point(cell(cells, columns, "latitude"), cell(cells, columns, "longitude")));
    }

    private Row bring(String[] cells) {
        if (cells.length != BRING_COLUMNS) {
            throw new RefusedLine(Refusal.COLUMNS);
        }
        return new Row(
                code("NO", cells[0]),
                Spelling.ofCapitals(town(cells[1])),
                Spelling.ofCapitals(name(cells[3])),
                Counties.ofMunicipality(cells[2].strip()),
                Optional.empty());
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
        Integer position = columns.get(column);
        return position == null ? "" : cells.get(position);
    }

    private PostalCode code(String country, String written) {
        if (!part.takes(country)) {
            throw new RefusedLine(Refusal.OTHER_COUNTRY);
        }
        try {
            PostalCode code = PostalCode.of(part.country(), written);
            if (!part.fits(code.value())) {
                throw new RefusedLine(Refusal.CODE);
            }
            return code;
        } catch (IllegalArgumentException e) {
            throw new RefusedLine(Refusal.CODE);
        }
    }

    private static String town(String written) {
        String town = name(written);
        if (town.isEmpty() || written.strip().length() > LONGEST_NAME) {
            throw new RefusedLine(Refusal.NO_TOWN);
        }
        return town;
    }

    private static String name(String written) {
        String name = CONTROLS.matcher(written).replaceAll(" ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private Optional<GeoPoint> point(String latitude, String longitude) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return Optional.empty();
        }
        try {
            GeoPoint at = new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude));
            if (!Borders.enclose(part.country(), at)) {
                throw new RefusedLine(Refusal.POINT);
            }
            return Optional.of(at);
        } catch (IllegalArgumentException e) {
            throw new RefusedLine(Refusal.POINT);
        }
    }
}
