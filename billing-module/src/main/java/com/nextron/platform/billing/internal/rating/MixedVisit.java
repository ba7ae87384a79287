package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A visit of covered and uncovered work, split line by line (B3). The visit is rated as a whole, so that the time is
 * rounded up once (D-B1); then
 *
 * <ul>
 *   <li>labour is split by the minutes of the work: whole minutes in each band, and the amounts of labour and surcharge by
 *       those minutes,
 *   <li>a part goes with its own coverage,
 *   <li>kilometres and call-out fee are the customer's as soon as any work or part is not covered (B1), otherwise covered
 *       (B2).
 * </ul>
 *
 * <p>No øre is lost: both sides add up to the visit. 180 minutes in ordinary time at 1395.00, of which 100 of 160 worked
 * minutes are not covered, are 113 minutes and 2627.25 for the customer, 67 minutes and 1557.75 covered.
 *
 * @param customer what is invoiced (B1)
 * @param covered what the warranty bears (B2)
 */
public record MixedVisit(RatedVisit customer, RatedVisit covered) {
    /**
     * The split of a visit that was rated without parts.
     *
     * @param rated time, kilometres and call-out fee
     * @param work the pieces of work; without any, all of it is uncovered
     * @param coveredParts rated lines of covered parts
     * @param otherParts rated lines of parts that are not covered
     */
    public static MixedVisit of(
            RatedVisit rated, List<Work> work, List<RatedLine> coveredParts, List<RatedLine> otherParts) {
        BigDecimal free = minutes(work, true);
        BigDecimal charged = minutes(work, false);
        if (free.signum() == 0 && charged.signum() == 0) {
            boolean allCovered = !work.isEmpty() && work.stream().allMatch(Work::covered);
            free = allCovered ? BigDecimal.ONE : BigDecimal.ZERO;
            charged = BigDecimal.ONE.subtract(free);
        }
        boolean anythingCharged = charged.signum() > 0 || !otherParts.isEmpty();
        Sides sides = new Sides(rated);
        BigDecimal chargedInBand = BigDecimal.ZERO;
        BigDecimal minutesInBand = BigDecimal.ONE;
        for (RatedLine line : rated.lines()) {
            switch (line.kind()) {
                case LABOUR -> {
                    minutesInBand = line.quantity().amount();
                    chargedInBand = minutesInBand.multiply(charged).divide(charged.add(free), 0, RoundingMode.HALF_UP);
                    sides.split(line, chargedInBand, minutesInBand.subtract(chargedInBand));
                }
                // A surcharge follows the labour line of its band.
                case SURCHARGE -> sides.split(line, chargedInBand, minutesInBand.subtract(chargedInBand));
                case KILOMETRES, CALLOUT, PART -> sides.whole(line, anythingCharged);
            }
        }
        coveredParts.forEach(line -> sides.whole(line, false));
        otherParts.forEach(line -> sides.whole(line, true));
        return sides.mixed();
    }

    private static BigDecimal minutes(List<Work> work, boolean covered) {
        return work.stream()
                .filter(piece -> piece.covered() == covered)
                .map(Work::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lines of both sides while they are gathered. */
    private static final class Sides {
        private final RatedVisit whole;
        private final List<RatedLine> customer = new ArrayList<>();
        private final List<RatedLine> covered = new ArrayList<>();

        Sides(RatedVisit whole) {
            this.whole = whole;
        }

        void whole(RatedLine line, boolean charged) {
            (charged ? customer : covered).add(line);
        }

        void split(RatedLine line, BigDecimal chargedMinutes, BigDecimal freeMinutes) {
            List<Money> amounts = line.amount().allocate(List.of(chargedMinutes, freeMinutes));
            add(customer, line, chargedMinutes, amounts.get(0));
            add(covered, line, freeMinutes, amounts.get(1));
        }

        private static void add(List<RatedLine> side, RatedLine line, BigDecimal minutes, Money amount) {
            if (minutes.signum() == 0) {
                return;
            }
            RatedLine.Quantity quantity = line.kind() == LineKind.LABOUR
                    ? new RatedLine.Quantity(
                            minutes, line.quantity().unit(), line.quantity().unitPrice())
                    : new RatedLine.Quantity(BigDecimal.ONE, line.quantity().unit(), amount.amount());
            side.add(new RatedLine(line.kind(), line.words(), quantity, line.percent(), amount));
        }

        MixedVisit mixed() {
            return new MixedVisit(of(customer), of(covered));
        }

        private RatedVisit of(List<RatedLine> lines) {
            int minutes = lines.stream()
                    .filter(line -> line.kind() == LineKind.LABOUR)
                    .mapToInt(line -> line.quantity().amount().intValueExact())
                    .sum();
            return new RatedVisit(whole.currency(), minutes, lines);
        }
    }
}
