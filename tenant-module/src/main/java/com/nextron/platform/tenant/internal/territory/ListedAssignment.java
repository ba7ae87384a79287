package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.tenant.Rank;
import com.nextron.platform.tenant.Territories.AssignmentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An assignment of one edition in words, read from a view of the database. */
@Entity
@Table(schema = "tenant", name = "listed_assignment")
class ListedAssignment {
    @Id
    @Column(name = "row_key")
    private String key;

    private String edition;
    private UUID id;
    private String partner;

    @Column(name = "partner_name")
    private String partnerName;

    @Column(name = "territory_id")
    private UUID territory;

    @Column(name = "territory_name")
    private String territoryName;

    private String country;
    private String rules;
    private String levels;

    @Enumerated(EnumType.STRING)
    private Rank rank;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ListedAssignment() {}

    AssignmentView view() {
        return new AssignmentView(
                id,
                new TenantId(partner),
                partnerName,
                territory,
                territoryName,
                country,
                Rules.read(country, rules).words(),
                Levels.read(levels),
                rank,
                validFrom,
                validTo);
    }
}
