package com.nextron.platform.billing.internal.rating;

import com.nextron.platform.billing.LineKind;
import com.nextron.platform.core.money.Money;
import com.nextron.platform.core.time.TimeWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rating by bands of the local day. */
public final class BandedVisitRating implements VisitRating {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final String MINUTES = "min";
    private static final LineWords CALLOUT_FEE =
            new LineWords.Written("Call-out fee", "Once a visit, by the rate card (D-B4).");

    @Override
    public RatedVisit rate(RateCard card, Visit visit, List<PartUsed> parts, ClosedDays closedDays) {
        int billed = card.rounding().billedMinutes(visit.duration());
        // Rounded by the second, billed by the minute: lines are whole minutes and still add up to the billed time.
        long from = Math.floorDiv(visit.arrived().getEpochSecond(), SECONDS_OF_A_MINUTE) * SECONDS_OF_A_MINUTE;
        TimeWindow window = new TimeWindow(
                Instant.ofEpochSecond(from), Instant.ofEpochSecond(from + (long) billed * SECONDS_OF_A_MINUTE));
        List<Stretch> stretches = new BandCuts(card.bands(), visit.site(), closedDays).of(window);
        Explanations explain = new Explanations(visit, billed, card.rounding());
        List<RatedLine> lines = new ArrayList<>(8);
        for (int i = 0; i < stretches.size(); i++) {
            if (isFirstOfItsPercent(stretches, i)) {
                band(card.rates(), withPercentOf(stretches, i), explain, lines);
            }
        }
        Driving.lines(card.rates(), visit, lines);
        callout(card.rates(), lines);
        for (PartUsed part : parts) {
            lines.add(part(card.rates(), part));
        }
        return new RatedVisit(card.rates().currency(), billed, lines);
    }

    private static boolean isFirstOfItsPercent(List<Stretch> stretches, int index) {
        for (int i = 0; i < index; i++) {
            if (stretches.get(i).percent().equals(stretches.get(index).percent())) {
                return false;
            }
        }
        return true;
    }

    private static List<Stretch> withPercentOf(List<Stretch> stretches, int first) {
        List<Stretch> inBand = new ArrayList<>(stretches.size() - first);
        for (int i = first; i < stretches.size(); i++) {
            if (stretches.get(i).percent().equals(stretches.get(first).percent())) {
                inBand.add(stretches.get(i));
            }
        }
        return inBand;
    }

    private static void band(Rates rates, List<Stretch> inBand, Explanations explain, List<RatedLine> lines) {
        BigDecimal percent = inBand.get(0).percent();
        long sum = 0;
        for (Stretch stretch : inBand) {
            sum += stretch.minutes();
        }
        BigDecimal minutes = BigDecimal.valueOf(sum);
        Money labour = labour(rates, minutes);
        lines.add(new RatedLine(
                LineKind.LABOUR,
                explain.ofLabour(percent, inBand),
                new RatedLine.Quantity(minutes, MINUTES, rates.perHour()),
                percent,
                labour));
        if (percent.signum() != 0) {
            Money surcharge = labour.percent(percent);
            lines.add(new RatedLine(
                    LineKind.SURCHARGE,
                    new Explanations.OfSurcharge(percent, labour),
                    new RatedLine.Quantity(BigDecimal.ONE, "pcs", surcharge.amount()),
                    percent,
                    surcharge));
        }
    }

    /** Multiplied first and divided last, so that it is rounded once (D-B5). */
    private static Money labour(Rates rates, BigDecimal minutes) {
        int digits = rates.currency().getDefaultFractionDigits();
        BigDecimal amount = rates.perHour().multiply(minutes).divide(MINUTES_OF_AN_HOUR, digits, RoundingMode.HALF_UP);
        return new Money(amount, rates.currency());
    }

    private static void callout(Rates rates, List<RatedLine> lines) {
        if (rates.callout().signum() == 0) {
            return;
        }
        Money fee = new Money(rates.callout(), rates.currency());
        if (!fee.isZero()) {
            lines.add(new RatedLine(
                    LineKind.CALLOUT,
                    CALLOUT_FEE,
                    new RatedLine.Quantity(BigDecimal.ONE, "pcs", fee.amount()),
                    BigDecimal.ZERO,
                    fee));
        }
    }

    private static RatedLine part(Rates rates, PartUsed part) {
        return new RatedLine(
                LineKind.PART,
                new LineWords.Written(part.description(), "The part's price for each piece, rounded once (D-B5)."),
                new RatedLine.Quantity(part.quantity(), "pcs", part.unitPrice()),
                BigDecimal.ZERO,
                new Money(part.unitPrice().multiply(part.quantity()), rates.currency()));
    }
}
