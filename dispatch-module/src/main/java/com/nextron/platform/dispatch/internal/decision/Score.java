package com.nextron.platform.dispatch.internal.decision;

import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Contender.Holding;
import com.nextron.platform.dispatch.internal.decision.Contender.Tally;
import com.nextron.platform.tenant.Rank;
import java.util.List;

/**
 * How good a contender is, apart from whether it may be asked at all. Each value depends on the contender alone and never
 * on the others, so one more of them changes nobody's score. Whole numbers only: the same everywhere and for ever.
 */
final class Score {
    private static final int FULL = 1000;

    /** From here on nearer or farther makes no difference. */
    static final int FARTHEST_KM = 400;

    static final int METRES_A_STEP = FARTHEST_KM * 1000 / FULL;

    /** Ten visits with nine promises met are added, so that a single visit says little of a new partner. */
    private static final int ADDED_VISITS = 10;

    private static final int ADDED_MET = 9;
    static final int A_JOB = FULL / Tally.MOST;

    private Score() {}

    static List<ScorePart> of(Contender contender, Weights weights) {
        return List.of(
                rank(contender, weights.of(Part.PRIMARY_BEFORE_BACKUP)),
                specificity(contender, weights.of(Part.SPECIFICITY)),
                road(contender, weights.of(Part.ROAD_DISTANCE)),
                attainment(contender.tally(), weights.of(Part.ATTAINMENT)),
                share(contender.tally(), weights.of(Part.FAIR_SHARE)));
    }

    private static ScorePart rank(Contender contender, int weight) {
        String reason = contender
                .holding()
                .map(held -> held.rank() == Rank.PRIMARY ? "Is primary here." : "Is backup here.")
                .orElse("Holds no territory here.");
        return new ScorePart(Part.PRIMARY_BEFORE_BACKUP, contender.isPrimary() ? FULL : 0, weight, reason);
    }

    private static ScorePart specificity(Contender contender, int weight) {
        int value = contender.holding().map(Holding::specificity).orElse(0);
        String reason = contender
                .holding()
                .map(held -> "Its rule for the place is " + held.territory() + ", " + value
                        + " of 1000 on the scale from a country to a single postal code.")
                .orElse("Holds no territory here.");
        return new ScorePart(Part.SPECIFICITY, value, weight, reason);
    }

    private static ScorePart road(Contender contender, int weight) {
        if (contender.drive().isEmpty()) {
            return new ScorePart(
                    Part.ROAD_DISTANCE,
                    FULL / 2,
                    weight,
                    "How far it is is not known; it counts as " + FARTHEST_KM / 2 + " km.");
        }
        Drive drive = contender.drive().get();
        long steps = Math.min(FULL, drive.metres() / METRES_A_STEP);
        String reason = drive.kilometres() + " km from its base" + (drive.estimated() ? ", estimated" : "") + "; from "
                + FARTHEST_KM + " km on nothing is left.";
        return new ScorePart(Part.ROAD_DISTANCE, (int) (FULL - steps), weight, reason);
    }

    private static ScorePart attainment(Tally tally, int weight) {
        int visits = tally.met() + tally.late();
        int value = FULL * (tally.met() + ADDED_MET) / (visits + ADDED_VISITS);
        String done = visits == 0
                ? "No visit in the last 90 days"
                : "Met " + tally.met() + " of " + visits + (visits == 1 ? " promise" : " promises")
                        + " in the last 90 days";
        String reason = done + "; " + ADDED_MET + " of " + ADDED_VISITS + " are added, so that few visits say little.";
        return new ScorePart(Part.ATTAINMENT, value, weight, reason);
    }

    private static ScorePart share(Tally tally, int weight) {
        int taken = Math.min(tally.accepted(), Tally.MOST);
        String jobs = taken == Tally.MOST ? Tally.MOST + " jobs or more" : taken + (taken == 1 ? " job" : " jobs");
        return new ScorePart(
                Part.FAIR_SHARE,
                FULL - taken * A_JOB,
                weight,
                "Has taken " + jobs + " in the last 28 days; at " + Tally.MOST + " nothing is left.");
    }
}
