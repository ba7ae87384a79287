package com.nextron.platform.dispatch.internal.distance;

import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.EnteredDistances.EnteredView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A distance that headquarters entered. */
@Entity
@Table(schema = "dispatch", name = "entered_distance")
class EnteredDistance {
    private static final int KILOMETRE_DIGITS = 3;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "one_end")
    private String oneEnd;

    @Column(name = "other_end")
    private String otherEnd;

    private long metres;
    private String reason;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private long version;

    protected EnteredDistance() {}

    EnteredDistance(Ends ends, long metres, String reason) {
        this.id = Ids.next();
        this.tenant = TenantId.OPERATOR.value();
        this.oneEnd = Ends.text(ends.one());
        this.otherEnd = Ends.text(ends.other());
        this.metres = metres;
        this.reason = reason;
    }

    EnteredDistance by(String user, Instant at) {
        enteredBy = user;
        enteredAt = at;
        return this;
    }

    /** Returns whether it counted until now. */
    boolean withdraw(Instant at) {
        boolean counted = withdrawnAt == null;
        withdrawnAt = counted ? at : withdrawnAt;
        return counted;
    }

    UUID id() {
        return id;
    }

    String words() {
        return oneEnd + " to " + otherEnd + ": " + kilometres().toPlainString() + " km";
    }

    EnteredView view() {
        return new EnteredView(id, oneEnd, otherEnd, kilometres(), reason, enteredBy, enteredAt, withdrawnAt);
    }

    private BigDecimal kilometres() {
        return BigDecimal.valueOf(metres, KILOMETRE_DIGITS).stripTrailingZeros();
    }
}
