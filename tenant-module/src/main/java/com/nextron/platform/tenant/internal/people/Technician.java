package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.Technicians.TechnicianView;
import com.nextron.platform.tenant.internal.account.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One technician of a partner, or of the operator. */
@Entity
@Table(schema = "tenant", name = "technician")
class Technician {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    private String name;
    private String email;
    private String phone;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Technician() {}

    Technician(TenantId tenant, Person person, Instant now) {
        this.id = Ids.next();
        this.tenantId = tenant.value();
        this.name = person.name();
        this.email = person.email();
        this.addedAt = now;
    }

    Technician reachedAt(String number) {
        this.phone = number;
        return this;
    }

    UUID id() {
        return id;
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    String name() {
        return name;
    }

    TechnicianView view(List<Certification> held, AccountStatus account) {
        Set<String> names = held.stream().map(Certification::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return new TechnicianView(id, tenant(), name, email, phone, names, held, account);
    }
}
