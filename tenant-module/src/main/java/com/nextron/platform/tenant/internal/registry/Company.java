package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.Checks;
import java.util.Optional;

/** What every registered company is known by, checked. */
record Company(String name, OrganisationNumber number, PostalCode code, String city) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CITY = 80;

    /** Notes what is wrong with the fields; the company is there when nothing was. */
    static Optional<Company> read(Checks checks, Typed typed) {
        checks.text("name", typed.name(), LONGEST_NAME).text("city", typed.city(), LONGEST_CITY);
        Optional<Country> country = checks.parse("country", typed.country(), Country::of);
        if (country.isEmpty()) {
            checks.text("organisationNumber", typed.organisationNumber(), LONGEST_NAME)
                    .text("postalCode", typed.postalCode(), LONGEST_NAME);
            return Optional.empty();
        }
        Optional<OrganisationNumber> number = checks.parse(
                "organisationNumber", typed.organisationNumber(), text -> OrganisationNumber.of(country.get(), text));
        Optional<PostalCode> code =
                checks.parse("postalCode", typed.postalCode(), text -> PostalCode.of(country.get(), text));
        boolean complete = number.isPresent() && code.isPresent() && typed.name() != null && typed.city() != null;
        return complete
                ? Optional.of(new Company(
                        typed.name().strip(),
                        number.get(),
                        code.get(),
                        typed.city().strip()))
                : Optional.empty();
    }

    /** The fields as people typed them. */
    record Typed(String name, String organisationNumber, String country, String postalCode, String city) {}
}
