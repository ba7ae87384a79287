package com.nextron.platform.tenant.internal.people;

import com.nextron.platform.core.Ids;
import com.nextron.platform.tenant.Certification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A certification that a technician holds. */
@Entity
@Table(schema = "tenant", name = "certification")
class Certificate {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "technician_id")
    private UUID technicianId;

    private String name;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Certificate() {}

    Certificate(Technician holder, Certification held) {
        this.id = Ids.next();
        this.tenantId = holder.tenant().value();
        this.technicianId = holder.id();
        this.name = held.name();
        this.validTo = held.validTo().orElse(null);
    }

    /** It holds until another day, or for ever. */
    void holdsUntil(Optional<LocalDate> lastDay) {
        validTo = lastDay.orElse(null);
    }

    UUID technicianId() {
        return technicianId;
    }

    Certification view() {
        return new Certification(name, Optional.ofNullable(validTo));
    }
}
