package com.nextron.platform.dispatch.internal.deciding;

import com.nextron.platform.core.ResponseLevel;
import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Kind;
import com.nextron.platform.dispatch.DecisionView.PolicyAnswer;
import com.nextron.platform.dispatch.DecisionView.ScorePart;
import com.nextron.platform.dispatch.internal.decision.Contender.Drive;
import com.nextron.platform.dispatch.internal.decision.Judged;
import com.nextron.platform.dispatch.internal.decision.Question;
import com.nextron.platform.dispatch.internal.decision.Ranked;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The parts of a stored decision that are read as a whole and never searched: kept as JSON text. */
final class DecisionText {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private DecisionText() {}

    static String json(Object stored) {
        return JSONB.toJson(stored);
    }

    static <T> T read(String text, Class<T> stored) {
        return JSONB.fromJson(text, stored);
    }

    /** Thousandths of a point as points. */
    static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }

    /**
     * The job as both a decision and each of its candidates keep it.
     *
     * @param deadline null by agreement
     */
    public record StoredJob(
            Kind kind,
            String number,
            String country,
            String postalCode,
            String city,
            String level,
            String deadline,
            String zone,
            String[] certifications,
            long weightsVersion,
            String calendarVersion) {
        static StoredJob of(Question question, Kind kind, Ordered order) {
            return new StoredJob(
                    kind,
                    order.number(),
                    question.place().country().code(),
                    question.place().value(),
                    order.city(),
                    question.level().code(),
                    question.deadline().map(Instant::toString).orElse(null),
                    question.zone().getId(),
                    new TreeSet<>(question.certifications()).toArray(String[]::new),
                    order.weightsVersion(),
                    order.calendarVersion());
        }

        DecisionView.Job view() {
            return new DecisionView.Job(
                    number,
                    country,
                    postalCode,
                    city,
                    ResponseLevel.of(level),
                    Optional.ofNullable(deadline).map(Instant::parse),
                    ZoneId.of(zone),
                    List.of(certifications));
        }
    }

    /** What a decision's question does not say of its job. */
    record Ordered(String number, String city, long weightsVersion, String calendarVersion) {}

    /** What was said of a candidate. */
    public record StoredJudgement(
            boolean chosen, Long kilometres, PolicyAnswer[] policies, ScorePart[] score, String otherwise) {
        static StoredJudgement of(Ranked ranked, boolean chosen) {
            Judged judged = ranked.judged();
            return new StoredJudgement(
                    chosen,
                    judged.contender().drive().map(Drive::kilometres).orElse(null),
                    judged.verdicts().stream()
                            .map(verdict -> new PolicyAnswer(
                                    verdict.policy(),
                                    verdict.title(),
                                    verdict.rule(),
                                    verdict.answer().passed(),
                                    verdict.answer().reason()))
                            .toArray(PolicyAnswer[]::new),
                    judged.parts().stream()
                            .map(part -> new ScorePart(
                                    part.part().name(),
                                    part.part().label(),
                                    part.value(),
                                    part.weight(),
                                    points(part.contribution()),
                                    part.reason()))
                            .toArray(ScorePart[]::new),
                    ranked.otherwise());
        }
    }
}
