package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.bekk.bekkopen.mail.MailDataLoader;
import no.bekk.bekkopen.mail.MailValidator;
import no.bekk.bekkopen.mail.model.PostInfo;

/**
 * What is known before anything is imported: Norway's codes by nocommons, placed on the shipped towns. Of the other
 * countries only the areas are known.
 */
final class ShippedRegister {
    private static final String VERSION = "shipped";
    private static final int CODES = 10_000;

    private ShippedRegister() {}

    static Register of(Country country) {
        return country.equals(Country.NORWAY) ? Norway.REGISTER : Register.empty(VERSION);
    }

    private static Register norway() {
        if (!MailDataLoader.loadFromClassPath()) {
            throw new IllegalStateException("nocommons did not find its register");
        }
        Map<PostalCode, PostInfo> codes = new LinkedHashMap<>();
        Placements placements = new Placements();
        for (int number = 0; number < CODES; number++) {
            String value = String.format(Locale.ROOT, "%04d", number);
            PostInfo info = MailValidator.getPostInfoForPostnummer(value);
            if (info != null) {
                PostalCode code = new PostalCode(Country.NORWAY, value);
                codes.put(code, info);
                placements.learn(code, city(info), municipality(info));
            }
        }
        return new Register(
                VERSION,
                codes.entrySet().stream()
                        .flatMap(entry -> place(placements, entry.getKey(), entry.getValue()).stream())
                        .toList());
    }

    private static Optional<PostalPlace> place(Placements placements, PostalCode code, PostInfo info) {
        return placements
                .place(code, city(info), municipality(info))
                .map(placed -> new PostalPlace(
                        code,
                        city(info),
                        municipality(info),
                        placed.county(),
                        placed.at(),
                        placed.accuracy(),
                        Set.of()));
    }

    private static String city(PostInfo info) {
        return Spelling.ofCapitals(info.getPoststed().toString());
    }

    private static String municipality(PostInfo info) {
        return Spelling.ofCapitals(info.getKommunenavn().toString());
    }

    private static final class Norway {
        static final Register REGISTER = norway();
    }
}
