package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.list.JpaListing;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.outbox.Outbox;
import com.nextron.platform.core.outbox.PlatformEvent;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.PartnerReinstated;
import com.nextron.platform.tenant.PartnerStatus;
import com.nextron.platform.tenant.PartnerSuspended;
import com.nextron.platform.tenant.ServicePartners;
import com.nextron.platform.tenant.internal.account.AccountDesk;
import com.nextron.platform.tenant.internal.account.GrantableRole;
import com.nextron.platform.tenant.internal.account.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Partners in the registry. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
class PartnerRegistry implements ServicePartners {
    private static final int LONGEST_NAME = 80;
    private static final JpaListing<ServicePartner> LISTING = JpaListing.of(ServicePartner.class)
            .searching("name", "tenantId", "organisationNumber", "city")
            .filteringBy("status", "country")
            .sortingBy("name", "country", "city", "status", "organisationNumber");

    @Inject
    private StoredTenants tenants;

    @Inject
    private RegisteredTenants registered;

    @Inject
    private AccountDesk accounts;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public PartnerView takeOn(TakePartnerOn wanted) {
        Company company = checked(wanted);
        Person manager = new Person(wanted.managerFirstName(), wanted.managerLastName(), wanted.managerEmail());
        TenantId id = registered.newId(company.name(), company.number());
        ServicePartner partner = new ServicePartner(id, company.name(), company.number(), clock.instant())
                .basedIn(company.code(), company.city())
                .managedBy(manager, wanted.managerPhone().strip());
        tenants.add(partner);
        accounts.want(new AccountDesk.Wish(id, partner.id(), GrantableRole.PARTNER_MANAGER, manager, "managerEmail"));
        note(partner, "partner-taken-on", company.name() + " was taken on, with " + manager.name() + " as manager.");
        return partner.view(AccountStatus.WAITING);
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public PartnerView suspend(TenantId partner, String reason) {
        return become(PartnerStatus.SUSPENDED, partner, reason, new PartnerSuspended(partner.value(), reason));
    }

    @Override
    @AllowedFor(Role.HQ_ADMIN)
    @Transactional
    public PartnerView reinstate(TenantId partner, String reason) {
        return become(PartnerStatus.ACTIVE, partner, reason, new PartnerReinstated(partner.value()));
    }

    @Override
    @Transactional
    public Listing<PartnerView> list(ListQuery query) {
        Listing<ServicePartner> found = tenants.list(LISTING, query);
        Map<UUID, AccountStatus> statuses =
                accounts.statuses(found.items().stream().map(Tenant::id).toList());
        return found.map(partner -> partner.view(statuses.get(partner.id())));
    }

    @Override
    @AllowedFor({
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.FINANCE,
        Role.PARTNER_MANAGER,
        Role.TECHNICIAN,
        Role.M2M_PARTNER
    })
    @Transactional
    public PartnerView find(TenantId partner) {
        return view(stored(partner));
    }

    private PartnerView become(PartnerStatus status, TenantId id, String reason, PlatformEvent event) {
        new Checks().reason(reason).done();
        ServicePartner partner = stored(id);
        boolean suspended = status == PartnerStatus.SUSPENDED;
        if (!partner.become(status)) {
            throw new WrongState(partner.name() + (suspended ? " is suspended already." : " takes part already."));
        }
        outbox.publish(event);
        note(partner, suspended ? "partner-suspended" : "partner-reinstated", reason.strip());
        return view(partner);
    }

    private ServicePartner stored(TenantId partner) {
        return tenants.find(ServicePartner.class, partner).orElseThrow(NotFound::new);
    }

    private PartnerView view(ServicePartner partner) {
        return partner.view(accounts.statuses(List.of(partner.id())).get(partner.id()));
    }

    private void note(ServicePartner partner, String action, String detail) {
        audit.record(new Subject("partner", partner.id()), action, detail);
    }

    private static Company checked(TakePartnerOn wanted) {
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
        checks.text("managerFirstName", wanted.managerFirstName(), LONGEST_NAME)
                .text("managerLastName", wanted.managerLastName(), LONGEST_NAME);
        checks.parse("managerEmail", wanted.managerEmail(), Person::emailOf);
        checks.parse("managerPhone", wanted.managerPhone(), Person::phoneOf);
        checks.done();
        return company;
    }
}
