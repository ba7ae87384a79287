package com.nextron.platform.billing.internal.claim;

import com.nextron.platform.billing.ClaimStatus;
import com.nextron.platform.billing.Claims;
import com.nextron.platform.billing.Claims.LineState;
import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.list.Listing;
import com.nextron.platform.core.problem.ChangedSinceRead;
import com.nextron.platform.core.problem.WrongState;
import com.nextron.platform.core.tenancy.AllowedFor;
import com.nextron.platform.core.tenancy.CallerContext;
import com.nextron.platform.core.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where claims are read, and where a partner answers. */
@ApplicationScoped
@AllowedFor({Role.HQ_ADMIN, Role.HQ_DISPATCHER, Role.HQ_SUPPORT, Role.FINANCE, Role.PARTNER_MANAGER, Role.M2M_PARTNER})
class ClaimDesk implements Claims {
    @Inject
    private StoredClaims claims;

    @Inject
    private KeepsHistory history;

    @Override
    @Transactional
    public Listing<ClaimView> list(ListQuery query) {
        return claims.list(query).map(Claim::view);
    }

    @Override
    @Transactional
    public ClaimView find(UUID id) {
        return claims.find(id).view();
    }

    @Override
    @Transactional
    public List<ClaimEvent> history(UUID id) {
        claims.find(id);
        return claims.notes(id).stream()
                .map(note -> note.view(CallerContext.current()))
                .toList();
    }

    @Override
    @AllowedFor({Role.PARTNER_MANAGER, Role.M2M_PARTNER})
    @Transactional
    public ClaimView answer(UUID id, Answer answer) {
        Claim claim = claims.find(id);
        boolean cut = claim.status() == ClaimStatus.APPROVED && claim.lines().isAny(LineState.REDUCED);
        if (claim.status() != ClaimStatus.ASKED && !cut) {
            throw new WrongState("Nothing was asked about this claim, and nothing was cut from it.");
        }
        // Locking needs a row that the partner may still change: gone from there means that finance was faster.
        claim = claims.lock(id)
                .filter(locked -> answer.seenVersion() == null || answer.seenVersion() == locked.version())
                .orElseThrow(ChangedSinceRead::new);
        PartnersAnswer checked = PartnersAnswer.checked(answer, claim.lines(), claim.currency());
        claim.change(checked.lines());
        history.of(claim, "claim-answered", checked.done());
        return claim.view();
    }
}
