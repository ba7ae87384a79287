package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.tenant.internal.registry.RegisteredTenants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assignments in memory; remembers the last list that was asked for. */
class FakeAssignments implements Assignments {
    final List<TerritoryAssignment> stored = new ArrayList<>();
    ListQuery asked;

    private final RegisteredTenants tenants;

    FakeAssignments(RegisteredTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void add(TerritoryAssignment assignment) {
        stored.add(assignment);
    }

    @Override
    public Optional<TerritoryAssignment> find(UUID id) {
        return stored.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Listing<TerritoryAssignment> list(ListQuery query) {
        asked = query;
        return new Listing<>(stored, stored.size());
    }

    @Override
    public List<Held> holding(PostalCode place, ResponseLevel level, LocalDate on) {
        PostalRange only = new PostalRange(place, place);
        return stored.stream()
                .filter(one -> one.range().overlaps(only) && one.levels().contains(level))
                .filter(one -> !one.validFrom().isAfter(on))
                .filter(one -> one.validTo() == null || !one.validTo().isBefore(on))
                .map(one ->
                        new Held(one, tenants.find(one.partner()).orElseThrow().name()))
                .toList();
    }

    @Override
    public List<TerritoryAssignment> rivalsOf(TerritoryAssignment wanted) {
        return stored.stream().filter(wanted::rivals).toList();
    }

    @Override
    public void lock(String country) {
        // One thread has it to itself.
    }
}
