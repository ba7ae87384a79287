package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.Accuracy;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import com.nextron.platform.tenant.internal.postal.Areas;
import com.nextron.platform.tenant.internal.postal.Placements;
import com.nextron.platform.tenant.internal.postal.Placements.Placing;
import com.nextron.platform.tenant.internal.postalimport.ByteLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one uploaded file line by line. Used once. */
final class RegisterReader {
    private static final int BETWEEN_LOOKS = 1_000;

    private final RegisterPart part;
    private final Limits limits;
    private final Function<PostalCode, Optional<PostalPlace>> before;
    private final Runnable everyThousandLines;
    private final Tally tally = new Tally();
    private final Map<PostalCode, Row> rows = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private Layout layout;

    /**
     * @param before the register in use: a file without points keeps those that are known
     * @param everyThousandLines called as the reading goes on
     */
    RegisterReader(
            RegisterPart part,
            Limits limits,
            Function<PostalCode, Optional<PostalPlace>> before,
            Runnable everyThousandLines) {
        this.part = part;
        this.limits = limits;
        this.before = before;
        this.everyThousandLines = everyThousandLines;
    }

    ReadRegister read(InputStream uploaded) {
        try {
            ByteLines lines = new ByteLines(OpenedFile.table(uploaded, limits));
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                take(line.get());
                if (tally.lines() % BETWEEN_LOOKS == 0) {
                    everyThousandLines.run();
                    refuseHopeless();
                }
            }
            return judged();
        } catch (UnusableFile e) {
            return new ReadRegister.Unusable(e.getMessage(), tally.report(title(), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Line line) {
        tally.line();
        String text = "";
        try {
            if (line.tooLong()) {
                throw new RefusedLine(Refusal.TOO_LONG);
            }
            text = Encoding.decode(line.bytes(), layout == null || layout instanceof Layout.Bring);
            if (text.isBlank() || isHeader(text)) {
                tally.skipped();
            } else {
                keep(new RowReader(part, layout).read(text));
            }
        } catch (RefusedLine e) {
            tally.refused(e.why(), text.isEmpty() ? Encoding.roughly(line.bytes()) : text);
        }
    }

    /** The first line that is not empty tells the layout; a line of column names is none of the rows. */
    private boolean isHeader(String text) {
        if (layout != null) {
            return false;
        }
        layout = Layout.of(text)
                .orElseThrow(
                        () -> new UnusableFile("The first line is not one of a postal register. Upload GeoNames' table"
                                + " (NO.txt or NO.zip), a table with column names, or Bring's Postnummerregister."));
        return layout instanceof Layout.Headed;
    }

    private void keep(Row row) {
        if (row.at().isEmpty()
                && known(row.code()).isEmpty()
                && Areas.of(row.code()).isEmpty()) {
            throw new RefusedLine(Refusal.NOT_PLACED);
        }
        if (rows.containsKey(row.code())) {
            tally.repeated();
        } else if (rows.size() >= limits.codes()) {
            throw new UnusableFile("The file has more than " + limits.codes()
                    + " different codes, which no postal register of a country here does.");
        } else {
            rows.put(
                    row.code(),
                    new Row(row.code(), one(row.city()), one(row.municipality()), one(row.county()), row.at()));
        }
    }

    /** A county's name is there once, not once a code. */
    private String one(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    private void refuseHopeless() {
        if (tally.refused() * 2 > tally.rows()) {
            throw new UnusableFile(tooManyRefused());
        }
    }

    private ReadRegister judged() {
        if (tally.rows() == 0) {
            throw new UnusableFile("The file holds no postal code.");
        }
        List<PostalPlace> places = DefectScan.mark(placed());
        if (tally.refused() * 100 > tally.rows() * limits.refusedPercent() || places.isEmpty()) {
            throw new UnusableFile(tooManyRefused());
        }
        return new ReadRegister.Sound(places, tally.report(title(), places));
    }

    private String tooManyRefused() {
        return tally.refused() + " of " + tally.rows() + " lines are refused, more than " + limits.refusedPercent()
                + " of a hundred. Mostly: "
                + tally.mostFrequent().map(Refusal::sentence).orElse("") + " Is it the right file for "
                + part.displayName() + "?";
    }

    private List<PostalPlace> placed() {
        Placements placements = new Placements();
        rows.values().forEach(row -> placements.learn(row.code(), row.city(), row.municipality()));
        List<PostalPlace> places = new ArrayList<>(rows.size());
        rows.values().forEach(row -> place(row, placements).ifPresent(places::add));
        rows.clear();
        return places;
    }

    private Optional<PostalPlace> place(Row row, Placements placements) {
        Optional<Placing> own = row.at().map(at -> new Placing(at, Accuracy.CODE, row.county()));
        return own.or(() -> known(row.code()).map(known -> new Placing(known.at(), Accuracy.CODE, known.county())))
                .or(() -> placements.place(row.code(), row.city(), row.municipality()))
                .map(placing -> new PostalPlace(
                        row.code(),
                        row.city(),
                        row.municipality(),
                        row.county().isEmpty() ? one(placing.county()) : row.county(),
                        placing.at(),
                        placing.accuracy(),
                        Set.of()));
    }

    private Optional<PostalPlace> known(PostalCode code) {
        return before.apply(code).filter(known -> known.accuracy() == Accuracy.CODE);
    }

    private String title() {
        return layout == null ? "" : layout.title();
    }
}
