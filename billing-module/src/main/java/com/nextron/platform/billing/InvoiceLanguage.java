package com.nextron.platform.billing;

import com.nextron.platform.core.place.Country;
import java.util.Locale;

/** The language an invoice is written in. */
public enum InvoiceLanguage {
    NB("norsk bokmål"),
    SV("svenska"),
    DA("dansk"),
    FI("suomi"),
    EN("English");

    private final String label;

    InvoiceLanguage(String label) {
        this.label = label;
    }

    /** The language of a country's customers unless they choose another; English outside the Nordic countries. */
    public static InvoiceLanguage of(Country country) {
        return switch (country.code()) {
            case "NO" -> NB;
            case "SE" -> SV;
            case "DK" -> DA;
            case "FI" -> FI;
            default -> EN;
        };
    }

    /** The language in itself. */
    public String label() {
        return label;
    }

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
