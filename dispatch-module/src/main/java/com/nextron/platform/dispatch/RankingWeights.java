package com.nextron.platform.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How much each part of a candidate's score weighs. Versioned: a stored decision keeps the version it was made by. */
public interface RankingWeights {
    /** The versions, newest first; the first one is in force. For hq-admin, hq-dispatcher and hq-support. */
    List<WeightsView> versions();

    /**
     * Makes a new version, which counts from the next decision on. For hq-admin.
     *
     * @throws com.nextron.platform.core.problem.InvalidInput for a missing or unknown part, or a weight outside 0 to 10000
     */
    WeightsView change(ChangeWeights wanted);

    /**
     * What is entered.
     *
     * @param weights the points that a full value of each part is worth, by the part's name: {@code
     *     PRIMARY_BEFORE_BACKUP}, {@code SPECIFICITY}, {@code ROAD_DISTANCE}, {@code ATTAINMENT}, {@code FAIR_SHARE}
     * @param reason required; kept with the version
     */
    record ChangeWeights(Map<String, Integer> weights, String reason) {}

    /**
     * A version.
     *
     * @param weights in the order of the parts
     * @param primaryAlwaysFirst whether a primary outweighs every backup, whatever the other parts say
     */
    record WeightsView(
            long version,
            List<WeightView> weights,
            boolean primaryAlwaysFirst,
            String reason,
            Instant decidedAt,
            String decidedBy) {}

    /** One part's weight. */
    record WeightView(String part, String label, int points) {}
}
