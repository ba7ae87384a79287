package com.nextron.platform.dispatch;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.core.tenancy.TenantId;
import com.nextron.platform.dispatch.WorkOrderView.Party;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who was to be asked for a job, and why, as it was then. Headquarters sees the whole; a partner sees that it was looked
 * at and what was said of itself: {@code candidates} holds it alone, and {@code chosen} and {@code reason} are empty
 * unless it was chosen.
 *
 * @param id empty for a dry run, which is not stored
 * @param decidedBy who, or what, decided
 * @param chosen who was to be asked first; empty when nobody could be
 * @param summary the outcome in a sentence
 * @param reason why a dispatcher decided so by hand; empty when routing decided
 * @param planVersion the published plan of territories; empty when none was asked
 * @param weightsVersion the weights of the score
 * @param calendarVersion the calendar of the deadline
 * @param candidates in their order: those that could be asked, best first, then those that could not
 */
public record DecisionView(
        Optional<UUID> id,
        Kind kind,
        Instant decidedAt,
        String decidedBy,
        Job job,
        Optional<Party> chosen,
        String summary,
        Optional<String> reason,
        Optional<Long> planVersion,
        long weightsVersion,
        String calendarVersion,
        List<Candidate> candidates) {

    /** How a decision came to be. */
    public enum Kind {
        /** By the policies and weights. */
        ROUTED("Decided by the rules"),
        /** By a dispatcher, with a reason. */
        BY_HAND("Decided by a dispatcher"),
        /** What would be decided; not stored. */
        DRY_RUN("Dry run, nothing is stored");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in words. */
        public String label() {
            return label;
        }
    }

    /**
     * What it was decided for.
     *
     * @param number the work order's; empty in a dry run
     * @param city empty where it is not known
     * @param deadline empty by agreement
     * @param zone the site's zone
     * @param certifications what a technician has to hold (O6), by name
     */
    public record Job(
            String number,
            String country,
            String postalCode,
            String city,
            ResponseLevel level,
            Optional<Instant> deadline,
            ZoneId zone,
            List<String> certifications) {}

    /**
     * One that was looked at.
     *
     * @param position from 1
     * @param eligible whether nothing stood against asking it
     * @param chosen whether it was the one to be asked first
     * @param kilometres from its base by road, one way; empty where nobody knows
     * @param points the sum of the score's parts; those that could not be asked have points, too
     * @param policies every policy's answer
     * @param score every part of the score
     * @param otherwise what would have to be otherwise for it to be asked first, in a sentence
     * @param profileVersion the state of its profile
     */
    public record Candidate(
            TenantId partner,
            String name,
            int position,
            boolean eligible,
            boolean chosen,
            Optional<Long> kilometres,
            BigDecimal points,
            List<PolicyAnswer> policies,
            List<ScorePart> score,
            String otherwise,
            long profileVersion) {}

    /**
     * What one policy said.
     *
     * @param policy its name, such as {@code HoldsAValidCertification}
     * @param title the same in words
     * @param rule its number, such as {@code O6}
     * @param reason in a sentence
     */
    public record PolicyAnswer(String policy, String title, String rule, boolean passed, String reason) {}

    /**
     * One part of the score.
     *
     * @param part its name, such as {@code ROAD_DISTANCE}
     * @param label the same in words
     * @param value 0 to 1000
     * @param weight the points that a value of 1000 is worth
     * @param contribution value × weight ÷ 1000: the points it adds
     * @param reason how the value came to be
     */
    public record ScorePart(String part, String label, int value, int weight, BigDecimal contribution, String reason) {}
}
