package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.core.tenancy.TenantKind;
import com.nextron.platform.tenant.internal.registry.RegisteredTenants;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A registry of four partners that take part, one that is suspended, and a customer. */
class FakeRegistry extends RegisteredTenants {
    private final Map<TenantId, String> partners = Map.of(
            new TenantId("nordlys-it"), "Nordlys IT",
            new TenantId("aurora"), "Aurora",
            new TenantId("polar"), "Polar",
            new TenantId("vest-it"), "Vest IT",
            new TenantId("asleep"), "Asleep",
            new TenantId("kunde"), "Kunde");

    @Override
    public Optional<Known> find(TenantId tenant) {
        boolean customer = tenant.value().equals("kunde");
        return Optional.ofNullable(partners.get(tenant))
                .map(name -> new Known(
                        tenant,
                        customer ? TenantKind.CUSTOMER : TenantKind.PARTNER,
                        name,
                        !tenant.value().equals("asleep")));
    }

    @Override
    public Map<TenantId, String> names(Collection<TenantId> wanted) {
        return wanted.stream().filter(partners::containsKey).collect(Collectors.toMap(id -> id, partners::get));
    }
}
