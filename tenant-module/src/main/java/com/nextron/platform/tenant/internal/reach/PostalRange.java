package com.nextron.platform.tenant.internal.reach;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;

/**
 * Postal codes of one country, both ends included.
 *
 * @param from the first code
 * @param to the last code, never before the first
 */
public record PostalRange(PostalCode from, PostalCode to) {
    /** Below each letter and digit that a code may have: what comes right after a code is the code and this. */
    private static final char LEAST = '-';

    private static final int LONGEST = 10;
    private static final int DECIMAL = 10;

    public PostalRange {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("The last code must not be before the first.");
        }
    }

    /** Every code that the country could have. */
    public static PostalRange whole(Country country) {
        if (!country.isNordic()) {
            return new PostalRange(new PostalCode(country, "--"), new PostalCode(country, "Z".repeat(LONGEST)));
        }
        int digits = digits(country);
        return new PostalRange(
                new PostalCode(country, "0".repeat(digits)), new PostalCode(country, "9".repeat(digits)));
    }

    /** Reads {@code 9000-9299}, {@code 9000–9299} or a single {@code 9008}; elsewhere a code may have a hyphen of its own. */
    public static PostalRange of(Country country, String typed) {
        String between = country.isNordic() ? "(?<=[0-9])\\s*[–-]\\s*" : "\\s*–\\s*|\\s+-\\s+";
        String[] ends = typed.strip().split(between, 2);
        PostalCode first = PostalCode.of(country, ends[0]);
        return new PostalRange(first, ends.length == 1 ? first : PostalCode.of(country, ends[1]));
    }

    /** Reads what {@link #toString()} wrote. */
    public static PostalRange stored(Country country, String written) {
        int between = written.indexOf('–');
        PostalCode first = new PostalCode(country, between < 0 ? written : written.substring(0, between));
        return new PostalRange(first, between < 0 ? first : new PostalCode(country, written.substring(between + 1)));
    }

    public Country country() {
        return from.country();
    }

    public boolean overlaps(PostalRange other) {
        return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
    }

    /**
     * Where the range is over, not included, in the order of bytes: the next code where codes are digits, else the last
     * code and the least character, since codes there may have any length.
     */
    public String until() {
        String last = to.value();
        if (country().isNordic() && !last.chars().allMatch(digit -> digit == '9')) {
            return String.format("%0" + last.length() + "d", Integer.parseInt(last) + 1);
        }
        return last + LEAST;
    }

    /** How many codes it could hold; with letters read as digits of base 36. */
    public long codes() {
        int length = Math.max(from.value().length(), to.value().length());
        return position(to, length) - position(from, length) + 1;
    }

    /**
     * How narrow a rule of so many codes is there: 1000 for a single code, 0 for every code that the country could have,
     * logarithmic between.
     */
    public static int specificity(Country country, long codes) {
        double all = country.isNordic() ? digits(country) * Math.log(DECIMAL) : LONGEST * Math.log(Character.MAX_RADIX);
        double narrowing = Math.log(codes) / all;
        return (int) Math.round(1000 * Math.max(0, 1 - narrowing));
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.value() : from + "–" + to;
    }

    private static int digits(Country country) {
        return country.equals(Country.NORWAY) || country.equals(Country.DENMARK) ? 4 : 5;
    }

    private static long position(PostalCode code, int length) {
        String plain = code.value().replace(LEAST, '0');
        return Long.parseLong(
                plain + "0".repeat(length - plain.length()), code.country().isNordic() ? DECIMAL : Character.MAX_RADIX);
    }
}
