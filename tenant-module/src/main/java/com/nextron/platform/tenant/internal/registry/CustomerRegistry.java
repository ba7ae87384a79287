package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Customers;
import com.nextron.platform.tenant.internal.account.AccountDesk;
import com.nextron.platform.tenant.internal.account.GrantableRole;
import com.nextron.platform.tenant.internal.account.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers in the registry. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
class CustomerRegistry implements Customers {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_STREET = 120;
    private static final JpaListing<Customer> LISTING = JpaListing.of(Customer.class)
            .searching("name", "tenantId", "organisationNumber")
            .filteringBy("country")
            .sortingBy("name", "country", "city", "organisationNumber");

    @Inject
    private StoredTenants tenants;

    @Inject
    private RegisteredTenants registered;

    @Inject
    private AccountDesk accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_SUPPORT})
    @Transactional
    public CustomerView register(RegisterCustomer wanted) {
        Company company = checked(wanted);
        TenantId id = registered.newId(company.name(), company.number());
        Customer customer = new Customer(id, company.name(), company.number(), clock.instant())
                .at(wanted.street().strip(), company.code(), company.city())
                .invoicedAt(Person.emailOf(wanted.invoiceEmail()));
        tenants.add(customer);
        if (hasContact(wanted)) {
            Person contact = new Person(wanted.contactFirstName(), wanted.contactLastName(), wanted.contactEmail());
            customer.spokenForBy(contact);
            accounts.want(new AccountDesk.Wish(id, customer.id(), GrantableRole.CUSTOMER, contact, "contactEmail"));
        }
        audit.record(
                new Subject("customer", customer.id()),
                "customer-registered",
                company.name() + " was registered as a customer.");
        return view(customer);
    }

    @Override
    @Transactional
    public Listing<CustomerView> list(ListQuery query) {
        Listing<Customer> found = tenants.list(LISTING, query);
        Map<UUID, AccountStatus> statuses =
                accounts.statuses(found.items().stream().map(Tenant::id).toList());
        return found.map(customer -> customer.view(statuses.get(customer.id())));
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.CUSTOMER})
    @Transactional
    public CustomerView find(TenantId customer) {
        return tenants.customer(customer).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public Map<TenantId, CustomerView> findAll(Set<TenantId> customers) {
        return tenants.customers(customers).stream().collect(Collectors.toMap(CustomerView::id, Function.identity()));
    }

    private CustomerView view(Customer customer) {
        return customer.view(accounts.statuses(List.of(customer.id())).get(customer.id()));
    }

    private static boolean hasContact(RegisterCustomer wanted) {
        return wanted.contactEmail() != null && !wanted.contactEmail().isBlank();
    }

    private static Company checked(RegisterCustomer wanted) {
        Checks checks = new Checks();
        Company company = Company.read(
                        checks,
                        new Company.Typed(
                                wanted.name(),
                                wanted.organisationNumber(),
                                wanted.country(),
                                wanted.postalCode(),
                                wanted.city()))
                .orElse(null);
        checks.text("street", wanted.street(), LONGEST_STREET);
        checks.parse("invoiceEmail", wanted.invoiceEmail(), Person::emailOf);
        if (hasContact(wanted)) {
            checks.text("contactFirstName", wanted.contactFirstName(), LONGEST_NAME)
                    .text("contactLastName", wanted.contactLastName(), LONGEST_NAME);
            checks.parse("contactEmail", wanted.contactEmail(), Person::emailOf);
        }
        checks.done();
        return company;
    }
}
