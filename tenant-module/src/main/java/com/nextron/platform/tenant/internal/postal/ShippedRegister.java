package com.nextron.platform.tenant.internal.postal;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.PostalRegister.PostalPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<PostalPlace> places = new ArrayList<>();
        for (int number = 0; number < CODES; number++) {
            String value = String.format(Locale.ROOT, "%04d", number);
            PostInfo info = MailValidator.getPostInfoForPostnummer(value);
            if (info != null) {
                place(new PostalCode(Country.NORWAY, value), info).ifPresent(places::add);
            }
        }
        return new Register(VERSION, places);
    }

    private static Optional<PostalPlace> place(PostalCode code, PostInfo info) {
        String city = Spelling.ofCapitals(info.getPoststed().toString());
        String municipality = Spelling.ofCapitals(info.getKommunenavn().toString());
        return Placing.of(code, city, municipality)
                .map(placed -> new PostalPlace(
                        code, city, municipality, placed.county(), placed.at(), placed.accuracy(), Set.of()));
    }

    private static final class Norway {
        static final Register REGISTER = norway();
    }
}
