package com.nextron.platform.tenant.internal.postal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that a register writes in capitals, as people write them: {@code MO I RANA} is Mo i Rana. */
public final class Spelling {
    private static final Set<String> SMALL = Set.of("i", "på", "og");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Spelling() {}

    public static String ofCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? WORD.matcher(name.strip()).replaceAll(match -> word(match.group(), match.start() == 0))
                : name.strip();
    }

    private static String word(String capitals, boolean first) {
        String small = capitals.toLowerCase(Locale.ROOT);
        return SMALL.contains(small) && !first ? small : capitals.charAt(0) + small.substring(1);
    }
}
