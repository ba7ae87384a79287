package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.tenancy.TenantId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a tenant's id from its name: {@code Nordlys IT AS} becomes {@code nordlys-it}, a second one {@code nordlys-it-2}. */
final class TenantSlug {
    private static final int LONGEST = 54;
    private static final String NAMELESS = "tenant";
    private static final List<String> LEGAL_FORMS = List.of("asa", "as", "ab", "aps", "oyj", "oy", "a-s");
    private static final Map<String, String> FOLDED = Map.of("æ", "ae", "ø", "o", "ß", "ss", "ð", "d", "þ", "th");

    private TenantSlug() {}

    /** The first id made from that name that nobody has. */
    static TenantId free(String name, Predicate<TenantId> taken) {
        String slug = of(name);
        TenantId candidate = new TenantId(slug);
        for (int next = 2; taken.test(candidate); next++) {
            candidate = new TenantId(slug + "-" + next);
        }
        return candidate;
    }

    static String of(String name) {
        String whole = folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String bare = withoutLegalForm(whole);
        String slug = bare.length() < 2 ? whole : bare;
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
        return cut.length() < 2 ? NAMELESS : cut;
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : FOLDED.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    // At the end as in Norway, Denmark and Finland, or in front as in "AB Volvo".
    private static String withoutLegalForm(String slug) {
        for (String form : LEGAL_FORMS) {
            if (slug.endsWith("-" + form)) {
                return slug.substring(0, slug.length() - form.length() - 1);
            }
        }
        return slug.replaceFirst("^(ab|oy)-", "");
    }
}
