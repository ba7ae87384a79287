package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.tenant.Customers.ChangeCustomer;
import com.nextron.platform.tenant.Customers.CustomerView;
import com.nextron.platform.tenant.internal.account.Person;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a customer can be changed, checked: all that an invoice needs but its country. */
record CustomerEntry(Company company, String street, String invoiceEmail) {
    private static final int LONGEST_STREET = 120;

    /** Notes what is wrong with the fields; the entry is there when nothing was. */
    static Optional<CustomerEntry> read(Checks checks, Typed typed) {
        Optional<Company> company = Company.read(checks, typed.company());
        checks.text("street", typed.street(), LONGEST_STREET);
        Optional<String> email = checks.parse("invoiceEmail", typed.invoiceEmail(), Person::emailOf);
        return company.isPresent() && email.isPresent() && typed.street() != null
                ? Optional.of(new CustomerEntry(company.get(), typed.street().strip(), email.get()))
                : Optional.empty();
    }

    /** What is wanted of the customer, in its own country. */
    static Optional<CustomerEntry> read(Checks checks, CustomerView present, ChangeCustomer wanted) {
        return read(
                checks,
                new Typed(
                        new Company.Typed(
                                wanted.name(),
                                wanted.organisationNumber(),
                                present.country(),
                                wanted.postalCode(),
                                wanted.city()),
                        wanted.street(),
                        wanted.invoiceEmail()));
    }

    /** What becomes otherwise, each as the piece of a sentence with what it was. */
    List<String> changedFrom(CustomerView before) {
        return Stream.of(
                        change("name", before.name(), company.name()),
                        change(
                                "organisation number",
                                before.organisationNumber(),
                                company.number().digits()),
                        change("street", before.street(), street),
                        change(
                                "postal code",
                                before.postalCode(),
                                company.code().value()),
                        change("place", before.city(), company.city()),
                        change("address for invoices", before.invoiceEmail(), invoiceEmail))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> change(String what, String was, String is) {
        return Objects.equals(was, is)
                ? Optional.empty()
                : Optional.of(what + " was " + (was == null ? "none" : "“" + was + "”") + ", is “" + is + "”");
    }

    /** The fields as people typed them. */
    record Typed(Company.Typed company, String street, String invoiceEmail) {}
}
