package com.nextron.platform.returns.internal.site;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.place.Site;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where a machine stands.
 *
 * @param street street and number
 * @param postalCode checked for its country
 * @param city the town as people write it
 * @param zone the site's time zone (D-O1)
 */
public record MachineSite(String street, PostalCode postalCode, String city, ZoneId zone) {
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_CITY = 100;

    /** An address as it was typed, with the field names of the commands. */
    public record Address(String street, String postalCode, String city, String country) {}

    /**
     * Checks an address and notes what is wrong with it; empty if anything was.
     *
     * <p>Only NO, SE, DK and FI for now: elsewhere (O4) the site's time zone cannot be told from country and postal code.
     */
    public static Optional<MachineSite> check(Checks checks, Address typed) {
        String street = Typed.line(typed.street());
        String city = Typed.line(typed.city());
        checks.text("street", street, LONGEST_STREET).text("city", city, LONGEST_CITY);
        Optional<Country> country = checks.parse("country", typed.country(), Country::of);
        country.ifPresent(at -> checks.require(
                at.isNordic(),
                new FieldError(
                        "country",
                        "Machines are served in NO, SE, DK and FI. For " + at.displayName()
                                + " please call Nextron: service there is by agreement.")));
        Optional<PostalCode> code =
                country.flatMap(at -> checks.parse("postalCode", typed.postalCode(), raw -> PostalCode.of(at, raw)));
        boolean complete = !street.isEmpty()
                && street.length() <= LONGEST_STREET
                && !city.isEmpty()
                && city.length() <= LONGEST_CITY;
        return code.filter(at -> complete && at.country().isNordic())
                .map(at -> new MachineSite(street, at, city, Site.of(at).zone()));
    }

    /** The same place as the response clock needs it: outside the four countries the stored zone counts. */
    public Site site() {
        return postalCode.country().isNordic()
                ? Site.of(postalCode)
                : new Site(postalCode.country(), Optional.empty(), zone);
    }
}
