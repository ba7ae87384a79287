package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.Technicians.Certify;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A certification as it was entered, checked. */
final class WantedCertification {
    private static final int LONGEST_NAME = 80;

    private WantedCertification() {}

    static Certification read(Certify wanted) {
        Checks checks = new Checks().text("name", wanted.name(), LONGEST_NAME);
        checks.require(
                wanted.name() == null || wanted.name().matches("[^\\p{Cntrl}]*"),
                new FieldError("name", "Write the certification in one line."));
        boolean expires = wanted.validTo() != null && !wanted.validTo().isBlank();
        Optional<LocalDate> validTo =
                expires ? checks.parse("validTo", wanted.validTo(), WantedCertification::day) : Optional.empty();
        checks.done();
        return new Certification(wanted.name().strip(), validTo);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + written + "” is not a day; write it as 2027-03-31.", e);
        }
    }
}
