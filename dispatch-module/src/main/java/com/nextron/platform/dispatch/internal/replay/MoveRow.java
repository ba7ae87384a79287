package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.Ids;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import java.util.Optional;

/** A moved job as the statement takes it that writes a thousand of them. */
public record MoveRow(
        String row,
        String id,
        String number,
        String asked,
        String zone,
        String country,
        String code,
        String city,
        String level,
        String really,
        String reallyname,
        String source,
        String sourcename,
        String target,
        String targetname,
        Long kmsource,
        Long kmtarget,
        String promisesource,
        String promisetarget,
        String effect,
        String pay,
        String currency,
        String tried) {
    static MoveRow of(Moved moved) {
        MovedJob job = moved.view();
        return new MoveRow(
                Ids.next().toString(),
                job.id().toString(),
                job.number(),
                job.askedAt().toString(),
                job.zone().getId(),
                job.country(),
                job.postalCode(),
                job.city(),
                job.level().code(),
                id(job.happened()),
                name(job.happened()),
                id(job.from()),
                name(job.from()),
                id(job.to()),
                name(job.to()),
                job.kilometresFrom().orElse(null),
                job.kilometresTo().orElse(null),
                job.promiseFrom().name(),
                job.promiseTo().name(),
                job.effect().name(),
                job.pay().amount().toPlainString(),
                job.pay().currency().getCurrencyCode(),
                ReplayText.json(StoredTry.of(moved)));
    }

    private static String id(Optional<Party> party) {
        return party.map(one -> one.id().value()).orElse(null);
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse(null);
    }
}
