package com.nextron.platform.tenant.internal.profile;

import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.audit.AuditTrail.Subject;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.Checks;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.internal.registry.RegisteredTenants;
import com.nextron.platform.tenant.internal.registry.RegisteredTenants.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where profiles are read and changed. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER})
class ProfileDesk implements PartnerProfiles {
    private static final int MOST_VISITS = 100;
    private static final int LONGEST_CITY = 80;

    @Inject
    private Profiles profiles;

    @Inject
    private ProfileVersions versions;

    /** Of callers who see all of a profile. */
    private final KnownProfiles known = new KnownProfiles();

    @Inject
    private RegisteredTenants tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public Map<TenantId, Profile> profiles(Collection<TenantId> partners) {
        return profiles.find(partners);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE})
    @Transactional
    public Map<TenantId, Profile> asOf(Map<TenantId, Long> asked) {
        return known.asOf(asked, profiles::find);
    }

    @Override
    @AllowedFor({
        Role.HQ_ADMIN,
        Role.HQ_DISPATCHER,
        Role.HQ_SUPPORT,
        Role.FINANCE,
        Role.PARTNER_MANAGER,
        Role.M2M_PARTNER,
        Role.TECHNICIAN
    })
    @Transactional
    public Profile find(TenantId partner) {
        return read(partner);
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.PARTNER_MANAGER, Role.M2M_PARTNER})
    @Transactional
    public Profile changeHours(TenantId partner, ChangeHours wanted) {
        StoredProfile profile = profiles.lock(partner).orElseThrow(NotFound::new);
        WorkingWeek week =
                WorkingWeek.read(wanted, !read(partner).base().country().isNordic());
        profile.work(week);
        return changed(partner, "hours-changed", "Works " + week + ".");
    }

    @Override
    @Transactional
    public Profile changeCapacity(TenantId partner, Integer visitsADay) {
        new Checks()
                .require(
                        visitsADay == null || visitsADay >= 0 && visitsADay <= MOST_VISITS,
                        new FieldError(
                                "visitsADay",
                                "Write how many visits a day are taken on, 0 to " + MOST_VISITS
                                        + ", or leave it empty."))
                .done();
        profiles.lock(partner).orElseThrow(NotFound::new).take(visitsADay);
        return changed(
                partner,
                "capacity-changed",
                visitsADay == null ? "Takes on as many visits as come." : "Takes on " + visitsADay + " visits a day.");
    }

    @Override
    @Transactional
    public Profile changeBase(TenantId partner, ChangeBase wanted) {
        profiles.lock(partner).orElseThrow(NotFound::new);
        Checks checks = new Checks().text("city", wanted.city(), LONGEST_CITY);
        Optional<PostalCode> code = checks.parse(
                "postalCode",
                wanted.postalCode(),
                typed -> PostalCode.of(read(partner).base().country(), typed));
        checks.done();
        tenants.rebase(partner, code.orElseThrow(), wanted.city().strip());
        versions.changed(partner);
        return changed(
                partner,
                "base-moved",
                "Drives from " + code.get() + " " + wanted.city().strip() + ".");
    }

    @Override
    @AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT})
    @Transactional
    public List<Block> blocks(TenantId partner) {
        read(partner);
        List<CustomerBlock> stored = profiles.blocks(partner);
        Map<TenantId, String> names =
                tenants.names(stored.stream().map(CustomerBlock::customer).toList());
        return stored.stream()
                .map(block -> block.view(names.get(block.customer())))
                .toList();
    }

    @Override
    @Transactional
    public Block block(TenantId partner, BlockPartner wanted) {
        profiles.lock(partner).orElseThrow(NotFound::new);
        Checks checks = new Checks().reason(wanted.reason());
        Optional<Known> customer = checks.parse("customer", wanted.customer(), this::customer);
        checks.done();
        TenantId id = customer.orElseThrow().id();
        Optional<CustomerBlock> there = blockOf(partner, id);
        if (there.isPresent()) {
            return there.get().view(customer.get().name());
        }
        CustomerBlock block = new CustomerBlock(partner, id, wanted.reason().strip())
                .recorded(clock.instant(), CallerContext.current().user());
        profiles.add(block);
        versions.changed(partner);
        note(
                partner,
                "partner-blocked",
                customer.get().name() + " does not want it: " + wanted.reason().strip());
        return block.view(customer.get().name());
    }

    @Override
    @Transactional
    public void unblock(TenantId partner, TenantId customer) {
        profiles.lock(partner).orElseThrow(NotFound::new);
        profiles.remove(blockOf(partner, customer).orElseThrow(NotFound::new));
        versions.changed(partner);
        note(partner, "partner-unblocked", customer.value() + " takes it again.");
    }

    private Optional<CustomerBlock> blockOf(TenantId partner, TenantId customer) {
        return profiles.blocks(partner).stream()
                .filter(block -> block.customer().equals(customer))
                .findFirst();
    }

    private Known customer(String typed) {
        String unknown = "There is no customer with that id; choose one of the list.";
        TenantId id;
        try {
            id = new TenantId(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(unknown, e);
        }
        return tenants.find(id)
                .filter(known -> known.kind() == TenantKind.CUSTOMER)
                .orElseThrow(() -> new IllegalArgumentException(unknown));
    }

    private Profile changed(TenantId partner, String action, String detail) {
        profiles.flush();
        note(partner, action, detail);
        return read(partner);
    }

    private Profile read(TenantId partner) {
        return Optional.ofNullable(profiles.find(List.of(partner)).get(partner)).orElseThrow(NotFound::new);
    }

    private void note(TenantId partner, String action, String detail) {
        audit.record(new Subject("partner", tenants.rowOf(partner)), action, detail);
    }
}
