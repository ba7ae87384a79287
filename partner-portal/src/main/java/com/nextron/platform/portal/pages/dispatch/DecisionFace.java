package com.nextron.platform.portal.pages.dispatch;

import com.nextron.platform.dispatch.DecisionView;
import com.nextron.platform.dispatch.DecisionView.Candidate;
import com.nextron.platform.dispatch.DecisionView.Kind;
import com.nextron.platform.dispatch.DecisionView.PolicyAnswer;
import com.nextron.platform.dispatch.DecisionView.ScorePart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A decision as its page draws it.
 *
 * @param rows one a candidate, in their places
 */
public record DecisionFace(DecisionView view, List<Row> rows) {
    private static final int WIDTH = 1000;

    /** The face of a decision. */
    public static DecisionFace of(DecisionView view) {
        return new DecisionFace(
                view,
                view.candidates().stream()
                        .map(candidate -> row(candidate, view.kind() == Kind.BY_HAND))
                        .toList());
    }

    private static Row row(Candidate candidate, boolean byHand) {
        List<PolicyAnswer> against =
                candidate.policies().stream().filter(answer -> !answer.passed()).toList();
        return new Row(candidate, byHand, against, bars(candidate.score()), points(candidate.points()));
    }

    /** The parts side by side, on a bar as wide as all weights together. */
    private static List<Bar> bars(List<ScorePart> score) {
        int whole = Math.max(1, score.stream().mapToInt(ScorePart::weight).sum());
        List<Bar> bars = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (ScorePart part : score) {
            BigDecimal width = part.contribution()
                    .multiply(BigDecimal.valueOf(WIDTH))
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
            String style = part.part().toLowerCase(Locale.ROOT).replace('_', '-');
            bars.add(new Bar(from, width, style, part.label() + ": " + points(part.contribution())));
            from = from.add(width);
        }
        return bars;
    }

    private static String points(BigDecimal points) {
        return points.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * One candidate.
     *
     * @param byHand whether a dispatcher chose among the candidates
     * @param against the policies that stood against asking it
     * @param bars the parts of its score on a bar 1000 wide
     * @param points its score, with one decimal
     */
    public record Row(Candidate candidate, boolean byHand, List<PolicyAnswer> against, List<Bar> bars, String points) {
        /** A part's points, with one decimal. */
        public String points(ScorePart part) {
            return DecisionFace.points(part.contribution());
        }

        /** The state's colour. */
        public String style() {
            if (candidate.chosen()) {
                return "on-time";
            }
            return candidate.eligible() ? "" : "breached";
        }

        /** The state in words. */
        public String word() {
            if (candidate.chosen()) {
                return byHand ? "Chosen by hand" : "Asked first";
            }
            return candidate.eligible() ? "Can be asked" : "Cannot be asked";
        }
    }

    /** A part of a score on the bar. */
    public record Bar(BigDecimal x, BigDecimal width, String style, String words) {}
}
