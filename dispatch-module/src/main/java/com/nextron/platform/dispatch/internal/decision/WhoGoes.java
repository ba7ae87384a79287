package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.dispatch.internal.decision.Judged.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides who is asked, in which order. The same question, contenders and weights give the same answer, in whichever order
 * the contenders come; of equal scores the smaller id comes first.
 */
public final class WhoGoes {
    private static final List<Policy> POLICIES = List.of(
            new HoldsTheTerritoryAtThisLevel(),
            new PartnerIsActive(),
            new HoldsAValidCertification(),
            new OperatingHoursCoverTheTime(),
            new HasCapacityThatDay(),
            new HasNotDeclinedThisJob(),
            new IsNotBlockedByTheCustomer());

    private static final Comparator<Judged> BEST_FIRST = Comparator.comparingLong(Judged::points)
            .reversed()
            .thenComparing(judged -> judged.id().value());

    private static final Comparator<Judged> ORDER = Comparator.comparing(Judged::eligible)
            .reversed()
            .thenComparing(judged -> judged.against().size())
            .thenComparing(BEST_FIRST);

    private WhoGoes() {}

    /** Decides. */
    public static Decision decide(Question question, Collection<Contender> contenders, Weights weights) {
        List<Judged> order = order(question, contenders, weights);
        return new Decision(question, weights, ranked(order), summary(question, order));
    }

    /** Who {@link #decide} would put first, without the words of a whole decision. */
    public static Optional<Judged> first(Question question, Collection<Contender> contenders, Weights weights) {
        return order(question, contenders, weights).stream()
                .filter(Judged::eligible)
                .findFirst();
    }

    /** Everybody, judged, best first. */
    private static List<Judged> order(Question question, Collection<Contender> contenders, Weights weights) {
        NearHeadquartersGoesToOwnTechnicians near = new NearHeadquartersGoesToOwnTechnicians(contenders.stream()
                .filter(contender -> contender.isOperator() && contender.isPrimary())
                .map(own -> judge(question, own, POLICIES, weights))
                .findFirst());
        List<Policy> policies = new ArrayList<>(POLICIES);
        policies.add(0, near);
        return contenders.stream()
                .map(contender -> judge(question, contender, policies, weights))
                .sorted(ORDER)
                .toList();
    }

    private static Judged judge(Question question, Contender contender, List<Policy> policies, Weights weights) {
        List<Verdict> verdicts = policies.stream()
                .map(policy ->
                        new Verdict(policy.code(), policy.title(), policy.rule(), policy.judge(question, contender)))
                .toList();
        return new Judged(contender, verdicts, Score.of(contender, weights));
    }

    private static List<Ranked> ranked(List<Judged> order) {
        List<Ranked> ranked = new ArrayList<>();
        for (Judged judged : order) {
            ranked.add(new Ranked(judged, ranked.size() + 1, Otherwise.of(judged, order)));
        }
        return List.copyOf(ranked);
    }

    private static String summary(Question question, List<Judged> order) {
        if (order.isEmpty()) {
            return "Nobody holds " + question.place() + " at “"
                    + question.level().label() + "”.";
        }
        Optional<Judged> first = order.stream().filter(Judged::eligible).findFirst();
        if (first.isPresent()) {
            long others = order.stream().filter(Judged::eligible).count() - 1;
            String then = others == 0 ? " Nobody else can be asked." : " " + others + " more can be asked after that.";
            return first.get().contender().isOperator()
                    ? first.get().name() + "’s own technicians go." + then
                    : first.get().name() + " is asked first." + then;
        }
        return "Nobody can be asked: "
                + order.stream()
                        .map(WhoGoes::against)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
    }

    /** Such as {@code Nordlys IT: Has declined this job.} */
    private static String against(Judged judged) {
        return judged.name() + ": " + judged.against().get(0).answer().reason();
    }

    static boolean comesBefore(Judged one, Judged other) {
        return BEST_FIRST.compare(one, other) < 0;
    }
}
