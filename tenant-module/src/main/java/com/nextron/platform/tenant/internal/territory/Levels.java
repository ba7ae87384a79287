package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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

    private static Set<ResponseLevel> subset(int bits) {
        return Arrays.stream(ALL)
                .filter(level -> (bits >> level.ordinal() & 1) == 1)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResponseLevel.class)));
    }
}
