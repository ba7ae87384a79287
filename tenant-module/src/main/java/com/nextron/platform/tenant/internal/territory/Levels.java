package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.Checks;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The levels of an assignment as one column: the codes in the order of the terms, joined by {@code +}. There are only
 * fifteen sets of four levels, so "any set with this level" is a list of eight texts, which an index answers.
 */
final class Levels {
    private static final String BETWEEN = "+";
    private static final ResponseLevel[] ALL = ResponseLevel.values();

    private Levels() {}

    static String text(Collection<ResponseLevel> levels) {
        return EnumSet.copyOf(levels).stream().map(ResponseLevel::code).collect(Collectors.joining(BETWEEN));
    }

    static Set<ResponseLevel> read(String text) {
        EnumSet<ResponseLevel> levels = EnumSet.noneOf(ResponseLevel.class);
        Arrays.stream(text.split("\\" + BETWEEN)).map(ResponseLevel::of).forEach(levels::add);
        return levels;
    }

    /** Every text that holds one of these levels. */
    static List<String> holdingAny(Collection<ResponseLevel> levels) {
        return IntStream.range(1, 1 << ALL.length)
                .mapToObj(Levels::subset)
                .filter(subset -> levels.stream().anyMatch(subset::contains))
                .map(Levels::text)
                .toList();
    }

    /** An assignment holds for a set of levels, so a reader's level stands for every set that has it. */
    static ListQuery filtered(ListQuery query) {
        String level = query.filters().getOrDefault("level", "");
        Map<String, String> others = query.filters().entrySet().stream()
                .filter(filter -> !filter.getKey().equals("level"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ListQuery without = query.filteredBy(others);
        if (level.isBlank()) {
            return without;
        }
        Checks checks = new Checks();
        List<ResponseLevel> wanted =
                checks.parse("level", level, Levels::ofCodes).orElse(List.of());
        checks.done();
        return without.where("levels", String.join(",", holdingAny(wanted)));
    }

    private static List<ResponseLevel> ofCodes(String codes) {
        return Arrays.stream(codes.split(","))
                .map(String::strip)
                .map(ResponseLevel::of)
                .toList();
    }

    private static Set<ResponseLevel> subset(int bits) {
        return Arrays.stream(ALL)
                .filter(level -> (bits >> level.ordinal() & 1) == 1)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResponseLevel.class)));
    }
}
