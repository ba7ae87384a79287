package com.nextron.platform.tenant.internal.account;

import com.nextron.platform.core.tenancy.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An identity provider in memory that can be away. */
class FakeIdentity implements IdentityProvider {
    final Map<TenantId, Boolean> admitted = new HashMap<>();
    final Map<TenantId, String> names = new HashMap<>();
    final Map<String, TenantId> members = new HashMap<>();
    final Map<String, Set<GrantableRole>> roles = new HashMap<>();
    final List<String> invited = new ArrayList<>();
    final List<TenantId> signedOut = new ArrayList<>();
    boolean away;

    @Override
    public void ensureOrganization(TenantId tenant, String name) {
        answer();
        admitted.putIfAbsent(tenant, true);
        names.putIfAbsent(tenant, name);
    }

    @Override
    public void rename(TenantId tenant, String name) {
        answer();
        names.computeIfPresent(tenant, (id, before) -> name);
    }

    @Override
    public void ensureMember(TenantId tenant, Person person, GrantableRole role) {
        answer();
        TenantId present = members.putIfAbsent(person.email(), tenant);
        if (present != null && !present.equals(tenant)) {
            throw new IllegalStateException("it belongs to another tenant");
        }
        roles.computeIfAbsent(person.email(), any -> new HashSet<>()).add(role);
    }

    @Override
    public void invite(Person person) {
        answer();
        invited.add(person.email());
    }

    @Override
    public void admit(TenantId tenant, boolean in) {
        answer();
        admitted.computeIfPresent(tenant, (id, before) -> in);
    }

    @Override
    public void signOutAll(TenantId tenant) {
        answer();
        signedOut.add(tenant);
    }

    private void answer() {
        if (away) {
            throw new IdentityUnavailable("away");
        }
    }
}
