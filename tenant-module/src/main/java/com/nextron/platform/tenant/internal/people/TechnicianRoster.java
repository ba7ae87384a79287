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
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.Technicians;
import com.nextron.platform.tenant.internal.account.AccountDesk;
import com.nextron.platform.tenant.internal.account.GrantableRole;
import com.nextron.platform.tenant.internal.account.Person;
import com.nextron.platform.tenant.internal.profile.ProfileVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private ProfileVersions profiles;

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
                .reachedAt(wanted.phone().strip());
        technicians.add(
                technician,
                certifications.stream()
                        .map(name -> new Certification(name, Optional.empty()))
                        .toList());
        profiles.changed(tenant);
        accounts.want(new AccountDesk.Wish(tenant, technician.id(), GrantableRole.TECHNICIAN, person, "email"));
        audit.record(new Subject("technician", technician.id()), "technician-added", person.name() + " was added.");
        return view(technician);
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_ADMIN, Role.HQ_DISPATCHER})
    @Transactional
    public TechnicianView certify(UUID id, Certify wanted) {
        Certification certification = WantedCertification.read(wanted);
        Technician technician = technicians.find(id).orElseThrow(NotFound::new);
        technicians
                .certificate(id, certification.name())
                .ifPresentOrElse(
                        held -> held.holdsUntil(certification.validTo()),
                        () -> technicians.add(technician, certification));
        changed(
                technician,
                "technician-certified",
                technician.name() + " holds " + certification.name()
                        + certification
                                .validTo()
                                .map(day -> " up to and with " + day)
                                .orElse(" without a last day") + ".");
        return view(technician);
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER, Role.HQ_ADMIN, Role.HQ_DISPATCHER})
    @Transactional
    public TechnicianView decertify(UUID id, String certification) {
        Technician technician = technicians.find(id).orElseThrow(NotFound::new);
        Certificate held = technicians
                .certificate(id, certification == null ? "" : certification.strip())
                .orElseThrow(NotFound::new);
        technicians.remove(held);
        changed(
                technician,
                "technician-decertified",
                technician.name() + " no longer holds " + held.view().name() + ".");
        return view(technician);
    }

    private void changed(Technician technician, String action, String detail) {
        profiles.changed(technician.tenant());
        audit.record(new Subject("technician", technician.id()), action, detail);
    }

    private TechnicianView view(Technician technician) {
        List<UUID> id = List.of(technician.id());
        return technician.view(
                technicians.held(id).getOrDefault(technician.id(), List.of()),
                accounts.statuses(id).get(technician.id()));
    }

    @Override
    @Transactional
    public Listing<TechnicianView> list(ListQuery query) {
        Listing<Technician> found = technicians.list(query);
        List<UUID> ids = found.items().stream().map(Technician::id).toList();
        Map<UUID, AccountStatus> statuses = accounts.statuses(ids);
        Map<UUID, List<Certification>> held = technicians.held(ids);
        return found.map(technician ->
                technician.view(held.getOrDefault(technician.id(), List.of()), statuses.get(technician.id())));
    }

    @Override
    @Transactional
    public TechnicianView find(UUID id) {
        return technicians.seen(id).orElseThrow(NotFound::new);
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
