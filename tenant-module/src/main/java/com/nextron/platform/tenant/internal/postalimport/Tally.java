package com.nextron.platform.tenant.internal.postalimport;

import com.nextron.platform.tenant.PostalImports.DefectCount;
import com.nextron.platform.tenant.PostalImports.ReasonCount;
import com.nextron.platform.tenant.PostalImports.RefusedExample;
import com.nextron.platform.tenant.PostalImports.Report;
import com.nextron.platform.tenant.PostalRegister.Defect;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what becomes of the lines. */
final class Tally {
    private static final int EXAMPLES = 200;
    private static final int EXAMPLES_OF_A_DEFECT = 12;
    private static final int TEXT = 80;

    private final Map<Refusal, Long> refusals = new EnumMap<>(Refusal.class);
    private final List<RefusedExample> examples = new ArrayList<>();
    private long lines;
    private long skipped;
    private long repeated;

    void line() {
        lines++;
    }

    void skipped() {
        skipped++;
    }

    void repeated() {
        repeated++;
    }

    void refused(Refusal why, String text) {
        refusals.merge(why, 1L, Long::sum);
        if (examples.size() < EXAMPLES) {
            String shown = text.codePoints()
                    .limit(TEXT)
                    .map(c -> Character.isISOControl(c) ? ' ' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            examples.add(new RefusedExample(lines, why.sentence(), shown));
        }
    }

    long lines() {
        return lines;
    }

    long refused() {
        return refusals.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Lines that are neither empty nor column names. */
    long rows() {
        return lines - skipped;
    }

    Optional<Refusal> mostFrequent() {
        return refusals.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** @param taken the codes taken, with their defects */
    Report report(String layout, List<PostalPlace> taken) {
        List<ReasonCount> reasons = refusals.entrySet().stream()
                .map(entry -> new ReasonCount(entry.getKey().sentence(), entry.getValue()))
                .sorted(Comparator.comparingLong(ReasonCount::lines).reversed())
                .toList();
        List<DefectCount> defects = Arrays.stream(Defect.values())
                .map(defect -> count(defect, taken))
                .filter(count -> count.codes() > 0)
                .toList();
        long accepted = rows() - repeated - refused();
        return new Report(
                layout, lines, accepted, repeated, refused(), skipped, 0, reasons, List.copyOf(examples), defects);
    }

    private static DefectCount count(Defect defect, List<PostalPlace> taken) {
        List<String> codes = taken.stream()
                .filter(place -> place.defects().contains(defect))
                .map(place -> place.code().value())
                .toList();
        return new DefectCount(
                defect,
                defect.meaning(),
                codes.size(),
                codes.stream().limit(EXAMPLES_OF_A_DEFECT).toList());
    }
}
