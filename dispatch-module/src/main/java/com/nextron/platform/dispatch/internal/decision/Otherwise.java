package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.dispatch.internal.decision.Judged.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What would have changed the outcome for a contender: the smallest thing that would have made it first. A partner reads
 * this of itself, so it names nobody else.
 */
final class Otherwise {
    private static final String NEAR = NearHeadquartersGoesToOwnTechnicians.class.getSimpleName();

    private Otherwise() {}

    /** @param order all contenders, best first */
    static String of(Judged judged, List<Judged> order) {
        if (!judged.eligible()) {
            return "Would have been asked " + place(judged, order) + " had "
                    + Words.joined(judged.against().stream()
                            .map(verdict -> verdict.answer().had().orElseThrow())
                            .toList())
                    + ".";
        }
        Judged first = order.get(0);
        return judged.id().equals(first.id()) ? lead(first, order) : gap(judged, first);
    }

    /** The place it would take among those that may be asked; where own technicians go, among those who would go for them. */
    private static String place(Judged judged, List<Judged> order) {
        boolean onlyNear = waitsForOwnTechnicians(judged);
        long before = order.stream()
                .filter(other -> !other.id().equals(judged.id()))
                .filter(other -> onlyNear ? waitsForOwnTechnicians(other) : other.eligible())
                .filter(other -> WhoGoes.comesBefore(other, judged))
                .count();
        return before == 0 ? "first" : "as number " + (before + 1);
    }

    private static boolean waitsForOwnTechnicians(Judged judged) {
        List<Verdict> against = judged.against();
        return against.size() == 1 && against.get(0).policy().equals(NEAR);
    }

    private static String lead(Judged first, List<Judged> order) {
        Optional<Judged> next = order.stream().skip(1).filter(Judged::eligible).findFirst();
        if (next.isEmpty()) {
            return "The only one that can be asked.";
        }
        long ahead = first.points() - next.get().points();
        return ahead == 0
                ? "As good as the next; the order of names decided."
                : "Ahead of the next by " + Words.points(ahead) + " points.";
    }

    private static String gap(Judged judged, Judged first) {
        long behind = first.points() - judged.points();
        // Equal points are enough for whoever's name comes first.
        long needed = judged.id().value().compareTo(first.id().value()) < 0 ? behind : behind + 1;
        return "Would have been asked first with " + Words.points(needed) + " points more" + example(judged, needed)
                + ".";
    }

    private static String example(Judged judged, long needed) {
        return judged.parts().stream()
                .sorted(java.util.Comparator.comparing(part -> inOrderOfEase(part.part())))
                .flatMap(part -> by(part, judged.contender(), needed).stream())
                .findFirst()
                .map(example -> ": for example " + example)
                .orElse(", which no single part could bring");
    }

    private static int inOrderOfEase(Part part) {
        return switch (part) {
            case ROAD_DISTANCE -> 0;
            case FAIR_SHARE -> 1;
            case ATTAINMENT -> 2;
            case PRIMARY_BEFORE_BACKUP -> 3;
            case SPECIFICITY -> 4;
        };
    }

    /** How that part alone would bring the points, if it can. */
    private static Optional<String> by(ScorePart part, Contender contender, long needed) {
        if (part.weight() == 0) {
            return Optional.empty();
        }
        long steps = (needed + part.weight() - 1) / part.weight();
        long value = part.value() + steps;
        if (value > 1000) {
            return Optional.empty();
        }
        return switch (part.part()) {
            case ROAD_DISTANCE ->
                contender.drive().map(drive -> kilometresNearer(drive.metres(), value) + " km nearer");
            case FAIR_SHARE -> {
                long fewer = (value - part.value() + Score.A_JOB - 1) / Score.A_JOB;
                yield Optional.of("with " + fewer + (fewer == 1 ? " job" : " jobs") + " fewer in the last 28 days");
            }
            case ATTAINMENT ->
                Optional.of("with its promises met counted as " + value + " of 1000 instead of " + part.value());
            case PRIMARY_BEFORE_BACKUP -> contender.holding().map(held -> "as primary here");
            case SPECIFICITY ->
                contender.holding().map(held -> "with a narrower territory, counted as " + value + " of 1000");
        };
    }

    /** Whole kilometres by which the way would have to be shorter to count as that value. */
    private static long kilometresNearer(long metres, long value) {
        long farthest = (1000 - value + 1) * Score.METRES_A_STEP - 1;
        return Math.max(1, (metres - farthest + 999) / 1000);
    }
}
