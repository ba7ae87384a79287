package com.nextron.platform.returns.internal.site;

import java.util.Locale;

/** Texts as people type them, made fit to be stored. */
public final class Typed {
    private Typed() {}

    /** One line: outer blanks gone, line breaks and other control characters turned into a blank; null becomes empty. */
    public static String line(String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Some lines: outer blanks gone, control characters other than line breaks and tabs gone; null becomes empty. */
    public static String lines(String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }

    /** A serial number in the one form that is stored: upper case, without blanks. */
    public static String serialNumber(String typed) {
        return line(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
