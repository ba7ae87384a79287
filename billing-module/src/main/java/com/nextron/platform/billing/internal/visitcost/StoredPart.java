package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.VisitCosts.PartLine;
import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.PartFitted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of a stored visit. A correction puts others in its place; its price is on the invoice. */
@Entity
@Table(schema = "billing", name = "visit_part")
class StoredPart {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String customer;

    @ManyToOne
    @JoinColumn(name = "visit_id")
    private StoredVisit visit;

    private int position;
    private String name;

    @Column(name = "part_number")
    private String partNumber;

    private int quantity;
    private boolean covered;

    protected StoredPart() {}

    StoredPart(StoredVisit visit, int position, PartFitted fitted) {
        this.id = Ids.next();
        this.customer = visit.customer();
        this.visit = visit;
        this.position = position;
        this.name = fitted.name();
        this.partNumber = fitted.partNumber() == null ? "" : fitted.partNumber();
        this.quantity = fitted.quantity();
        this.covered = fitted.covered();
    }

    VisitFacts.Part part() {
        return new VisitFacts.Part(name, quantity, covered);
    }

    PartLine view() {
        return new PartLine(name, partNumber, quantity, covered);
    }
}
