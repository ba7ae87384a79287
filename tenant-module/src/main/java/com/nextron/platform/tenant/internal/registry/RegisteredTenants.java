package com.nextron.platform.tenant.internal.registry;

import com.nextron.platform.core.place.OrganisationNumber;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.core.problem.NotFound;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.internal.account.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the module's other features ask the registry, in their transaction and as far as the caller sees it. */
@ApplicationScoped
public class RegisteredTenants implements Standings {
    @Inject
    private StoredTenants tenants;

    /** The tenant, or nothing when it is unknown or invisible. */
    public Optional<Known> find(TenantId tenant) {
        return tenants.find(Tenant.class, tenant).map(t -> new Known(tenant, t.kind(), t.name(), t.isActive()));
    }

    /** The names of these tenants. */
    public Map<TenantId, String> names(Collection<TenantId> wanted) {
        return tenants.findAll(wanted).stream().collect(Collectors.toMap(Tenant::tenantId, Tenant::name));
    }

    /** The names of those of them that are active. */
    public Map<TenantId, String> activeNames(Collection<TenantId> wanted) {
        return tenants.findAll(wanted).stream()
                .filter(Tenant::isActive)
                .collect(Collectors.toMap(Tenant::tenantId, Tenant::name));
    }

    /** The id under which the audit knows a tenant that is there. */
    public UUID rowOf(TenantId tenant) {
        return tenants.find(Tenant.class, tenant).map(Tenant::id).orElseThrow(NotFound::new);
    }

    /** Moves a tenant's base to another place of its country. */
    public void rebase(TenantId tenant, PostalCode code, String city) {
        tenants.rebase(tenant, code, city);
    }

    @Override
    public Standing of(TenantId tenant) {
        return find(tenant)
                .map(known -> new Standing(known.name(), known.active()))
                .orElseThrow(NotFound::new);
    }

    /**
     * The id for a company that registers now. Others wait until this transaction ends, so the id stays free.
     *
     * @throws InvalidInput when its organisation number is registered already
     */
    TenantId newId(String name, OrganisationNumber number) {
        requireFree(number, holder -> true);
        return TenantSlug.free(name, id -> tenants.find(Tenant.class, id).isPresent());
    }

    /**
     * Refuses a number that another than this tenant is registered with. Others wait until this transaction ends.
     *
     * @throws InvalidInput naming who has it
     */
    void requireFreeFor(TenantId tenant, OrganisationNumber number) {
        requireFree(number, holder -> !holder.tenantId().equals(tenant));
    }

    private void requireFree(OrganisationNumber number, Predicate<Tenant> isOther) {
        tenants.lock();
        tenants.find(number).filter(isOther).ifPresent(holder -> {
            throw new InvalidInput(new FieldError(
                    "organisationNumber",
                    holder.name() + " (" + holder.tenantId() + ") is registered with this number already."));
        });
    }

    /** A tenant as other features know it. */
    public record Known(TenantId id, TenantKind kind, String name, boolean active) {}
}
