package com.nextron.platform.dispatch.internal.replay;

import com.nextron.platform.core.place.Country;
import com.nextron.platform.core.place.PostalCode;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.OfferStatus;
import com.nextron.platform.dispatch.TerritoryReplay.MovedJob;
import com.nextron.platform.dispatch.internal.decision.Contender;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.tenant.PartnerProfiles.Profile;
import com.nextron.platform.tenant.Rank;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a moved job was decided by, beside what its row says: the rest of the question, and among whom each plan chose.
 *
 * @param deadline null where there is none
 * @param refusals who declined it or let the time pass, by id
 */
public record StoredTry(
        String customer,
        String deadline,
        String[] certifications,
        Map<String, String> refusals,
        StoredContender[] published,
        StoredContender[] draft) {
    static StoredTry of(Moved moved) {
        PastJob job = moved.job();
        Map<String, String> refusals = new HashMap<>();
        job.refusals().forEach((partner, how) -> refusals.put(partner.value(), how.name()));
        return new StoredTry(
                job.customer().value(),
                job.deadline().map(Instant::toString).orElse(null),
                job.certifications().toArray(String[]::new),
                refusals,
                contenders(moved.published()),
                contenders(moved.draft()));
    }

    private static StoredContender[] contenders(List<Contender> contenders) {
        return contenders.stream().map(StoredContender::of).toArray(StoredContender[]::new);
    }

    /** Everybody that one of the plans could have chosen. */
    Set<TenantId> partners() {
        return Stream.of(published, draft)
                .flatMap(Arrays::stream)
                .map(contender -> new TenantId(contender.partner()))
                .collect(java.util.stream.Collectors.toSet());
    }

    Question question(MovedJob job) {
        Map<TenantId, OfferStatus> answers = new HashMap<>();
        refusals.forEach((partner, how) -> answers.put(new TenantId(partner), OfferStatus.valueOf(how)));
        return new Question(
                new PostalCode(new Country(job.country()), job.postalCode()),
                job.level(),
                job.zone(),
                job.askedAt(),
                Optional.ofNullable(deadline).map(Instant::parse),
                Set.of(certifications),
                Optional.of(new TenantId(customer)),
                answers);
    }

    /** Whose profile is another by now, by name. */
    List<String> changed(Map<TenantId, Profile> now) {
        return Stream.of(published, draft)
                .flatMap(Arrays::stream)
                .filter(contender -> Optional.ofNullable(now.get(new TenantId(contender.partner())))
                        .filter(profile -> profile.version() != contender.profileVersion())
                        .isPresent())
                .map(contender -> now.get(new TenantId(contender.partner())).name())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * One that a plan could have chosen.
     *
     * @param metres by road from its base; null where that is not known
     * @param record jobs taken lately, promises met and missed, visits of that day
     */
    public record StoredContender(
            String partner,
            long profileVersion,
            Rank rank,
            String territory,
            int specificity,
            Long metres,
            boolean estimated,
            int[] record) {
        static StoredContender of(Contender contender) {
            Holding holding = contender.holding().orElseThrow();
            Tally tally = contender.tally();
            return new StoredContender(
                    contender.profile().partner().value(),
                    contender.profile().version(),
                    holding.rank(),
                    holding.territory(),
                    holding.specificity(),
                    contender.drive().map(Drive::metres).orElse(null),
                    contender.drive().map(Drive::estimated).orElse(false),
                    new int[] {tally.accepted(), tally.met(), tally.late(), tally.thatDay()});
        }

        Contender contender(Profile profile) {
            return new Contender(
                    profile,
                    Optional.of(new Holding(rank, territory, specificity)),
                    Optional.ofNullable(metres).map(way -> new Drive(way, estimated)),
                    new Tally(record[0], record[1], record[2], record[3]));
        }
    }
}
