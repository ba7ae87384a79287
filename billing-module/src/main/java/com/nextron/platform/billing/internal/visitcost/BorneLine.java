package com.nextron.platform.billing.internal.visitcost;

import com.nextron.platform.billing.Invoices.Line;
import com.nextron.platform.billing.internal.line.StoredLine;
import com.nextron.platform.billing.internal.rating.RatedLine;
import com.nextron.platform.billing.internal.rating.UnpricedPart;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Currency;

/** A line of what the warranty bore (B2). Never changed; a correction puts others in its place. */
@Entity
@Table(schema = "billing", name = "visit_borne_line")
class BorneLine extends StoredLine {
    private static final String PART_BORNE = "Covered by the warranty: no price is needed (B2).";

    @ManyToOne
    @JoinColumn(name = "visit_id")
    private StoredVisit visit;

    protected BorneLine() {}

    BorneLine(StoredVisit visit, int position, RatedLine rated) {
        super(
                visit.customer(),
                position,
                rated,
                rated.words() instanceof UnpricedPart ? PART_BORNE : rated.explanation());
        this.visit = visit;
    }

    Line view(Currency currency) {
        return line(currency, true);
    }
}
