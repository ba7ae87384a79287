package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.internal.claim.ClaimNote.Done;
import com.nextron.platform.core.audit.AuditTrail;
import com.nextron.platform.core.tenancy.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps what was done with a claim: each thing in its history, all of it as one entry of the audit. */
@ApplicationScoped
class KeepsHistory {
    @Inject
    private StoredClaims claims;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void of(Claim claim, String action, List<Done> done) {
        claims.flush();
        done.forEach(one -> claims.add(new ClaimNote(claim, CallerContext.current(), clock.instant(), one)));
        String said = done.stream()
                .map(one ->
                        (one.position() > 0 ? "Line " + one.position() + ": " : "") + one.what() + ". " + one.detail())
                .collect(Collectors.joining(" "));
        audit.record(new AuditTrail.Subject("claim", claim.id()), action, said.strip());
    }
}
