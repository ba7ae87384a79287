package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers in the registry. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
class CustomerRegistry implements Customers {
    private static final int LONGEST_NAME = 80;
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
        CustomerEntry entry = checked(wanted);
        Company company = entry.company();
        TenantId id = registered.newId(company.name(), company.number());
        Customer customer = new Customer(id, company.name(), company.number(), clock.instant())
                .at(entry.street(), company.code(), company.city())
                .invoicedAt(entry.invoiceEmail());
        tenants.add(customer);
        if (hasContact(wanted)) {
            Person contact = new Person(wanted.contactFirstName(), wanted.contactLastName(), wanted.contactEmail());
            customer.spokenForBy(contact);
            accounts.want(new AccountDesk.Wish(id, customer.id(), GrantableRole.CUSTOMER, contact, "contactEmail"));
        }
        audit.record(subject(customer), "customer-registered", company.name() + " was registered as a customer.");
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

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public CustomerView change(TenantId id, ChangeCustomer wanted) {
        Customer customer = tenants.locked(id).orElseThrow(NotFound::new);
        CustomerView before = view(customer);
        if (wanted.version() != null && wanted.version() != before.version()) {
            throw new ChangedSinceRead();
        }
        Checks checks = new Checks();
        Optional<CustomerEntry> entry = CustomerEntry.read(checks, before, wanted);
        checks.done();
        CustomerEntry becomes = entry.orElseThrow();
        List<String> changes = becomes.changedFrom(before);
        new Checks()
                .require(!changes.isEmpty(), new FieldError("name", "Nothing is changed; change something."))
                .done();
        registered.requireFreeFor(id, becomes.company().number());
        customer.become(becomes);
        tenants.flush();
        if (!becomes.company().name().equals(before.name())) {
            accounts.renamed(id);
        }
        audit.record(subject(customer), "customer-changed", "Changed: " + String.join("; ", changes) + ".");
        return view(customer);
    }

    @Override
    @Transactional
    public List<AuditTrail.Entry> history(TenantId id) {
        return audit.about(subject(tenants.find(Customer.class, id).orElseThrow(NotFound::new)));
    }

    private static Subject subject(Customer customer) {
        return new Subject("customer", customer.id());
    }

    private CustomerView view(Customer customer) {
        return customer.view(accounts.statuses(List.of(customer.id())).get(customer.id()));
    }

    private static boolean hasContact(RegisterCustomer wanted) {
        return wanted.contactEmail() != null && !wanted.contactEmail().isBlank();
    }

    private static CustomerEntry checked(RegisterCustomer wanted) {
        Checks checks = new Checks();
        Optional<CustomerEntry> entry = CustomerEntry.read(
                checks,
                new CustomerEntry.Typed(
                        new Company.Typed(
                                wanted.name(),
                                wanted.organisationNumber(),
                                wanted.country(),
                                wanted.postalCode(),
                                wanted.city()),
                        wanted.street(),
                        wanted.invoiceEmail()));
        if (hasContact(wanted)) {
            checks.text("contactFirstName", wanted.contactFirstName(), LONGEST_NAME)
                    .text("contactLastName", wanted.contactLastName(), LONGEST_NAME);
            checks.parse("contactEmail", wanted.contactEmail(), Person::emailOf);
        }
        checks.done();
        return entry.orElseThrow();
    }
}
