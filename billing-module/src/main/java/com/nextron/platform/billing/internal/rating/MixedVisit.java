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
 *   <li>labour is split by the minutes of the work, in whole minutes in each band. The customer's part is rated by its own
 *       minutes and its surcharge by that part, so that each of its lines is quantity × price to the øre (D-B5); what is
 *       left of the amounts is covered,
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
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

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
        for (RatedLine line : rated.lines()) {
            switch (line.kind()) {
                case LABOUR -> sides.labour(line, charged, charged.add(free));
                case SURCHARGE -> sides.surcharge(line);
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
        private Money chargedLabour;
        private Money coveredLabour;

        Sides(RatedVisit whole) {
            this.whole = whole;
        }

        void whole(RatedLine line, boolean charged) {
            (charged ? customer : covered).add(line);
        }

        /** Labour of one band, of which the customer bears so many parts of all. */
        void labour(RatedLine line, BigDecimal parts, BigDecimal all) {
            BigDecimal minutes = line.quantity().amount();
            BigDecimal charged = minutes.multiply(parts).divide(all, 0, RoundingMode.HALF_UP);
            // Multiplied first and divided last, so that it is rounded once.
            BigDecimal amount = line.quantity()
                    .unitPrice()
                    .multiply(charged)
                    .divide(MINUTES_OF_AN_HOUR, whole.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
            chargedLabour = new Money(amount, whole.currency());
            coveredLabour = line.amount().minus(chargedLabour);
            add(customer, line, line.words(), of(line, charged), chargedLabour);
            add(covered, line, line.words(), of(line, minutes.subtract(charged)), coveredLabour);
        }

        /** The surcharge on the labour before it: a surcharge follows the labour line of its band. */
        void surcharge(RatedLine line) {
            Money charged = chargedLabour.percent(line.percent());
            Money rest = line.amount().minus(charged);
            add(customer, line, words(line, chargedLabour), once(line, charged), charged);
            add(covered, line, words(line, coveredLabour), once(line, rest), rest);
        }

        private static LineWords words(RatedLine surcharge, Money labour) {
            return new Explanations.OfSurcharge(surcharge.percent(), labour);
        }

        private static RatedLine.Quantity of(RatedLine line, BigDecimal minutes) {
            return new RatedLine.Quantity(
                    minutes, line.quantity().unit(), line.quantity().unitPrice());
        }

        private static RatedLine.Quantity once(RatedLine line, Money amount) {
            BigDecimal quantity = amount.isZero() ? BigDecimal.ZERO : BigDecimal.ONE;
            return new RatedLine.Quantity(quantity, line.quantity().unit(), amount.amount());
        }

        private static void add(
                List<RatedLine> side, RatedLine line, LineWords words, RatedLine.Quantity quantity, Money amount) {
            if (quantity.amount().signum() != 0) {
                side.add(new RatedLine(line.kind(), words, quantity, line.percent(), amount));
            }
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
