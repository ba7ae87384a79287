package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.AccountStatus;
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
import java.util.TreeSet;
import java.util.UUID;

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

    /** One a line, in alphabetical order. */
    private String certifications;

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

    Technician certifiedFor(Set<String> names) {
        this.certifications = String.join("\n", new TreeSet<>(names));
        return this;
    }

    UUID id() {
        return id;
    }

    TechnicianView view(AccountStatus account) {
        Set<String> certified =
                certifications.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(certifications.split("\n")));
        return new TechnicianView(id, new TenantId(tenantId), name, email, phone, certified, account);
    }
}
