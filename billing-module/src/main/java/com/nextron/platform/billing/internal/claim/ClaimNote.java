package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.Claims.ClaimEvent;
import com.nextron.platform.core.Ids;
import com.nextron.platform.core.tenancy.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing that was done with a claim. Never changed. */
@Entity
@Table(schema = "billing", name = "claim_event")
class ClaimNote {
    private static final String PARTNERS = "PARTNER";

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private String partner;

    @Column(name = "claim_id")
    private UUID claimId;

    private Instant at;
    private String side;

    @Column(name = "by_user")
    private String by;

    private int position;
    private String what;
    private String detail;

    protected ClaimNote() {}

    ClaimNote(Claim claim, Caller by, Instant at, Done done) {
        this.id = Ids.next();
        this.partner = claim.partner().value();
        this.claimId = claim.id();
        this.at = at;
        this.side = by.isPartner() ? PARTNERS : "NEXTRON";
        this.by = by.user();
        this.position = done.position();
        this.what = done.what();
        this.detail = done.detail();
    }

    /** What was done; position 0 for the claim as a whole. */
    record Done(int position, String what, String detail) {}

    ClaimEvent view(Caller reader) {
        boolean hidden = reader.isPartner() && !side.equals(PARTNERS);
        return new ClaimEvent(at, hidden ? "Nextron" : by, position, what, detail);
    }
}
