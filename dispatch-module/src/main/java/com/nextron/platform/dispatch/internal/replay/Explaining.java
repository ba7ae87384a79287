package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.TerritoryReplay.WhyMoved;
import com.nextron.platform.dispatch.internal.deciding.Previews;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.WhoGoes;
import com.nextron.platform.dispatch.internal.replay.StoredTry.StoredContender;
import com.nextron.platform.tenant.PartnerProfiles;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a moved job decided once more, with every sentence. All that it was decided by is kept but the profiles, which are read
 * as they are now; where one has changed the explanation says so.
 */
@ApplicationScoped
class Explaining {
    @Inject
    private PartnerProfiles profiles;

    WhyMoved why(StoredReplay replay, StoredMove move) {
        MovedJob job = move.view();
        StoredTry tried = move.tried();
        Map<TenantId, Profile> now = profiles.profiles(tried.partners());
        DecisionView published = Previews.of(
                WhoGoes.decide(tried.question(job), contenders(tried.published(), now), replay.weights()),
                replay.planVersion(),
                new Previews.Named(job.number(), job.city(), ""));
        DecisionView draft = Previews.of(
                WhoGoes.decide(tried.question(job), contenders(tried.draft(), now), replay.weights()),
                Optional.empty(),
                new Previews.Named(job.number(), job.city(), ""));
        List<String> sentences = new ArrayList<>(WhyInWords.of(job, published, draft));
        tried.changed(now)
                .forEach(name -> sentences.add("The profile of " + name
                        + " has changed since the replay; what is said of it here is by the profile of today."));
        return new WhyMoved(job, sentences, published, draft);
    }

    private static List<Contender> contenders(StoredContender[] stored, Map<TenantId, Profile> now) {
        return Arrays.stream(stored)
                .filter(one -> now.containsKey(new TenantId(one.partner())))
                .map(one -> one.contender(now.get(new TenantId(one.partner()))))
                .toList();
    }
}
