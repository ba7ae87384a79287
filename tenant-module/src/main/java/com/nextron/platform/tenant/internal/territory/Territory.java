package com.nextron.platform.tenant.internal.territory;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One wording of a territory: in published versions from one to another, or in the draft. Its words never change. */
@Entity
@Table(schema = "tenant", name = "territory")
class Territory {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "territory_id")
    private UUID territory;

    private String name;
    private String country;
    private String rules;

    @Column(name = "since_version")
    private Long since;

    @Column(name = "until_version")
    private Long until;

    private boolean dropped;

    protected Territory() {}

    /** A wording for the draft. */
    Territory(UUID territory, String name, Rules rules) {
        this.id = Ids.next();
        this.tenant = TenantId.OPERATOR.value();
        this.territory = territory;
        this.name = name;
        this.country = rules.country().code();
        this.rules = rules.text();
    }

    /** The draft leaves it out, or says it in another way. */
    void drop() {
        dropped = true;
    }

    boolean isPublished() {
        return since != null;
    }

    UUID territory() {
        return territory;
    }

    String name() {
        return name;
    }

    Rules rules() {
        return Rules.read(country, rules);
    }
}
