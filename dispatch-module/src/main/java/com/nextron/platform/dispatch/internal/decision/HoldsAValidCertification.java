package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.tenant.Certification;
import com.nextron.platform.tenant.PartnerProfiles.Held;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A certified technician is sent (O6): at least one of them holds all that is needed, on the day of the deadline. */
final class HoldsAValidCertification implements Policy {
    @Override
    public String rule() {
        return "O6";
    }

    @Override
    public Answer judge(Question question, Contender contender) {
        Set<String> needed = question.certifications();
        if (needed.isEmpty()) {
            return Answer.passes("No certification is needed.");
        }
        LocalDate day = question.day();
        String names = Words.list(needed);
        Map<UUID, List<Certification>> held = contender.profile().certifications().stream()
                .collect(Collectors.groupingBy(
                        Held::technician, Collectors.mapping(Held::certification, Collectors.toList())));
        long able =
                held.values().stream().filter(own -> covers(own, needed, day)).count();
        if (able > 0) {
            String who = able == 1 ? "One technician holds " : able + " technicians hold ";
            return Answer.passes(who + names + " on " + Words.day(day) + ".");
        }
        return lastToExpire(held.values(), needed)
                .map(HoldsAValidCertification::expired)
                .orElseGet(() ->
                        Answer.fails("No technician holds " + names + ".", "one of its technicians held " + names));
    }

    private static boolean covers(List<Certification> held, Set<String> needed, LocalDate day) {
        return needed.stream().allMatch(name -> held.stream().anyMatch(one -> one.doesFor(name) && one.holdsOn(day)));
    }

    /** What one technician lacks only because it has expired: the certificate that expired last. */
    private static Optional<Certification> lastToExpire(Collection<List<Certification>> held, Set<String> needed) {
        return held.stream()
                .filter(own -> needed.stream().allMatch(name -> own.stream().anyMatch(one -> one.doesFor(name))))
                .flatMap(own -> own.stream().filter(one -> needed.stream().anyMatch(one::doesFor)))
                .filter(one -> one.validTo().isPresent())
                .max(Comparator.comparing((Certification one) -> one.validTo().orElseThrow())
                        .thenComparing(Certification::name));
    }

    private static Answer expired(Certification certificate) {
        String last = certificate.name() + " holds only until "
                + Words.day(certificate.validTo().orElseThrow());
        return Answer.fails(
                last + ".",
                "its certificate " + certificate.name() + " not expired on "
                        + Words.day(certificate.validTo().orElseThrow()));
    }
}
