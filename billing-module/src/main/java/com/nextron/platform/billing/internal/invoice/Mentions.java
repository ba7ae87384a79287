package com.nextron.platform.billing.internal.invoice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that people look for a document by, each once. */
final class Mentions {
    private Mentions() {}

    /** Those and further ones; a visit that is rated anew is mentioned again. */
    static String and(String before, String words) {
        Set<String> all =
                new LinkedHashSet<>(List.of((before + " " + words).strip().split(" +")));
        return String.join(" ", all);
    }
}
