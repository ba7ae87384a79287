package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Technicians;
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
import java.util.stream.Collectors;

/** Who can be sent. */
@ApplicationScoped
@AllowedFor({
    Role.HQ_ADMIN,
    Role.HQ_DISPATCHER,
    Role.HQ_SUPPORT,
    Role.FINANCE,
    Role.PARTNER_MANAGER,
    Role.M2M_PARTNER,
    Role.TECHNICIAN
})
class TechnicianRoster implements Technicians {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_CERTIFICATIONS = 30;

    @Inject
    private StoredTechnicians technicians;

    @Inject
    private AccountDesk accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_ADMIN, Role.HQ_DISPATCHER})
    @Transactional
    public TechnicianView add(AddTechnician wanted) {
        Set<String> certifications = checked(wanted);
        TenantId tenant = CallerContext.current().tenant();
        Person person = new Person(wanted.firstName(), wanted.lastName(), wanted.email());
        Technician technician = new Technician(tenant, person, clock.instant())
                .reachedAt(wanted.phone().strip())
                .certifiedFor(certifications);
        technicians.add(technician);
        accounts.want(new AccountDesk.Wish(tenant, technician.id(), GrantableRole.TECHNICIAN, person, "email"));
        audit.record(new Subject("technician", technician.id()), "technician-added", person.name() + " was added.");
        return technician.view(AccountStatus.WAITING);
    }

    @Override
    @Transactional
    public Listing<TechnicianView> list(ListQuery query) {
        Listing<Technician> found = technicians.list(query);
        Map<UUID, AccountStatus> statuses =
                accounts.statuses(found.items().stream().map(Technician::id).toList());
        return found.map(technician -> technician.view(statuses.get(technician.id())));
    }

    @Override
    @Transactional
    public TechnicianView find(UUID id) {
        Technician technician = technicians.find(id).orElseThrow(NotFound::new);
        return technician.view(accounts.statuses(List.of(id)).get(id));
    }

    private static Set<String> checked(AddTechnician wanted) {
        Set<String> given = wanted.certifications() == null ? Set.of() : wanted.certifications();
        Set<String> certifications = given.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Checks checks = new Checks()
                .text("firstName", wanted.firstName(), LONGEST_NAME)
                .text("lastName", wanted.lastName(), LONGEST_NAME);
        checks.parse("email", wanted.email(), Person::emailOf);
        checks.parse("phone", wanted.phone(), Person::phoneOf);
        checks.require(
                        certifications.size() <= MOST_CERTIFICATIONS,
                        new FieldError("certifications", "At most " + MOST_CERTIFICATIONS + " certifications, please."))
                .require(
                        certifications.stream().allMatch(name -> name.matches("[^\\p{Cntrl}]{1,80}")),
                        new FieldError(
                                "certifications", "Write each certification in one line of at most 80 characters."))
                .done();
        return certifications;
    }
}
